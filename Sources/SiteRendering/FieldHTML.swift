import Diagnostics
import Markup
import Model
import Planning
import ThaiText

/// Writes the values of fields as HTML in the language of a page.
struct FieldHTML: Sendable {
  private let context: SiteContext
  private let root: String

  init(_ context: SiteContext, root: String) {
    self.context = context
    self.root = root
  }

  func write(_ value: FieldValue, of field: Field, into out: inout [UInt8]) {
    switch value {
    case .localized(let text): write(text, into: &out)
    case .text(let text), .number(let text): out.appendEscaped(text)
    case .integer(let number):
      out.appendEscaped(field.type.text(of: number, in: context.language))
    case .boolean(let flag): out.appendEscaped(context.word(flag ? "yes" : "no"))
    case .date(let date): writeDate(date, into: &out)
    case .address(let address): writeAddress(address, into: &out)
    case .choice(let choice): out.appendEscaped(choice.label[context.language])
    case .reference(let reference): writeLink(to: .record(reference), into: &out)
    case .list(let values): writeList(values, of: field, into: &out)
    case .object(let entries): writeObject(entries, into: &out)
    case .unknown: out.appendEscaped(context.word("unknown"))
    case .null: out.appendEscaped(context.word("none"))
    }
  }

  /// Writes a text, marked when it is not in the page's language.
  func write(_ localized: Localized, into out: inout [UInt8]) {
    let shown = localized.shown(in: context.language)
    write(shown.text, in: shown.language, into: &out)
  }

  /// A link to a page, with the language of its title where it is not the page's.
  func writeLink(to subject: PageSubject, into out: inout [UInt8]) {
    out.append("<a href=\"")
    out.appendEscaped(root + context.address(of: subject))
    out.append("\">")
    if case .record(let reference) = subject, let record = context.handbook.record(reference) {
      let title = record.title(in: context.language)
      write(title.text, in: title.language, into: &out)
    } else {
      out.appendEscaped(context.title(of: subject))
    }
    out.append("</a>")
  }

  private func write(_ text: String, in language: Language, into out: inout [UInt8]) {
    guard language != context.language else {
      return LanguageMarks.write(Array(text.utf8)[...], on: language, to: &out)
    }
    out.append("<span lang=\"")
    out.appendEscaped(language.tag)
    out.append("\">")
    out.appendEscaped(text)
    out.append("</span>")
  }

  private func writeDate(_ date: CalendarDate, into out: inout [UInt8]) {
    out.append("<time datetime=\"")
    out.appendEscaped(date.text(.iso))
    out.append("\">")
    out.appendEscaped(date.text(in: context.language))
    out.append("</time>")
  }

  private func writeAddress(_ address: String, into out: inout [UInt8]) {
    out.append("<a href=\"")
    out.appendEscaped(address)
    out.append("\">")
    out.appendEscaped(address)
    out.append("</a>")
  }

  private func writeList(_ values: [FieldValue], of field: Field, into out: inout [UInt8]) {
    guard !values.isEmpty else { return out.appendEscaped(context.word("none")) }
    var element = field
    if case .list(let type) = field.type { element = Field(field.name, type, field.label) }
    out.append("<ul>\n")
    for value in values {
      out.append("<li>")
      write(value, of: element, into: &out)
      out.append("</li>\n")
    }
    out.append("</ul>\n")
  }

  private func writeObject(_ entries: [FieldEntry], into out: inout [UInt8]) {
    // A mapping of the two languages with more beside it reads as its text.
    if let text = entries.first(where: { $0.field.name == context.language.tag }) {
      return write(text.value, of: text.field, into: &out)
    }
    for (index, entry) in entries.enumerated() {
      if index > 0 { out.append(" · ") }
      if index > 0 || entries.count > 1 {
        out.appendEscaped(entry.field.label[context.language])
        out.append(" ")
      }
      write(entry.value, of: entry.field, into: &out)
    }
  }
}
