/// One tag of a page or feed, as a strict reader takes it.
struct Tag: Sendable {
  let name: String
  let isClosing: Bool
  /// Ends with `/>`.
  let isEmpty: Bool
  /// In the order in which they are written; a value is `nil` where there is none.
  let attributes: [(name: String, value: String?)]

  /// The value of an attribute; empty for one that has none.
  subscript(name: String) -> String? {
    attributes.first { $0.name == name }.map { $0.value ?? "" }
  }

  /// The elements of HTML that have no end.
  static let void: Set<String> = ["meta", "link", "img", "br", "hr", "input"]

  /// All tags of a text; `nil` when a `<` starts none or a tag has no end.
  static func all(in text: String) -> [Tag]? {
    var tags: [Tag] = []
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: start)...]
      if rest.hasPrefix("!DOCTYPE") || rest.hasPrefix("?xml") {
        rest = rest[(rest.firstIndex(of: ">") ?? rest.endIndex)...]
        continue
      }
      guard let tag = read(&rest) else { return nil }
      tags.append(tag)
    }
    return tags
  }

  /// The first tag that does not fit those around it; `nil` when all are closed in order.
  static func misplaced(in tags: [Tag], void: Set<String> = []) -> String? {
    var open: [String] = []
    for tag in tags where !tag.isEmpty && !void.contains(tag.name) {
      if !tag.isClosing {
        open.append(tag.name)
      } else if open.popLast() != tag.name {
        return tag.name
      }
    }
    return open.last
  }

  /// Reads a tag after its `<`.
  private static func read(_ rest: inout Substring) -> Tag? {
    let isClosing = rest.first == "/"
    if isClosing { rest.removeFirst() }
    let name = word(&rest)
    guard let first = name.unicodeScalars.first, first.properties.isAlphabetic else { return nil }
    var attributes: [(name: String, value: String?)] = []
    while let next = rest.first {
      switch next {
      case " ", "\n": rest.removeFirst()
      case ">":
        rest.removeFirst()
        return Tag(name: name, isClosing: isClosing, isEmpty: false, attributes: attributes)
      case "/":
        rest.removeFirst()
        guard rest.first == ">" else { return nil }
        rest.removeFirst()
        return Tag(name: name, isClosing: isClosing, isEmpty: true, attributes: attributes)
      default:
        let key = word(&rest)
        guard !key.isEmpty else { return nil }
        guard rest.first == "=" else {
          attributes.append((key, nil))
          continue
        }
        guard rest.dropFirst().first == "\"" else { return nil }
        rest.removeFirst(2)
        guard let end = rest.firstIndex(of: "\"") else { return nil }
        attributes.append((key, String(rest[..<end])))
        rest = rest[rest.index(after: end)...]
      }
    }
    return nil
  }

  private static func word(_ rest: inout Substring) -> String {
    let word = rest.prefix { !" \n>/=\"'<".contains($0) }
    rest = rest[word.endIndex...]
    return String(word)
  }
}
