import Diagnostics
import Model
import Planning
import Templates

/// Records as plain values for layouts of a project's own: `{{#site.records.networks}}{{title}}{{/site.records.networks}}`.
enum RecordItem {
  /// The fields of a record that hold a single text, beside `id`, `title` and `address`.
  private static func fields(of kind: RecordKind) -> [Field] {
    kind.fields.filter { field in
      if ["id", "title"].contains(field.name) { return false }
      return isText(field.type)
    }
  }

  static func listShape(_ kind: RecordKind) -> TemplateShape {
    var shape: [String: TemplateShape] = ["id": .text, "title": .text, "address": .text]
    for field in fields(of: kind) { shape[field.name] = .optional(.text) }
    return .list(.object(shape))
  }

  static func list(_ kind: RecordKind, _ context: SiteContext) -> TemplateValue {
    .list(
      context.handbook.records(kind.folder).map { record in
        let own: [(TemplateKey, TemplateValue)] = fields(of: kind).map { field in
          (TemplateKey(field.name), record[field.name].map { value($0, context) } ?? .nothing)
        }
        return .object(
          TemplateObject(
            [
              ("id", .text(record.id)),
              ("title", .text(record.title(in: context.language).text)),
              ("address", .text(context.address(of: .record(record.reference)))),
            ] + own))
      })
  }

  private static func value(_ value: FieldValue, _ context: SiteContext) -> TemplateValue {
    switch value {
    case .localized(let text): context.text(text)
    case .text(let text), .number(let text), .address(let text): .text(text)
    case .integer(let number): .text("\(number)")
    case .choice(let choice): .text(choice.label[context.language])
    case .date(let date): .text(date.text(in: context.language))
    case .unknown: .text(context.word("unknown"))
    default: .nothing
    }
  }

  private static func isText(_ type: FieldType) -> Bool {
    switch type {
    case .localized, .text, .integer, .number, .year, .month, .address, .choice, .date: true
    case .orUnknown(let inner), .orNull(let inner): isText(inner)
    default: false
    }
  }
}
