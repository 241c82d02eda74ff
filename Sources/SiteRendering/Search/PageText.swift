/// The text that readers see of HTML which our own writers made, parted at its headings.
struct PageText {
  struct Section {
    var anchor: [UInt8] = []
    var heading: [UInt8] = []
    var text: [UInt8] = []
  }

  /// The first is what stands before all headings.
  private(set) var sections = [Section()]
  private let html: [UInt8]
  private var index = 0
  private var isHeading = false

  init(_ html: [UInt8]) {
    self.html = html
    while index < html.count {
      switch html[index] {
      case UInt8(ascii: "<"): readTag()
      case UInt8(ascii: "&"): readEntity()
      case 0x09, 0x0A, 0x0D, 0x20:
        appendSpace()
        index += 1
      default:
        append(html[index])
        index += 1
      }
    }
    for section in sections.indices {
      if sections[section].heading.last == 0x20 { sections[section].heading.removeLast() }
      if sections[section].text.last == 0x20 { sections[section].text.removeLast() }
      if sections[section].text.ends(with: Self.dot) { sections[section].text.removeLast(3) }
    }
  }

  private mutating func append(_ byte: UInt8) {
    let last = sections.count - 1
    if isHeading { sections[last].heading.append(byte) } else { sections[last].text.append(byte) }
  }

  private mutating func appendSpace() {
    let place = sections.count - 1
    let last = isHeading ? sections[place].heading.last : sections[place].text.last
    if let last, last != 0x20 { append(0x20) }
  }

  /// Parts what stands in lines or cells of its own on the page.
  private mutating func append(_ sign: [UInt8]) {
    let last = sections.count - 1
    guard !isHeading, !sections[last].text.isEmpty else { return }
    if sections[last].text.last == 0x20 { sections[last].text.removeLast() }
    if sections[last].text.last == UInt8(ascii: ":") || sections[last].text.ends(with: Self.dot) {
      return
    }
    sections[last].text += sign
  }

  private mutating func readTag() {
    let end = html[index...].firstIndex(of: UInt8(ascii: ">")) ?? html.endIndex - 1
    let tag = html[index + 1..<end]
    index = end + 1
    let isClosing = tag.first == UInt8(ascii: "/")
    let name = Array((isClosing ? tag.dropFirst() : tag).prefix { $0 != 0x20 && $0 != 0x2F })
    if !isClosing, Self.isUnread(tag) { return skip(to: name) }
    guard !Self.inline.contains(name) else { return }
    if isClosing, let sign = Self.signs[name] { append(sign) }
    appendSpace()
    guard name.count == 2, name[0] == UInt8(ascii: "h"), (0x32...0x36).contains(name[1]) else {
      return
    }
    isHeading = !isClosing
    if !isClosing { sections.append(Section(anchor: Self.value(of: " id=\"", in: tag))) }
  }

  /// Leaves out an element that holds no other of its name.
  private mutating func skip(to name: [UInt8]) {
    let closing = Array("</".utf8) + name
    while index < html.count, !html[index...].starts(with: closing) { index += 1 }
  }

  private mutating func readEntity() {
    for (entity, byte) in Self.entities where html[index...].starts(with: entity.utf8) {
      append(byte)
      index += entity.utf8.count
      return
    }
    append(html[index])
    index += 1
  }

  /// References to notes, the ways back from them, and the marks of how sure a statement is.
  private static func isUnread(_ tag: ArraySlice<UInt8>) -> Bool {
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
  private static let signs: [[UInt8]: [UInt8]] = [
    Array("dt".utf8): Array(":".utf8), Array("dd".utf8): dot, Array("li".utf8): dot,
    Array("td".utf8): dot, Array("th".utf8): dot,
  ]

  private static let dot = Array(" ·".utf8)

  /// The elements that stand inside a line.
  private static let inline = Set(
    ["a", "em", "strong", "code", "span", "b", "time", "sup", "img"].map { Array($0.utf8) })
}

extension [UInt8] {
  fileprivate func ends(with end: [UInt8]) -> Bool {
    count >= end.count && self[(count - end.count)...].elementsEqual(end)
  }
}
