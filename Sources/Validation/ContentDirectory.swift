import Diagnostics
import Loading
import Model

/// Every name that content may refer to, taken from the drafts, so that a file with a fault of its own does not
/// make its neighbours look wrong.
struct ContentDirectory {
  /// Ids of records by folder of their kind, in the order of their files.
  private var ids: [String: [String]] = [:]
  private var known: Set<RecordReference> = []
  /// Ids of chapters and parts, in reading order.
  let chapters: [String]
  /// Folders of chapters and parts.
  let folders: Set<String>

  init(_ drafts: Drafts) {
    for record in drafts.records {
      ids[record.kind, default: []].append(record.id)
      known.insert(RecordReference(kind: record.kind, id: record.id))
    }
    chapters = drafts.chapters.map(\.id)
    folders = Set(drafts.chapters.map(\.folder))
  }

  func contains(_ reference: RecordReference) -> Bool { known.contains(reference) }

  func ids(of kind: String) -> [String] { ids[kind] ?? [] }
}
