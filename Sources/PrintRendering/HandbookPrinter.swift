import Markup
package import Diagnostics
package import Model
package import Planning
import ThaiText

/// Turns a plan into the JSON that the typesetter sets as a book: see `templates/print/README.md`.
package struct HandbookPrinter: Sendable {
  private let context: PrintContext
  private let isLarge: Bool

  /// - Parameters:
  ///   - isLarge: sets the book in large print, 18 points on A4.
  ///   - order: the language whose dictionary the glossary follows; else the book's own.
  package init(
    plan: Plan, wording: Wording, language: Language, isLarge: Bool = false, order: Language? = nil
  ) {
    context = PrintContext(plan: plan, wording: wording, language: language, order: order)
    self.isLarge = isLarge
  }

  /// The book in one language, as JSON in UTF-8.
  package func book() -> [UInt8] {
    var out: [UInt8] = []
    value().append(to: &out)
    return out
  }

  func value() -> JSON {
    let settings = context.handbook.settings
    let language = context.language
    let subtitle = settings.subtitle?.shown(in: language).text ?? ""
    return .object([
      ("language", .text(language.tag)),
      ("title", .text(context.text.marked(settings.title.shown(in: language).text))),
      ("subtitle", .text(context.text.marked(subtitle))),
      ("publisher", .text(settings.publisher.shown(in: language).text)),
      ("edition", .text(context.digits(settings.edition.shown(in: language).text))),
      ("imprint", .list(imprint())), ("paper", .text(isLarge ? "a4" : settings.printPaper)),
      ("large_print", .flag(isLarge)),
      ("digits", .text(language == .thai && settings.thaiDigitsInPrint ? "thai" : "arabic")),
      ("words", .object(words())), ("parts", .list(parts() + ReferencePart(context).parts())),
    ])
  }

  private func imprint() -> [JSON] {
    let settings = context.handbook.settings
    let language = context.language
    let items: [(String, String)] =
      [
        ("edition", context.digits(settings.edition.shown(in: language).text)),
        ("built", context.digits(context.plan.date.inBothEras(language))),
        ("publisher", settings.publisher.shown(in: language).text),
        ("licence", settings.licence.shown(in: language).text),
      ] + (context.plan.publicAddress.map { [("newest", $0)] } ?? [])
    return items.map { key, text in
      .object([
        ("label", .text(context.word(key))), ("text", .text(context.text.marked(text))),
      ])
    }
  }

  private func words() -> [(String, JSON)] {
    [
      "contents", "chapter", "section", "page", "table", "figure", "tables", "figures",
    ].map { ($0, .text(context.word($0))) }
  }

  private func parts() -> [JSON] {
    context.handbook.parts.enumerated().map { index, part in
      let opening = part.opening?[context.language]
      let placed = context.plan.placedChapters(ofPart: index, in: context.language)
      let chapters = placed.map { ChapterPrinter($0.chapter, number: $0.number, context).value() }
      return .object([
        ("id", .text("part.\(part.opening?.id ?? "\(index)")")),
        ("title", opening.map { .text(context.text.marked($0.title)) } ?? .null),
        (
          "summary",
          opening.flatMap { $0.summary.isEmpty ? nil : .text(context.text.marked($0.summary)) }
            ?? .null
        ),
        ("chapters", .list(chapters)),
      ])
    }
  }
}

extension CalendarDate {
  /// The date with the year of the other era: `22 พฤศจิกายน 2569 (ค.ศ. 2026)`.
  func inBothEras(_ language: Language) -> String {
    text(in: language) + (language == .thai ? " (ค.ศ. \(year))" : " (\(buddhistYear) B.E.)")
  }
}

/// What all parts of a book in one language share.
struct PrintContext: Sendable {
  let plan: Plan
  let wording: Wording
  let language: Language
  let text: PrintText
  let index: BookIndex
  let numbers: PrintNumbers
  /// The language whose dictionary the glossary follows.
  let order: Language
  /// Whether what is printed stands alone, so that what it refers to is found on the site and not in the same book.
  let isLoose: Bool

  init(
    plan: Plan, wording: Wording, language: Language, order: Language? = nil, isLoose: Bool = false
  ) {
    self.order = order ?? language
    self.isLoose = isLoose
    self.plan = plan
    self.wording = wording
    self.language = language
    text = PrintText(
      words: plan.handbook.settings.words, language: language,
      hasThaiDigits: plan.handbook.settings.thaiDigitsInPrint)
    index = BookIndex(plan.handbook, language)
    numbers = PrintNumbers(plan, language)
  }

  var handbook: Handbook { plan.handbook }

  func word(_ key: String) -> String { wording[key, language] }

  /// The number of a chapter or section by its anchor, or null.
  func number(of anchor: String) -> JSON { numbers[anchor].map { .text($0) } ?? .null }

  /// The digits of a text as the book writes them.
  func digits(_ text: String) -> String {
    language == .thai && handbook.settings.thaiDigitsInPrint ? ThaiDigits.thai(text) : text
  }
}
