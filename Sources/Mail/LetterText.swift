/// The paragraphs of a text that the site's renderers have written as HTML.
///
/// Only the HTML of our own renderers is read: every element closes, and of entities there are the few that they write.
/// A link keeps its address behind its words, so that nothing is lost in a form without links. Links to the glossary,
/// which readers need not follow, lose theirs.
package struct LetterText {
  private let html: [UInt8]
  private var index = 0
  private var paragraphs: [String] = []
  private var current: [UInt8] = []
  /// The address of the link that is open, empty for one that is not written out.
  private var address: [UInt8] = []
  private var linkStart = 0

  private static let blocks: Set<String> = [
    "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "blockquote", "pre", "ul", "ol", "table",
    "div", "figure", "dt", "dd",
  ]
  private static let entities: [(name: String, text: String)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"),
  ]

  /// One string for each paragraph, heading, item or row, without line ends.
  package static func paragraphs(of html: [UInt8]) -> [String] {
    var text = LetterText(html: html)
    while text.index < html.count { text.step() }
    text.endParagraph()
    return text.paragraphs
  }

  private init(html: [UInt8]) {
    self.html = html
  }

  private mutating func step() {
    let byte = html[index]
    if byte == UInt8(ascii: "<") {
      let end = html[index...].firstIndex(of: UInt8(ascii: ">")) ?? html.count - 1
      let tag = String(decoding: html[(index + 1)..<end], as: UTF8.self)
      index = end + 1
      take(tag)
      return
    }
    if byte == UInt8(ascii: "&"),
      let entity = Self.entities.first(where: { html[index...].starts(with: $0.name.utf8) })
    {
      current += entity.text.utf8
      index += entity.name.utf8.count
      return
    }
    current.append(byte == 0x0A ? 0x20 : byte)
    index += 1
  }

  private mutating func take(_ tag: String) {
    let isEnd = tag.hasPrefix("/")
    let name = String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
    if name == "a" {
      if isEnd { endLink() } else { startLink(tag) }
    } else if Self.blocks.contains(name) {
      endParagraph()
      if name == "li", !isEnd { current += "• ".utf8 }
    } else if name == "td" || name == "th" || name == "br" {
      current.append(0x20)
    }
  }

  private mutating func startLink(_ tag: String) {
    linkStart = current.count
    address = []
    guard !tag.contains("class=\"term\""), let start = tag.firstRange(of: "href=\"") else { return }
    address = Array(
      tag[start.upperBound...].prefix { $0 != "\"" }.replacing("&amp;", with: "&").utf8)
  }

  private mutating func endLink() {
    let words = current[linkStart...]
    guard !address.isEmpty, !words.isEmpty, !words.elementsEqual(address) else { return }
    current += " (".utf8 + address + ")".utf8
    address = []
  }

  private mutating func endParagraph() {
    let words = current.split(separator: 0x20).joined(separator: [0x20])
    let text = String(decoding: Array(words), as: UTF8.self)
    if !text.isEmpty, text != "•" { paragraphs.append(text) }
    // A paragraph inside an item goes on with the item's mark.
    current = text == "•" ? Array("• ".utf8) : []
    linkStart = 0
    address = []
  }
}
