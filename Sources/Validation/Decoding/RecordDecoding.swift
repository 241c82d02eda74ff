import Diagnostics
import Loading
import Model
import YAMLTree

/// A record and the tree that it came from, so that rules can point into the file.
struct DecodedRecord: Sendable {
  let record: Record
  let tree: YAMLValue
}

/// Decodes all record files by the declarations of their kinds.
enum RecordDecoding {
  struct Result: Sendable {
    var value: [DecodedRecord] = []
    var references: [ReferenceUse] = []
    var diagnostics: [Diagnostic] = []
  }

  static func decode(
    _ drafts: [RecordDraft], remembering memory: inout ValidationMemory?
  ) -> Result {
    var result = Result()
    var unknownKinds: Set<String> = []
    var now = ValidationMemory()
    for draft in drafts {
      guard let kind = RecordKind.named(draft.kind) else {
        if unknownKinds.insert(draft.kind).inserted {
          result.diagnostics.append(.unknownKind(draft.kind, path: draft.path))
        }
        continue
      }
      guard let tree = draft.value else { continue }
      let decoded = memory?[draft] ?? decode(tree, kind, draft)
      if memory != nil { now[draft] = decoded }
      result.diagnostics += decoded.diagnostics
      result.references += decoded.references
      result.value += decoded.value
    }
    if memory != nil { memory = now }
    return result
  }

  private static func decode(
    _ tree: YAMLValue, _ kind: RecordKind, _ draft: RecordDraft
  ) -> Result {
    var decoder = FieldDecoder(path: draft.path)
    let entries = decoder.entries(of: tree, kind.fields)
    let record = Record(kind: kind, path: draft.path, id: draft.id, entries: entries)
    return Result(
      value: [DecodedRecord(record: record, tree: tree)], references: decoder.references,
      diagnostics: decoder.diagnostics)
  }
}

/// The decoded records of an earlier run, to be taken over where a file is the same.
package struct ValidationMemory: Sendable {
  private struct Kept: Sendable {
    let bytes: [UInt8]
    let decoded: RecordDecoding.Result
  }

  private var kept: [String: Kept] = [:]

  /// Nothing is known yet.
  package init() {}

  fileprivate subscript(draft: RecordDraft) -> RecordDecoding.Result? {
    get { kept[draft.path].flatMap { $0.bytes == draft.bytes ? $0.decoded : nil } }
    set { kept[draft.path] = newValue.map { Kept(bytes: draft.bytes, decoded: $0) } }
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
