package import MarkdownTree

/// Which records a chapter's text names.
package enum ProseReferences {
  /// Every record that the text shows or links to, in order, repeats included.
  package static func records(in document: MarkdownDocument) -> [RecordReference] {
    var found: [RecordReference] = []
    for directive in document.directives {
      switch DirectiveKind(rawValue: directive.name) {
      case .record:
        if let reference = directive.subject.flatMap({ reference($0.value) }) {
          found.append(reference)
        }
      case .statement, .original:
        found += support(of: directive)
      default: continue
      }
    }
    for link in document.links {
      if let reference = reference(document.destinationString(of: link)) { found.append(reference) }
    }
    for fact in document.facts {
      if case .field(let reference, _) = ProseFact(document.literalString(of: fact)) {
        found.append(reference)
      }
    }
    return found
  }

  /// The facts and sources that the text's statements rest on, in order, repeats included.
  package static func support(in document: MarkdownDocument) -> [RecordReference] {
    document.directives.flatMap(support)
  }

  private static func support(of directive: MarkdownDirective) -> [RecordReference] {
    directive.list("facts").map { RecordReference(kind: "facts", id: $0.value) }
      + directive.list("sources").map { RecordReference(kind: "sources", id: $0.value) }
  }

  /// Reads `role:gather-needs`.
  package static func reference(_ text: String) -> RecordReference? {
    guard let colon = text.utf8.firstIndex(of: 0x3A),
      let kind = RecordKind.prefixed(String(text[..<colon]))
    else { return nil }
    return RecordReference(kind: kind.folder, id: String(text[text.utf8.index(after: colon)...]))
  }
}
