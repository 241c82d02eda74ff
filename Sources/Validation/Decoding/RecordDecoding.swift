import Diagnostics
import Loading
import Model
import YAMLTree

/// A record and the tree that it came from, so that rules can point into the file.
struct DecodedRecord {
  let record: Record
  let tree: YAMLValue
}

/// Decodes all record files by the declarations of their kinds.
enum RecordDecoding {
  struct Result {
    var value: [DecodedRecord] = []
    var references: [ReferenceUse] = []
    var diagnostics: [Diagnostic] = []
  }

  static func decode(_ drafts: [RecordDraft]) -> Result {
    var result = Result()
    var unknownKinds: Set<String> = []
    for draft in drafts {
      guard let kind = RecordKind.named(draft.kind) else {
        if unknownKinds.insert(draft.kind).inserted {
          result.diagnostics.append(.unknownKind(draft.kind, path: draft.path))
        }
        continue
      }
      guard let tree = draft.value else { continue }
      var decoder = FieldDecoder(path: draft.path)
      let entries = decoder.entries(of: tree, kind.fields)
      result.diagnostics += decoder.diagnostics
      result.references += decoder.references
      let record = Record(kind: kind, path: draft.path, id: draft.id, entries: entries)
      result.value.append(DecodedRecord(record: record, tree: tree))
    }
    return result
  }
}

extension YAMLValue {
  /// The value of a key, when this is a mapping that has it.
  subscript(key: String) -> YAMLValue? { entry(key)?.value }

  /// The entry of a key, when this is a mapping that has it.
  func entry(_ key: String) -> YAMLEntry? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }
  }
}
