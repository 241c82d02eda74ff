import Diagnostics
import Markup
import Model
import Planning

/// A work in the list of sources, as bibliographies write it.
struct SourcePrinter {
  private let context: PrintContext

  init(_ context: PrintContext) {
    self.context = context
  }

  /// What the work is called where it is cited.
  func name(of source: Record) -> String {
    let name = context.plan.sourceNames.name(of: source.id, in: context.language)
    return FieldWords(context.plan, context.language).start(name)
  }

  /// The title in its own language, and what it is in the book's.
  func title(of source: Record) -> [JSON] {
    SourceNames.title(of: source, in: context.language).map {
      context.text.inline($0.text, in: $0.language, within: context.language)
    }
  }

  /// Author, year, title, publisher and kind in one paragraph; then what was read, and where it stands.
  func blocks(of source: Record) -> [JSON] {
    let language = context.language
    var work: [JSON] = []
    if let author = source.localized("author")?.shown(in: language) {
      work += sentence(author.text, in: author.language)
    }
    work += sentence(SourceNames.year(of: source, in: language))
    work += title(of: source) + [context.text.bare(". ")]
    if let publisher = source.localized("publisher")?.shown(in: language) {
      work += sentence(publisher.text, in: publisher.language)
    }
    if case .choice(let kind)? = source["kind"], kind.name != "primary" {
      work += sentence(FieldWords(context.plan, language).start(kind.label[language]))
    }
    var blocks = [context.text.paragraph(work)]
    if let seen = source.localized("seen")?.shown(in: language), let field = field("seen") {
      blocks.append(
        context.text.paragraph("\(field.label[language]): \(seen.text)"))
    }
    return blocks + address(of: source)
  }

  /// The address as a link; one that cannot be trusted as plain text, with the reason.
  private func address(of source: Record) -> [JSON] {
    guard case .address(let address)? = source["url"] else { return [] }
    let shown = context.text.bare(WebAddress.readable(address))
    guard case .choice(let choice)? = source["address"] else {
      return [context.text.paragraph([link(address, shown)])]
    }
    let remark = context.text.inlines(" (\(choice.label[context.language]))")
    return [
      context.text.paragraph(
        [choice.name == "doubtful" ? shown : link(address, shown)] + remark)
    ]
  }

  private func link(_ address: String, _ shown: JSON) -> JSON {
    .object([("t", .text("link")), ("url", .text(address)), ("in", .list([shown]))])
  }

  /// A text that ends with a full stop.
  private func sentence(_ text: String, in language: Language? = nil) -> [JSON] {
    [
      context.text.inline(text, in: language ?? context.language, within: context.language),
      context.text.bare(text.hasSuffix(".") ? " " : ". "),
    ]
  }

  private func field(_ name: String) -> Field? {
    RecordKind.named("sources")?.fields.first { $0.name == name }
  }
}
