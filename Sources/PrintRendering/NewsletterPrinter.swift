package import Diagnostics
import Markup
package import Model
package import Planning
import ThaiText

/// Turns each issue of the newsletter into the JSON of its sheet for notice boards: see `templates/print/README.md`.
package struct NewsletterPrinter: Sendable {
  /// A sheet: where it is published, and its JSON in UTF-8.
  package struct File: Sendable {
    package let path: String
    package let book: [UInt8]
  }

  private let context: PrintContext

  package init(plan: Plan, wording: Wording, language: Language) {
    context = PrintContext(plan: plan, wording: wording, language: language, isLoose: true)
  }

  /// Where the sheets are published.
  package var paths: [String] { context.plan.issues(in: context.language).map(\.sheetPath) }

  /// A sheet for each issue that is written in the language, oldest first.
  package func files() -> [File] {
    context.plan.issues(in: context.language).reversed().map { issue in
      var out: [UInt8] = []
      value(of: issue).append(to: &out)
      return File(path: issue.sheetPath, book: out)
    }
  }

  private func value(of issue: NewsletterIssue) -> JSON {
    let settings = context.handbook.settings
    let letter = BlockPrinter(issue.letter, number: 0, context)
    return .object([
      ("template", .text("newsletter")), ("language", .text(context.language.tag)),
      ("paper", .text("a4")), ("title", marked(issue.title)),
      ("publisher", .text(settings.publisher.shown(in: context.language).text)),
      ("digits", .text(context.digits("1") == "1" ? "arabic" : "thai")),
      ("at", .text("\(Newsletter.folder)/\(issue.month)/issue.yaml")),
      (
        "words",
        .object(
          ["page", "chapter", "section", "table", "newsletter_turn"].map {
            ($0, .text(context.word($0)))
          })
      ),
      ("masthead", words(context.word("newsletters"))),
      ("handbook", words(settings.title.shown(in: context.language).text)),
      ("kicker", words(kicker(issue))), ("lead", words(issue.lead)),
      ("audience", words("\(context.word("newsletter_audience")) \(issue.audience)")),
      ("blocks", .list(letter.blocks(in: 0))), ("sections", .list(issue.sections.map(section))),
      ("slip", slip(issue)),
    ])
  }

  private func kicker(_ issue: NewsletterIssue) -> String {
    let month = issue.date.text(context.language == .thai ? .thaiMonth : .englishMonth)
    return context.digits("\(context.word("newsletter_number")) \(issue.number) · \(month)")
  }

  private func section(_ section: NewsletterIssue.Section) -> JSON {
    .object([
      ("title", words(section.title)), ("items", .list(section.items.map(item))),
    ])
  }

  private func item(_ item: NewsletterIssue.Item) -> JSON {
    .object([
      ("at", .text(item.span.map { "\($0.path)@\($0.range.lowerBound)" } ?? "")),
      ("title", words(item.title)), ("summary", words(item.summary)),
      ("url", .text(item.address)), ("shown", address(item.address)),
    ])
  }

  /// What is cut off and kept: the way to the page, and whom to ask.
  private func slip(_ issue: NewsletterIssue) -> JSON {
    let settings = context.handbook.settings
    let hotline = settings.hotline.map { number in
      way("slip_hotline", number, "tel:" + number.filter { $0 != " " && $0 != "-" })
    }
    let mail = settings.mail.map { way("slip_mail", $0.address, "mailto:" + $0.address) }
    // Each village has a coordinator of its own, whom the sheet's printer writes in.
    let rows = [[hotline, mail].compactMap { $0 }, [way("slip_local"), way("slip_phone")]]
    return .object([
      ("cut", word("slip_cut")), ("scan", word("slip_scan")),
      ("url", .text(issue.address)), ("shown", address(issue.address)),
      ("alt", .text("\(context.word("slip_code")) \(issue.address)")),
      ("rows", .list(rows.filter { !$0.isEmpty }.map { .list($0) })),
    ])
  }

  /// A way to ask; without a value it is a line to write on.
  private func way(_ key: String, _ value: String? = nil, _ url: String = "") -> JSON {
    .object([
      ("label", word(key)), ("value", value.map { .text($0) } ?? .null), ("url", .text(url)),
    ])
  }

  /// An address as a link that can be read; in a narrow column it is cut after a stroke.
  private func address(_ address: String) -> JSON {
    let parts = WebAddress.readable(address).split(separator: "/", omittingEmptySubsequences: false)
    let shown =
      parts.prefix(3).joined(separator: "/") + "/"
      + parts.dropFirst(3).joined(separator: "/\u{200B}")
    return .list([
      .object([
        ("t", .text("link")), ("url", .text(address)),
        ("in", .list([context.text.bare(parts.count > 3 ? shown : address)])),
      ])
    ])
  }

  private func word(_ key: String) -> JSON { words(context.word(key)) }

  private func words(_ text: String) -> JSON { .list(context.text.inlines(text)) }

  private func marked(_ text: String) -> JSON { .text(context.text.marked(text)) }
}
