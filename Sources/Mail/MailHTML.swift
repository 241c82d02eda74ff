import Diagnostics
import Markup

/// The HTML form of a message: one column in a table, styles in attributes, nothing that is loaded from anywhere.
package struct MailHTML {
  /// Mail programs cut longer ones off.
  package static let largest = 100 * 1024

  private var out: [UInt8] = []
  /// Anything but an address of our own is a service's placeholder, and written as it is.
  private let unsubscribe: String?

  /// A whole document with the issue in each language, one after the other.
  ///
  /// - Parameter unsubscribe: the reader's own address for leaving.
  package static func document(_ contents: [MailContent], unsubscribe: WebAddress?) -> [UInt8] {
    var html = MailHTML(unsubscribe: unsubscribe?.text)
    let language = contents.first?.language ?? .thai
    html.out.append("<!DOCTYPE html>\n<html lang=\"")
    html.out.append(raw: language.tag)
    html.out.append("\">\n<head>\n<meta charset=\"utf-8\">\n")
    html.out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    html.out.append("<meta name=\"color-scheme\" content=\"light dark\">\n")
    html.out.append("<meta name=\"supported-color-schemes\" content=\"light dark\">\n<title>")
    html.appendLine(contents.map(\.title).joined(separator: " / "))
    html.out.append("</title>\n<style>\n")
    html.out.append(raw: MailDesign.styleSheet)
    html.out.append("</style>\n</head>\n<body")
    html.appendLook(.page, language)
    html.out.append(">\n")
    html.appendSheet(contents)
    html.out.append("</body>\n</html>\n")
    return html.out
  }

  /// The same without head and body, for a service that has its own frame around it.
  ///
  /// - Parameter unsubscribe: what stands in the `href` for leaving, as the service wants it.
  package static func fragment(_ contents: [MailContent], unsubscribe: String?) -> [UInt8] {
    var html = MailHTML(unsubscribe: unsubscribe)
    html.appendSheet(contents)
    return html.out
  }

  private init(unsubscribe: String?) {
    self.unsubscribe = unsubscribe
  }

  private mutating func appendSheet(_ contents: [MailContent]) {
    let table = "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\""
    out.append(raw: table + " border=\"0\"")
    appendLook(.page)
    out.append("><tr><td align=\"center\" style=\"padding:12px 8px\">\n")
    out.append(raw: table + " border=\"0\" style=\"max-width:\(MailDesign.width)px\"><tr><td")
    out.append(" class=\"sheet inside\" style=\"padding:28px 32px;text-align:left;")
    out.append(raw: MailDesign.style(.sheet) + "\">\n")
    for (index, content) in contents.enumerated() {
      if index > 0 {
        out.append("<hr")
        appendLook(.rule)
        out.append(">\n")
      }
      append(content)
    }
    out.append("</td></tr></table>\n</td></tr></table>\n")
  }

  private mutating func append(_ content: MailContent) {
    let language = content.language
    out.append("<div lang=\"")
    out.append(raw: language.tag)
    out.append("\">\n")
    if !content.kicker.isEmpty { appendParagraph(content.kicker, .kicker, language) }
    appendElement("h1", content.title, .title, language)
    for paragraph in content.lead { appendParagraph(paragraph, .lead, language) }
    for section in content.sections {
      appendElement("h2", section.title, .heading, language)
      for item in section.items { append(item, language) }
    }
    out.append("<div style=\"height:20px;line-height:20px\">&#160;</div>\n")
    for paragraph in content.footer { appendParagraph(paragraph, .footer, language) }
    appendFooterLink(MailWording.page[language], content.page.text, language)
    if let unsubscribe {
      appendParagraph(MailWording.reason[language], .footer, language)
      appendFooterLink(MailWording.unsubscribe[language], unsubscribe, language)
    }
    out.append("</div>\n")
  }

  private mutating func append(_ item: MailContent.Item, _ language: Language) {
    out.append("<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\"")
    out.append(" border=\"0\"><tr><td style=\"padding:0 0 16px\">\n<p")
    appendLook(.item, language)
    out.append(">")
    appendLink(item.title, item.address.text, .link, language)
    out.append("</p>\n")
    if !item.summary.isEmpty { appendParagraph(item.summary, .summary, language) }
    out.append("</td></tr></table>\n")
  }

  private mutating func appendFooterLink(
    _ words: String, _ address: String, _ language: Language
  ) {
    out.append("<p")
    appendLook(.footer, language)
    out.append(">")
    appendLink(words, address, .quiet, language)
    out.append("</p>\n")
  }

  private mutating func appendLink(
    _ words: String, _ address: String, _ look: MailDesign.Element, _ language: Language
  ) {
    out.append("<a href=\"")
    out.appendEscaped(address)
    out.append("\"")
    appendLook(look, language)
    out.append(">")
    appendLine(words)
    out.append("</a>")
  }

  private mutating func appendParagraph(
    _ text: String, _ look: MailDesign.Element, _ language: Language
  ) {
    appendElement("p", text, look, language)
  }

  private mutating func appendElement(
    _ name: StaticString, _ text: String, _ look: MailDesign.Element, _ language: Language
  ) {
    out.append("<")
    out.append(name)
    appendLook(look, language)
    out.append(">")
    appendLine(text)
    out.append("</")
    out.append(name)
    out.append(">\n")
  }

  private mutating func appendLook(_ look: MailDesign.Element, _ language: Language = .thai) {
    out.append(" class=\"")
    out.append(raw: look.rawValue)
    out.append("\" style=\"")
    out.append(raw: MailDesign.style(look, language))
    out.append("\"")
  }

  private mutating func appendLine(_ text: String) { out.appendEscaped(MailText.line(text)) }
}
