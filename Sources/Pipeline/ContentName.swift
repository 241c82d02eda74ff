import Diagnostics
import Files
import Loading
package import Model
import YAMLTree

/// The names that files and folders under `content` may have.
package enum ContentName {
  /// Whether a name is ASCII of the form `[a-z0-9]+(-[a-z0-9]+)*`, as ids are.
  package static func isSlug(_ name: String) -> Bool { FolderName.isSlug(name) }

  /// Whether a name has the form `30-name`, as folders of parts and chapters have.
  package static func isChapterFolder(_ name: String) -> Bool { FolderName.id(of: name) != nil }
}

extension Project {
  /// The number after the last one of a list of records, be they right or wrong otherwise.
  package func nextOrder(of kind: RecordKind, workers: Int) async -> Int {
    let drafts = await ContentLoader.load(
      content.files, linkSchemes: LinkResolver.schemes, workers: workers)
    let orders = (drafts.value?.records ?? []).compactMap { draft -> Int? in
      guard draft.kind == kind.folder, case .mapping(let entries)? = draft.value?.content,
        case .integer(let digits)? = entries.first(where: { $0.key == "order" })?.value.content
      else { return nil }
      return Int(digits)
    }
    return (orders.max() ?? 0) + 1
  }
}
