import Diagnostics
import Model
import Planning
import Templates
import ThaiText

/// The list of issues of the newsletter, and the page of one.
enum NewsletterLayout {
  private static let issue: [String: TemplateShape] = [
    "number": .text, "date": DateFields.shape, "month": .text, "audience": .text,
    "sheet": .optional(.object(["pdf": .text, "size": .text])),
  ]
  static let listShape: [String: TemplateShape] = [
    "issues": .list(
      .object(
        issue.merging(SiteContext.linkShape) { first, _ in first }
          .merging(["summary": .text]) { first, _ in first }))
  ]
  static let shape: [String: TemplateShape] = issue.merging([
    "body": .markup, "chat": .text,
    "sections": .list(
      .object([
        "title": .text,
        "items": .list(
          .object([
            "title": .text, "summary": .optional(.text), "path": .optional(.text),
            "address": .text, "kind": .optional(.text),
          ])),
      ])),
  ]) { first, _ in first }

  static func listFields(_ context: SiteContext) -> [(TemplateKey, TemplateValue)] {
    let issues = context.plan.issues(in: context.language).map { issue in
      TemplateValue.object(
        TemplateObject(
          fields(of: issue, context) + [("summary", .text(issue.lead))],
          over: context.link(to: .newsletter(issue.month))))
    }
    return [("issues", .list(issues))]
  }

  static func fields(
    _ issue: NewsletterIssue, _ context: SiteContext, root: String
  ) -> [(TemplateKey, TemplateValue)] {
    let body = ChapterBody(issue.letter, context, root: root)
    return fields(of: issue, context) + [
      ("body", .rendered { body.write(into: &$0) }),
      ("chat", .text(issue.chatPath)),
      ("sections", .list(issue.sections.map { section($0, context) })),
    ]
  }

  private static func fields(
    of issue: NewsletterIssue, _ context: SiteContext
  ) -> [(TemplateKey, TemplateValue)] {
    [
      ("number", .text("\(issue.number)")),
      ("date", DateFields.value(issue.date, issue.language)),
      ("month", .text(issue.date.text(issue.language == .thai ? .thaiMonth : .englishMonth))),
      ("audience", .text(issue.audience)), ("sheet", sheet(issue, context)),
    ]
  }

  /// The sheet for notice boards with its size, where this build makes it.
  private static func sheet(_ issue: NewsletterIssue, _ context: SiteContext) -> TemplateValue {
    guard let bytes = context.sheetSizes[issue.sheetPath] else { return .nothing }
    return .object(["pdf": .text(issue.sheetPath), "size": .text("\((bytes + 1023) / 1024) KB")])
  }

  private static func section(
    _ section: NewsletterIssue.Section, _ context: SiteContext
  ) -> TemplateValue {
    .object([
      "title": .text(section.title),
      "items": .list(section.items.map { item($0, context) }),
    ])
  }

  private static func item(
    _ item: NewsletterIssue.Item, _ context: SiteContext
  ) -> TemplateValue {
    .object([
      "title": .text(item.title),
      "summary": item.summary.isEmpty ? .nothing : .text(item.summary),
      "path": item.path.map { .text($0) } ?? .nothing, "address": .text(item.address),
      "kind": context.label(of: item.kind).map { .text($0) } ?? .nothing,
    ])
  }
}

extension SiteContext {
  /// What kind of thing an item of a newsletter points to; nothing for links out of the handbook.
  func label(of kind: NewsletterIssue.Kind) -> String? {
    switch kind {
    case .chapter: word("newsletter_chapter")
    case .record(let folder): RecordKind.named(folder)?.singular[language]
    case .sheet: word("sheet")
    case .outside: nil
    }
  }
}
