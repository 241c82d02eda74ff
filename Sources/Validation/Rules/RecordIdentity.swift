import Diagnostics
import Loading
import Model
import YAMLTree

/// A record's id is its file name, in ASCII, and no two records of a kind share a number.
enum RecordIdentity {
  static func check(_ drafts: [RecordDraft]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var orders: [String: (path: String, range: Range<Int>)] = [:]
    for draft in drafts where RecordKind.named(draft.kind) != nil {
      if !FolderName.isSlug(draft.id) { found.append(.badID(draft.id, path: draft.path)) }
      guard let tree = draft.value else { continue }
      if let entry = tree.entry("id"), let id = entry.value.scalarText, id != draft.id {
        found.append(.idMismatch(id, draft, Span(draft.path, entry.value.range)))
      }
      guard let entry = tree.entry("order"), let order = entry.value.scalarText else { continue }
      let key = "\(draft.kind) \(order)"
      let span = Span(draft.path, entry.value.range)
      if let first = orders[key] {
        found.append(.duplicateOrder(order, span, first: Span(first.path, first.range)))
      } else {
        orders[key] = (draft.path, entry.value.range)
      }
    }
    return found
  }
}

extension YAMLValue {
  /// A scalar as it was written, or `nil` for lists, mappings and nothing.
  var scalarText: String? {
    switch content {
    case .string(let text), .integer(let text), .float(let text): text
    case .bool(let flag): flag ? "true" : "false"
    default: nil
    }
  }
}

extension Diagnostic {
  static func badID(_ id: String, path: String) -> Diagnostic {
    Diagnostic(
      .badID, at: .file(path),
      Phrase(
        en: "an id is made of a-z, 0-9 and single hyphens; this file is named '\(id)'",
        th: "รหัสใช้ได้เฉพาะ a-z 0-9 และขีดเดี่ยว แต่ไฟล์นี้ชื่อ '\(id)'"),
      help: Phrase(
        en: "rename the file to a form such as gather-needs.yaml",
        th: "เปลี่ยนชื่อไฟล์ให้เป็นแบบ gather-needs.yaml"))
  }

  static func idMismatch(_ id: String, _ draft: RecordDraft, _ span: Span) -> Diagnostic {
    Diagnostic(
      .idMismatch, at: .span(span),
      Phrase(
        en: "a record's id is its file name; this one says '\(id)' in '\(draft.id).yaml'",
        th: "รหัสต้องตรงกับชื่อไฟล์ แต่ไฟล์ '\(draft.id).yaml' เขียนรหัสว่า '\(id)'"),
      help: Phrase(
        en: "write '\(draft.id)', or rename the file", th: "เขียน '\(draft.id)' หรือเปลี่ยนชื่อไฟล์"),
      fix: Fix(span, replacement: draft.id, isSafe: false))
  }

  static func duplicateOrder(_ order: String, _ span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      .duplicateOrder, at: .span(span),
      Phrase(
        en: "each number stands once in a list; \(order) is taken",
        th: "ลำดับในรายการเดียวกันต้องไม่ซ้ำ แต่ลำดับ \(order) มีแล้ว"),
      help: Phrase(en: "give this record a number of its own", th: "ให้ลำดับใหม่แก่ระเบียนนี้"),
      labels: [Label(first, Phrase(en: "taken here", th: "ใช้แล้วที่นี่"))])
  }
}
