import Diagnostics
import Model
import YAMLTree

/// What a record claims must be carried by a source, and what was lost must not be stated as sure.
enum Provenance {
  static func check(_ decoded: DecodedRecord) -> [Diagnostic] {
    unlocatedOriginal(decoded) + unsupported(decoded) + certainUnknown(decoded)
  }

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
        .unlocatedOriginal,
        at: .span(Span(decoded.record.path, (decoded.tree["original"] ?? entry.value).range)),
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
    guard let status = record.status, Status.supported.contains(status) else { return [] }
    var found: [Diagnostic] = []
    if let key = emptyList("sources", decoded) {
      found.append(
        Diagnostic(
          .missingSource, at: .span(key),
          Phrase(
            en: "a record that states facts names a source; 'sources' is empty",
            th: "ระเบียนที่กล่าวข้อเท็จจริงต้องมีแหล่งอ้างอิง แต่ 'sources' ยังว่าง"),
          help: Phrase(
            en: "add the source, or set the status to editorial_synthesis",
            th: "เพิ่มแหล่งอ้างอิง หรือเปลี่ยนสถานะเป็น editorial_synthesis")))
    }
    // A fact of the ledger carries itself; what it rests on beside its sources may be nothing.
    if record.kind.folder != "facts", let key = emptyList("rests_on", decoded) {
      found.append(
        Diagnostic(
          .missingFact, at: .span(key),
          Phrase(
            en: "a record that states facts rests on one; 'rests_on' is empty",
            th: "ระเบียนที่กล่าวข้อเท็จจริงต้องอาศัยข้อเท็จจริง แต่ 'rests_on' ยังว่าง"),
          help: Phrase(
            en: "name a fact of content/records/facts, or set the status to editorial_synthesis",
            th: "ระบุข้อเท็จจริงใน content/records/facts หรือเปลี่ยนสถานะเป็น editorial_synthesis")))
    }
    return found
  }

  /// The key of a list that is there and has no items.
  private static func emptyList(_ name: String, _ decoded: DecodedRecord) -> Span? {
    guard let entry = decoded.tree.entry(name), case .sequence(let items) = entry.value.content,
      items.isEmpty
    else { return nil }
    return Span(decoded.record.path, entry.keyRange)
  }

  private static func certainUnknown(_ decoded: DecodedRecord) -> [Diagnostic] {
    RecordKind.lostNumbers.compactMap { name in
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
