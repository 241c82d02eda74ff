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
    columns = names.compactMap { name in kind.fields.first { $0.name == name } }
    records = handbook.records(kind.folder)
  }
}
