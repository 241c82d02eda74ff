package import MarkdownTree

/// What a table directive shows: the records of a kind, and the fields that are its columns.
package struct RecordTable: Sendable {
  package let columns: [Field]
  package let records: [Record]

  package init(_ directive: MarkdownDirective, _ handbook: Handbook) {
    guard let kind = directive.subject.flatMap({ RecordKind.slugged($0.value) }) else {
      columns = []
      records = []
      return
    }
    let named = directive.list("columns").map(\.value)
    let names = named.isEmpty ? ["title", "text"] : named
    columns = names.compactMap { name in
      kind.fields.first { $0.name == name }.map { kind.head(of: $0) }
    }
    records = handbook.records(kind.folder)
  }
}

extension RecordKind {
  /// The field under a label that says what its column holds: a title is the name of a role, a step, a place.
  fileprivate func head(of field: Field) -> Field {
    switch field.name {
    case "title": field.labelled(singular)
    case "text": field.labelled(textHead)
    default: field
    }
  }
}
