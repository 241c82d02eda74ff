import Markup
import Model

/// What one field of a record asks of another, as conditions of a JSON Schema.
enum SchemaRules {
  static func of(_ kind: RecordKind) -> [JSON] {
    let names = Set(kind.fields.map(\.name))
    var rules: [JSON] = []
    if names.isSuperset(of: ["in_original", "original"]) {
      rules.append(
        rule(
          when: "in_original", [("const", .text("yes"))],
          then: "original", [("type", .text("object"))]))
    }
    if names.isSuperset(of: ["status", "sources"]) {
      rules += ["sources", "rests_on"].filter(isRequired(kind)).map { name in
        rule(
          when: "status", [("enum", .list(Status.supported.map { .text($0.rawValue) }))],
          then: name, [("minItems", .number(1))])
      }
    }
    return rules + RecordKind.lostNumbers.filter(names.contains).map(neverSure)
  }

  private static func neverSure(_ name: String) -> JSON {
    let certainty = JSON.object([("not", .object([("const", .text("sure"))]))])
    let number = JSON.object([("properties", .object([("certainty", certainty)]))])
    return .object([("properties", .object([(name, number)]))])
  }

  private static func isRequired(_ kind: RecordKind) -> (String) -> Bool {
    { name in kind.fields.contains { $0.name == name && $0.isRequired } }
  }

  private static func rule(
    when name: String, _ condition: [(String, JSON)], then other: String, _ demand: [(String, JSON)]
  ) -> JSON {
    .object([
      (
        "if",
        .object([
          ("properties", .object([(name, .object(condition))])), ("required", .list([.text(name)])),
        ])
      ),
      ("then", .object([("properties", .object([(other, .object(demand))]))])),
    ])
  }
}
