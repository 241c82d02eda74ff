/// A JSON document, for the data of a template that is tried out.
package enum JSONValue: Sendable {
  case null
  case flag(Bool)
  /// A number as it was written, such as `1.50`.
  case number(String)
  case text(String)
  case list([JSONValue])
  /// Members in the order of the document; no name stands twice.
  case object([(name: String, value: JSONValue)])

  /// The same as a value for templates: numbers as text, `null` as nothing.
  package var templateValue: TemplateValue {
    switch self {
    case .null: .nothing
    case .flag(let flag): .flag(flag)
    case .number(let text), .text(let text): .text(text)
    case .list(let items): .list(items.map(\.templateValue))
    case .object(let members):
      .object(TemplateObject(members.map { (TemplateKey($0.name), $0.value.templateValue) }))
    }
  }
}
