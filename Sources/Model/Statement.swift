package import MarkdownTree

/// A statement of a chapter: how sure it is, and the facts that carry it.
package struct Statement: Hashable, Sendable {
  /// As written, else that of the least sure of its facts.
  package let status: Status
  package let facts: [RecordReference]

  package init(_ directive: MarkdownDirective, _ handbook: Handbook) {
    facts = directive.list("facts").map { RecordReference(kind: "facts", id: $0.value) }
    let known = facts.compactMap { handbook.record($0)?.status }
    let order = Status.allCases
    let leastSure = known.max { a, b in
      (order.firstIndex(of: a) ?? 0) < (order.firstIndex(of: b) ?? 0)
    }
    status =
      directive["status"].flatMap { Status(rawValue: $0.value) } ?? leastSure ?? .editorial
  }
}
