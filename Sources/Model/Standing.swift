/// How far a publication may be trusted: whether it is a preview, and which of its texts nobody has approved.
package struct Standing: Sendable {
  /// What is approved by itself.
  package enum Unit: Hashable, Sendable {
    case record(RecordReference)
    /// A chapter or the opening of a part, by its id.
    case chapter(String)

    /// The name that editors use, such as `role:gather-needs` or `chapter:first`.
    package var name: String {
      switch self {
      case .record(let reference):
        "\(RecordKind.named(reference.kind)?.prefix ?? reference.kind):\(reference.id)"
      case .chapter(let id): "chapter:\(id)"
      }
    }
  }

  /// Whether the pages are for editors, and for no search engine.
  package var isPreview = false
  /// Texts that nobody approved as they are now; empty in a project that keeps no approvals.
  package var unapproved: Set<Unit> = []

  package init() {}
}
