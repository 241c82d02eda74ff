/// One page, or one record of a list page, as search knows it.
///
/// All texts are as readers see them, with U+200B where Thai words begin.
package struct SearchPage: Hashable, Sendable {
  /// What is reached by one address: the page's own text, or that of a heading and what follows it.
  package struct Section: Hashable, Sendable {
    /// Empty for the text before the first heading.
    package let anchor: String
    package let heading: String
    package let text: String

    package init(anchor: String, heading: String, text: String) {
      self.anchor = anchor
      self.heading = heading
      self.text = text
    }
  }

  /// Relative to the folder of the language: `handbook/about/`, `facts/#ch-01`.
  package let address: String
  package let title: String
  /// The language of a title that is not in the page's own; else empty.
  package let titleLanguage: String
  /// The title in the other language; empty where it is the same.
  package let alias: String
  /// What the page is: `บทที่ 3`, `บทบาท`.
  package let label: String
  /// Whether the page backs or announces what others say, as facts, sources and issues of the newsletter
  /// do: its title and headings count no more than any text, so that it does not stand in front of them.
  package let isBacking: Bool
  package let sections: [Section]

  /// The page with its titles and headings alone.
  var withoutTexts: SearchPage {
    SearchPage(
      address: address, title: title, titleLanguage: titleLanguage, alias: alias, label: label,
      isBacking: isBacking,
      sections: sections.map { Section(anchor: $0.anchor, heading: $0.heading, text: "") })
  }

  package init(
    address: String, title: String, titleLanguage: String = "", alias: String = "",
    label: String = "", isBacking: Bool = false, sections: [Section]
  ) {
    self.address = address
    self.title = title
    self.titleLanguage = titleLanguage
    self.alias = alias
    self.label = label
    self.isBacking = isBacking
    self.sections = sections
  }
}
