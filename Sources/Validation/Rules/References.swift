import Diagnostics
import Model

/// Every record that is named must exist.
enum References {
  static func check(_ uses: [ReferenceUse], _ directory: ContentDirectory) -> [Diagnostic] {
    uses.filter { !directory.contains($0.reference) }.map { use in
      .unknownReference(use.reference, at: use.span, directory)
    }
  }
}

extension Diagnostic {
  static func unknownReference(
    _ reference: RecordReference, at span: Span, _ directory: ContentDirectory
  ) -> Diagnostic {
    let kind = RecordKind.named(reference.kind)
    let (one, thai) = (
      kind?.singular.english.lowercased() ?? reference.kind, kind?.singular.thai ?? ""
    )
    let known = directory.ids(of: reference.kind)
    let nearest = NearestName.of(reference.id, among: known)
    return Diagnostic(
      .unknownReference, at: .span(span),
      Phrase(
        en: "a \(one) that is named must exist; there is no '\(reference.id)'",
        th: "\(thai)ที่อ้างถึงต้องมีอยู่จริง แต่ไม่พบ '\(reference.id)'"),
      help: nearest.map { Phrase(en: "did you mean '\($0)'?", th: "หมายถึง '\($0)' หรือไม่") }
        ?? Phrase(
          en: "write content/records/\(reference.kind)/\(reference.id).yaml, or take the name out",
          th: "สร้างไฟล์ content/records/\(reference.kind)/\(reference.id).yaml หรือลบชื่อนี้ออก"))
  }
}
