/// The text that readers see of HTML which our own writers made, parted at its headings.
struct PageText {
  struct Section {
    var anchor: [UInt8] = []
    var heading: [UInt8] = []
    var text: [UInt8] = []
  }

  /// The first is what stands before all headings.
  private(set) var sections: [Section] = []
  private let html: [UInt8]
  private var index = 0
  private var isHeading = false
  private var anchor: [UInt8] = []
  private var heading: [UInt8] = []
  /// What is read now: the heading, or the text after it.
  private var text: [UInt8] = []

  init(_ html: [UInt8]) {
    self.html = html
    while index < html.count {
      switch html[index] {
      case UInt8(ascii: "<"): readTag()
      case UInt8(ascii: "&"): readEntity()
      case 0x09, 0x0A, 0x0D, 0x20:
        appendSpace()
        index += 1
      default: readText()
      }
    }
    endSection()
  }

  private mutating func readText() {
    let start = index
    while index < html.count {
      switch html[index] {
      case UInt8(ascii: "<"), UInt8(ascii: "&"), 0x09, 0x0A, 0x0D, 0x20:
        text += html[start..<index]
        return
      default: index += 1
      }
    }
    text += html[start..<index]
  }

  private mutating func endSection() {
    if isHeading { endHeading() }
    if text.last == 0x20 { text.removeLast() }
    if text.ends(with: Self.dot) { text.removeLast(3) }
    sections.append(Section(anchor: anchor, heading: heading, text: text))
    (anchor, heading, text) = ([], [], [])
  }

  private mutating func endHeading() {
    if text.last == 0x20 { text.removeLast() }
    heading = text
    text = []
    isHeading = false
  }

  private mutating func appendSpace() {
    if let last = text.last, last != 0x20 { text.append(0x20) }
  }

  /// Parts what stands in lines or cells of its own on the page.
  private mutating func append(_ sign: [UInt8]) {
    guard !isHeading, !text.isEmpty else { return }
    if text.last == 0x20 { text.removeLast() }
    if text.last == UInt8(ascii: ":") || text.ends(with: Self.dot) { return }
    text += sign
  }

  private mutating func readTag() {
    let end = html[index...].firstIndex(of: UInt8(ascii: ">")) ?? html.endIndex - 1
    let tag = html[index + 1..<end]
    index = end + 1
    let isClosing = tag.first == UInt8(ascii: "/")
    let name = (isClosing ? tag.dropFirst() : tag).prefix { $0 != 0x20 && $0 != 0x2F }
    if !isClosing, Self.isUnread(tag) { return skip(to: Array(name)) }
    guard !Self.inline.contains(where: { $0.elementsEqual(name) }) else { return }
    if isClosing, let sign = Self.signs.first(where: { $0.name.elementsEqual(name) })?.sign {
      append(sign)
    }
    appendSpace()
    guard name.count == 2, name.first == UInt8(ascii: "h"), let level = name.last,
      (0x32...0x36).contains(level)
    else { return }
    if isClosing {
      endHeading()
    } else {
      endSection()
      anchor = Self.value(of: " id=\"", in: tag)
      isHeading = true
    }
  }

  /// Leaves out an element that holds no other of its name.
  private mutating func skip(to name: [UInt8]) {
    let closing = Array("</".utf8) + name
    while index < html.count, !html[index...].starts(with: closing) { index += 1 }
  }

  private mutating func readEntity() {
    for (entity, byte) in Self.entities where html[index...].starts(with: entity.utf8) {
      text.append(byte)
      index += entity.utf8.count
      return
    }
    text.append(html[index])
    index += 1
  }

  /// References to notes, the ways back from them, and the marks of how sure a statement is.
  private static func isUnread(_ tag: ArraySlice<UInt8>) -> Bool {
    guard tag.contains(0x20) else { return false }
    let classes = value(of: " class=\"", in: tag)
    return ["footnote-ref", "footnote-backref", "status"].contains {
      $0.utf8.elementsEqual(classes)
    }
  }

  private static func value(of attribute: String, in tag: ArraySlice<UInt8>) -> [UInt8] {
    let attribute = Array(attribute.utf8)
    var rest = tag
    while rest.count > attribute.count {
      if rest.starts(with: attribute) {
        return Array(rest.dropFirst(attribute.count).prefix { $0 != 0x22 })
      }
      rest = rest.dropFirst()
    }
    return []
  }

  private static let entities: [(String, UInt8)] = [
    ("&amp;", 0x26), ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22),
  ]

  /// What is written after an element whose end is no end of a sentence.
  private static let signs: [(name: [UInt8], sign: [UInt8])] = [
    (Array("dt".utf8), Array(":".utf8)), (Array("dd".utf8), dot), (Array("li".utf8), dot),
    (Array("td".utf8), dot), (Array("th".utf8), dot),
  ]

  private static let dot = Array(" ·".utf8)

  /// The elements that stand inside a line.
  private static let inline =
    ["a", "em", "strong", "code", "span", "b", "time", "sup", "img"].map { Array($0.utf8) }
}

extension [UInt8] {
  fileprivate func ends(with end: [UInt8]) -> Bool {
    count >= end.count && self[(count - end.count)...].elementsEqual(end)
  }
}
