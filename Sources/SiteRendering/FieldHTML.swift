import Diagnostics
import Markup
import Model
import Planning
import ThaiText

/// Writes the values of fields as HTML in the language of a page.
struct FieldHTML: Sendable {
  private let context: SiteContext
  private let root: String
  private let words: FieldWords

  init(_ context: SiteContext, root: String) {
    self.context = context
    self.root = root
    words = FieldWords(context.plan, context.language)
  }

  func write(_ value: FieldValue, of field: Field, into out: inout [UInt8]) {
    switch value {
    case .localized(let text): write(text, into: &out)
    case .text(let text): out.appendEscaped(text)
    case .number(let digits): out.appendEscaped(words.number(digits, field))
    case .integer(let number):
      out.appendEscaped(words.number(field.type.text(of: number, in: context.language), field))
    case .boolean(let flag):
      out.appendEscaped(words.start(context.word(flag ? "yes" : "no")))
    case .date(let date): writeDate(date, into: &out)
    case .address(let address): writeAddress(address, into: &out)
    case .choice(let choice): out.appendEscaped(words.start(choice.label[context.language]))
    case .reference(let reference): writeReference(reference, into: &out)
    case .list(let values): writeList(values, of: field, into: &out)
    case .object(let entries): writeObject(entries, into: &out)
    case .unknown: out.appendEscaped(words.unknown)
    case .null: out.appendEscaped(words.absence(field))
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

  /// A link to a record; beside the id of a fact, which has no title, stands its text.
  private func writeReference(_ reference: RecordReference, into out: inout [UInt8]) {
    writeLink(to: .record(reference), into: &out)
    guard reference.kind == "facts",
      let text = context.handbook.record(reference)?.localized("text")
    else { return }
    out.append(" ")
    write(text, into: &out)
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
    guard !values.isEmpty else { return out.appendEscaped(words.absence(field)) }
    if let joined = words.joined(values, field) { return out.appendEscaped(joined) }
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
    for part in words.parts(of: entries) ?? [] {
      switch part {
      case .text(let text): write(text, in: context.language, into: &out)
      case .record(let record, let name):
        out.append("<a href=\"")
        out.appendEscaped(root + context.address(of: .record(record)))
        out.append("\">")
        out.appendEscaped(name)
        out.append("</a>")
      }
    }
  }
}
