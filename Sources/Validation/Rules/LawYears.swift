import Diagnostics
import Model
import YAMLTree

/// The two years of a law are the same year.
enum LawYears {
  static func check(_ decoded: DecodedRecord) -> [Diagnostic] {
    guard case .integer(let buddhist)? = decoded.record["year_be"],
      case .integer(let common)? = decoded.record["year_ce"], buddhist != common + 543,
      let value = decoded.tree["year_be"]
    else { return [] }
    let span = Span(decoded.record.path, value.range)
    return [
      Diagnostic(
        .yearMismatch, at: .span(span),
        Phrase(
          en: "both years of a law are the same year; B.E. \(buddhist) is not \(common)",
          th: "ปี พ.ศ. กับ ค.ศ. ของกฎหมายต้องเป็นปีเดียวกัน แต่ พ.ศ. \(buddhist) ไม่ตรงกับ ค.ศ. \(common)"),
        help: Phrase(
          en: "write \(common + 543), or correct year_ce", th: "เขียน \(common + 543) หรือแก้ year_ce")
      )
    ]
  }
}
