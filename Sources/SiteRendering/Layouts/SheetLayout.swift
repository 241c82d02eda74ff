import Diagnostics
import Model
import Planning
import Templates

/// The list of self-assessment sheets, and the page of one. It works without script: what is marked stays on the page.
enum SheetLayout {
  static let listShape: [String: TemplateShape] = [
    "sheets": .list(.object(["title": .text, "address": .text, "summary": .text]))
  ]
  static let shape: [String: TemplateShape] = [
    "notice": .optional(.text), "pdf": .optional(.text),
    "scale": .list(.object(["score": .text, "label": .text])),
    "items": .list(
      .object(["id": .text, "number": .text, "title": .text, "address": .text, "question": .text])),
  ]

  static func listFields(_ context: SiteContext) -> [(TemplateKey, TemplateValue)] {
    let sheets: [TemplateValue] = context.handbook.sheets.map { kind in
      .object(
        TemplateObject(
          [("summary", .text(kind.summary[context.language]))],
          over: context.link(to: .sheet(kind.folder))))
    }
    return [("sheets", .list(sheets))]
  }

  static func fields(
    _ kind: RecordKind, _ context: SiteContext
  ) -> [(TemplateKey, TemplateValue)] {
    let sheet = Sheet(kind, context.handbook, context.language)
    let scale: [TemplateValue] = Sheet.scale.map { score, word in
      .object(["score": .text("\(score)"), "label": .text(context.word(word))])
    }
    let items: [TemplateValue] = sheet.items.enumerated().map { index, item in
      .object([
        "id": .text(item.record.id), "number": .text("\(index + 1)"), "title": .text(item.title),
        "address": .text(context.address(of: .record(item.record))),
        "question": .text(item.question),
      ])
    }
    return [
      ("notice", context.text(context.handbook.notice(for: kind))), ("scale", .list(scale)),
      ("items", .list(items)),
      ("pdf", context.hasPrint ? .text(Sheet.address(of: kind, context.language)) : .nothing),
    ]
  }
}
