import Diagnostics
import Model
import YAMLTree

/// What a record claims must be carried by a source, and what was lost must not be stated as sure.
enum Provenance {
  static func check(_ decoded: DecodedRecord) -> [Diagnostic] {
    unlocatedOriginal(decoded) + unsupported(decoded) + certainUnknown(decoded)
  }

  /// The fields whose true value the fact base says is lost.
  private static let lostNumbers = ["province_count", "region_count"]

  private static func unlocatedOriginal(_ decoded: DecodedRecord) -> [Diagnostic] {
    guard decoded.tree["in_original"]?.scalarText == "yes",
      let entry = decoded.tree.entry("in_original")
    else { return [] }
    if case .object(let place)? = decoded.record["original"],
      place.contains(where: { $0.field.name == "lines" })
    {
      return []
    }
    // A broken `original` has its own finding.
    if case .mapping? = decoded.tree["original"]?.content { return [] }
    return [
      Diagnostic(
        .unlocatedOriginal, at: .span(Span(decoded.record.path, entry.value.range)),
        Phrase(
          en: "what stands in the original is located there; 'original' has no lines",
          th: "ข้อความที่มีในต้นฉบับต้องบอกตำแหน่ง แต่ 'original' ไม่มีบรรทัด"),
        help: Phrase(
          en: "add 'original:' with page, page_alt and lines",
          th: "เพิ่ม 'original:' พร้อม page, page_alt และ lines"))
    ]
  }

  private static func unsupported(_ decoded: DecodedRecord) -> [Diagnostic] {
    let record = decoded.record
    guard let status = record.status, status != .unknown, status != .editorial,
      let entry = decoded.tree.entry("sources"),
      case .sequence(let items) = entry.value.content, items.isEmpty
    else { return [] }
    return [
      Diagnostic(
        .missingSource, at: .span(Span(record.path, entry.keyRange)),
        Phrase(
          en: "a record that states facts names a source; 'sources' is empty",
          th: "ระเบียนที่กล่าวข้อเท็จจริงต้องมีแหล่งอ้างอิง แต่ 'sources' ยังว่าง"),
        help: Phrase(
          en: "add the source, or set the status to editorial_synthesis",
          th: "เพิ่มแหล่งอ้างอิง หรือเปลี่ยนสถานะเป็น editorial_synthesis"))
    ]
  }

  private static func certainUnknown(_ decoded: DecodedRecord) -> [Diagnostic] {
    lostNumbers.compactMap { name in
      guard let certainty = decoded.tree[name]?["certainty"], certainty.scalarText == "sure" else {
        return nil
      }
      return Diagnostic(
        .certainUnknown, at: .span(Span(decoded.record.path, certainty.range)),
        Phrase(
          en: "a number that the original lost is never sure; '\(name)' says so",
          th: "ตัวเลขที่หายไปจากต้นฉบับถือว่าแน่ชัดไม่ได้ แต่ '\(name)' ระบุว่าแน่ชัด"),
        help: Phrase(en: "write 'unknown' or 'probable'", th: "เขียน 'unknown' หรือ 'probable'"))
    }
  }
}
