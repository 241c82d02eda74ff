import Diagnostics
import Loading
import Model
import YAMLTree

/// A list is as long as the original's.
enum RecordCounts {
  static func check(
    _ counts: [SiteSettings.Count], _ drafts: [RecordDraft], _ handbook: Handbook
  ) -> [Diagnostic] {
    counts.compactMap { count in
      // Files that failed count as well: a fault in one of them is not a wrong length.
      let records = drafts.filter { draft in
        guard draft.kind == count.kind else { return false }
        guard let filter = count.filter, let tree = draft.value else { return true }
        return tree[filter.field]?.scalarText == filter.value
      }
      guard records.count != count.number else { return nil }
      return .wrongCount(count, found: records.count)
    }
  }
}

extension Diagnostic {
  static func wrongCount(_ count: SiteSettings.Count, found: Int) -> Diagnostic {
    let name = RecordKind.named(count.kind)?.plural ?? Phrase(en: count.kind, th: count.kind)
    let filter = count.filter.map { " (\($0.field): \($0.value))" } ?? ""
    return Diagnostic(
      .wrongCount, at: .span(count.span),
      Phrase(
        en:
          "the list '\(count.kind)'\(filter) has \(count.number) records; \(found) were found",
        th: "รายการ '\(count.kind)'\(filter) ต้องมี \(count.number) ระเบียน แต่พบ \(found)"),
      help: Phrase(
        en:
          "add or remove records in content/records/\(count.kind) (\(name.english)), or correct the number here",
        th: "เพิ่มหรือลบระเบียนใน content/records/\(count.kind) (\(name.thai)) หรือแก้จำนวนที่นี่"))
  }
}
