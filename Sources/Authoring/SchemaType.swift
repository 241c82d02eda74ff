import Diagnostics
import Markup
import Model

/// What a field may hold, as the members of a JSON Schema.
enum SchemaType {
  /// A mapping with these fields and no others.
  static func object(_ fields: [Field]) -> [(String, JSON)] {
    [
      ("type", .text("object")),
      ("properties", .object(fields.map { ($0.name, property($0)) })),
      ("required", .list(fields.filter(\.isRequired).map { .text($0.name) })),
      ("additionalProperties", .flag(false)),
    ]
  }

  private static func property(_ field: Field) -> JSON {
    var type = members(of: field.type)
    if field.name == "id" { type = slug }
    // A key that may be left out may also stand there without a value.
    if !field.isRequired { type = allowing("null", in: type) }
    let text = [field.label.thai, field.guide?.thai, field.label.english, field.guide?.english]
    return .object(
      [("description", .text(text.compactMap { $0 }.joined(separator: "\n")))] + type)
  }

  private static func members(of type: FieldType) -> [(String, JSON)] {
    switch type {
    case .localized(let policy): languages(policy)
    case .text: text
    case .integer(let range): integer(range)
    case .year: integer(1700...2199)
    case .month: integer(1...12)
    case .number: [("type", .text("number"))]
    case .boolean: [("type", .text("boolean"))]
    case .date: date
    case .address: address
    case .choice(let choices): [("enum", .list(choices.map { .text($0.name) }))]
    case .reference: allowing("integer", in: slug)
    case .typedReference(let kinds): typedReference(kinds)
    case .target: target
    case .list(let element):
      [("type", .text("array")), ("items", .object(members(of: element)))]
    case .object(let fields): object(fields)
    // A pattern holds for texts alone, so that it leaves the other type as it is.
    case .orUnknown(let inner):
      allowing("string", in: members(of: inner)) + [("pattern", .text("^unknown$"))]
    case .orNull(let inner): allowing("null", in: members(of: inner))
    }
  }

  private static func languages(_ policy: LanguagePolicy) -> [(String, JSON)] {
    let tags = Language.allCases.map(\.tag)
    var members: [(String, JSON)] = [
      ("type", .text("object")), ("properties", .object(tags.map { ($0, .object(text)) })),
      ("additionalProperties", .flag(false)),
    ]
    members.append(
      policy == .both ? ("required", .list(tags.map(JSON.text))) : ("minProperties", .number(1)))
    return members
  }

  private static func integer(_ range: ClosedRange<Int>) -> [(String, JSON)] {
    [
      ("type", .text("integer")), ("minimum", .number(range.lowerBound)),
      ("maximum", .number(range.upperBound)),
    ]
  }

  /// A text that is not blank; a number written without quotes is read as it stands.
  private static let text: [(String, JSON)] = [
    ("type", .list([.text("string"), .text("number")])), ("pattern", .text("[^ \\t\\n]")),
  ]
  private static let slug: [(String, JSON)] = [
    ("type", .text("string")), ("pattern", .text("^[a-z0-9]+(-[a-z0-9]+)*$")),
  ]
  private static let date: [(String, JSON)] = [
    ("type", .text("string")), ("format", .text("date")),
    ("pattern", .text("^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$")),
  ]
  private static let address: [(String, JSON)] = [
    ("type", .text("string")), ("pattern", .text("^https?://[^\\u0000-\\u0020\"<>]*$")),
  ]

  private static var target: [(String, JSON)] {
    let prefixes = RecordKind.all.map(\.prefix).joined(separator: "|")
    let id = "[a-z0-9]+(-[a-z0-9]+)*"
    return [
      ("type", .text("string")),
      (
        "pattern",
        .text(
          "^((\(prefixes)):\(id)|chapter:\(id)(#.+)?|sheet:\(id)|https://[^\\u0000-\\u0020\"<>]+)$")
      ),
    ]
  }

  private static func typedReference(_ kinds: [String]) -> [(String, JSON)] {
    let prefixes = kinds.compactMap { RecordKind.named($0)?.prefix }.joined(separator: "|")
    return [
      ("type", .text("string")), ("pattern", .text("^(\(prefixes)):[a-z0-9]+(-[a-z0-9]+)*$")),
    ]
  }

  /// The same members with one more type, so that a fault inside is still named where it stands.
  private static func allowing(
    _ type: String, in members: [(String, JSON)]
  ) -> [(String, JSON)] {
    members.map { name, value in
      switch (name, value) {
      case ("type", .text(let first)): (name, .list([.text(first), .text(type)]))
      case ("type", .list(let types)) where !types.contains(where: { $0.isText(type) }):
        (name, .list(types + [.text(type)]))
      case ("enum", .list(let words)) where type == "null": (name, .list(words + [.null]))
      default: (name, value)
      }
    }
  }
}

extension JSON {
  fileprivate func isText(_ other: String) -> Bool {
    if case .text(let text) = self { return text == other }
    return false
  }
}
