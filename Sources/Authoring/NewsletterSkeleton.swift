package import Diagnostics

/// A draft of an issue of the newsletter, with blanks for the editors: `check` names each of them until it is filled.
package struct NewsletterSkeleton: Sendable {
  private let number: Int
  private let date: String
  private let new: [Item]
  private let changed: [Item]

  /// Something that the issue may point to.
  package struct Item: Sendable {
    /// As an item names it: `chapter:roles`.
    package let link: String
    /// For the editors' eyes.
    package let title: Phrase

    package init(link: String, title: Phrase) {
      self.link = link
      self.title = title
    }
  }

  /// - Parameters:
  ///   - date: as `issue.yaml` holds it.
  ///   - new: what stands in the handbook since the last issue.
  ///   - changed: what says something else than in the last issue.
  package init(number: Int, date: String, new: [Item], changed: [Item]) {
    self.number = number
    self.date = date
    self.new = new
    self.changed = changed
  }

  /// The text of `issue.yaml`.
  ///
  /// - Parameter language: of the remarks.
  package func issue(_ language: Language) -> String {
    let remark = Phrase(
      en: "keep what readers need, strike the rest; give headings, order and summaries of your own",
      th: "เก็บเรื่องที่ผู้อ่านต้องรู้ ตัดที่เหลือ ตั้งชื่อหัวข้อ เรียงลำดับ และเขียนสรุปเองได้")
    var lines = [
      "# yaml-language-server: $schema=../../schema/newsletter.json", "number: \(number)",
      "date: \(date)", "audience:", "  th:", "  en:", "languages: both",
      "# \(remark[language])",
    ]
    let sections =
      section(Phrase(en: "New in the handbook", th: "เรื่องใหม่ในคู่มือ"), new, language)
      + section(Phrase(en: "Revised", th: "เรื่องที่ปรับปรุง"), changed, language)
    lines += sections.isEmpty ? ["sections: []"] : ["sections:"] + sections
    return lines.joined(separator: "\n") + "\n"
  }

  /// The text of `th.md` or `en.md`.
  package static func letter(_ language: Language) -> String {
    let title = Phrase(en: "the subject of the e-mail", th: "หัวเรื่องของอีเมล")
    let summary = Phrase(
      en: "one or two sentences: what the issue brings", th: "หนึ่งหรือสองประโยค ฉบับนี้มีอะไร")
    return """
      ---
      title: # \(title[language])
      summary: # \(summary[language])
      ---

      """
  }

  private func section(_ title: Phrase, _ items: [Item], _ language: Language) -> [String] {
    if items.isEmpty { return [] }
    return ["  - title:", "      th: \(title.thai)", "      en: \(title.english)", "    items:"]
      + items.map { item in
        let title = item.title[language].split(whereSeparator: \.isWhitespace)
        return "      - link: \(item.link) # \(title.joined(separator: " "))"
      }
  }
}
