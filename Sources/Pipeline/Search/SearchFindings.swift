import Diagnostics

extension Diagnostic {
  static let missingSearchCases = Diagnostic(
    .badSearchCase, at: .file(SearchCases.path),
    Phrase(
      en: "the search is held against its cases; this file is missing",
      th: "การตรวจการค้นหาต้องใช้ไฟล์นี้ แต่ไม่พบไฟล์"),
    help: Phrase(
      en: "write a list of cases with query, lang and page",
      th: "เขียนรายการกรณีทดสอบที่มี query, lang และ page"))

  static func badSearchCase(_ span: Span) -> Diagnostic {
    Diagnostic(
      .badSearchCase, at: .span(span),
      Phrase(
        en: "a case of the search has 'query', 'lang' and 'page', each a text",
        th: "กรณีทดสอบการค้นหาต้องมี 'query', 'lang' และ 'page' เป็นข้อความทั้งสามช่อง"),
      help: Phrase(
        en: "write the query, th or en, and the page's address below that language",
        th: "เขียนคำค้น ภาษา th หรือ en และที่อยู่ของหน้าที่อยู่ใต้ภาษานั้น"))
  }

  static func unknownSearchPage(_ item: SearchCases.Case, nearest: String?) -> Diagnostic {
    Diagnostic(
      .unmetSearchCase, at: .span(item.pageSpan),
      Phrase(
        en: "a case of the search expects a page that can be found; '\(item.page)' is none",
        th: "กรณีทดสอบต้องระบุหน้าที่ค้นหาได้ แต่ไม่มีหน้า '\(item.page)'"),
      help: nearest.map { Phrase(en: "did you mean '\($0)'?", th: "หมายถึง '\($0)' หรือไม่") },
      fix: nearest.map { Fix(item.pageSpan, replacement: $0, isSafe: false) })
  }

  static func unmetSearchCase(_ item: SearchCases.Case, _ found: [String]) -> Diagnostic {
    let first = found.prefix(SearchCases.depth).map { "'\($0)'" }.joined(separator: ", ")
    let place = found.firstIndex(of: item.page).map { $0 + 1 }
    return Diagnostic(
      .unmetSearchCase, at: .span(item.querySpan),
      Phrase(
        en: "'\(item.query)' finds '\(item.page)' among the first \(SearchCases.depth) pages; "
          + (place.map { "it comes as number \($0)" } ?? "it is not found at all"),
        th: "คำค้น '\(item.query)' ต้องพบ '\(item.page)' ใน \(SearchCases.depth) หน้าแรก แต่"
          + (place.map { "พบเป็นลำดับที่ \($0)" } ?? "ไม่พบเลย")),
      help: found.isEmpty
        ? Phrase(
          en: "use the reader's word in the page", th: "ใส่คำที่ผู้อ่านใช้ลงในหน้านั้น")
        : Phrase(
          en: "use the reader's word in the page's title or headings; first come \(first)",
          th: "ใส่คำที่ผู้อ่านใช้ลงในชื่อหน้าหรือหัวข้อ ขณะนี้พบก่อนคือ \(first)"))
  }
}
