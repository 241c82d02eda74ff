import Diagnostics

/// The text form of a message: what mail programs without HTML show, and what readers that speak read out.
package enum MailText {
  /// The issue in each language, one after the other, in lines that end with LF.
  ///
  /// Paragraphs are not broken: a screen breaks Thai better than a fixed width can.
  ///
  /// - Parameter unsubscribe: the reader's own address for leaving, or what a sending service puts there.
  package static func write(_ contents: [MailContent], unsubscribe: String?) -> [UInt8] {
    var text = ""
    for (index, content) in contents.enumerated() {
      if index > 0 { text += "\n" + String(repeating: "=", count: 40) + "\n\n" }
      append(content, unsubscribe, to: &text)
    }
    return Array(text.utf8)
  }

  private static func append(
    _ content: MailContent, _ unsubscribe: String?, to text: inout String
  ) {
    if !content.kicker.isEmpty { text += line(content.kicker) + "\n" }
    text += line(content.title) + "\n"
    for paragraph in content.lead { text += "\n" + line(paragraph) + "\n" }
    for section in content.sections {
      text += "\n* " + line(section.title) + "\n"
      for item in section.items {
        text += "\n" + line(item.title) + "\n"
        if !item.summary.isEmpty { text += line(item.summary) + "\n" }
        text += item.address.text + "\n"
      }
    }
    text += "\n" + String(repeating: "-", count: 20) + "\n"
    for paragraph in content.footer { text += line(paragraph) + "\n" }
    text += MailWording.page[content.language] + ":\n" + content.page.text + "\n"
    if let unsubscribe {
      text += MailWording.reason[content.language] + "\n"
      text += MailWording.unsubscribe[content.language] + ":\n" + unsubscribe + "\n"
    }
  }

  /// The text on one line, without what steers a terminal or hides other text.
  static func line(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard HeaderText.isForbidden(scalar) else {
        result.append(scalar)
        continue
      }
      // U+2060 and U+FEFF say only that no line ends here; directions would turn what follows.
      if scalar.properties.generalCategory == .format { continue }
      if result.last != " " { result.append(" ") }
    }
    return String(result)
  }
}
