import Markup
import ThaiText

/// Marks the places where a line may end in a run of inlines, read as one text: a word does not end
/// where a link or a bold passage begins, unless the whole text says so.
struct LineMarks {
  private static let mark = "\u{200B}"

  private let segmenter: WordSegmenter

  init(_ segmenter: WordSegmenter) {
    self.segmenter = segmenter
  }

  /// The inlines with U+200B at every place where a line may end.
  func marked(_ inlines: [JSON]) -> [JSON] {
    var text: [UInt8] = []
    Self.collect(inlines, into: &text)
    guard text.contains(0xE0) else { return inlines }
    let breaks = segmenter.lineBreaks(in: text)
    var place = 0
    var next = 0
    return marked(inlines, breaks, &place, &next)
  }

  private static func collect(_ inlines: [JSON], into text: inout [UInt8]) {
    for inline in inlines {
      guard case .object(let members) = inline else { continue }
      switch kind(members) {
      case "br": text.append(0x20)
      case "fn": continue
      default:
        if case .text(let own)? = member("s", members) { text += own.utf8 }
        if case .list(let inner)? = member("in", members) { collect(inner, into: &text) }
      }
    }
  }

  private func marked(
    _ inlines: [JSON], _ breaks: [Int], _ place: inout Int, _ next: inout Int
  ) -> [JSON] {
    var out: [JSON] = []
    for inline in inlines {
      guard case .object(let members) = inline else { continue }
      switch Self.kind(members) {
      case "br": place += 1
      case "text":
        guard case .text(let own)? = Self.member("s", members) else { break }
        out.append(Self.text(marked(Array(own.utf8), breaks, &place, &next)))
        continue
      case "code":
        guard case .text(let own)? = Self.member("s", members) else { break }
        while next < breaks.count, breaks[next] < place { next += 1 }
        if place > 0, next < breaks.count, breaks[next] == place {
          out.append(Self.text(Self.mark))
        }
        place += own.utf8.count
      case "fn": break
      default:
        guard case .list(let inner)? = Self.member("in", members) else { break }
        let marked = JSON.list(marked(inner, breaks, &place, &next))
        out.append(.object(members.map { $0.0 == "in" ? ("in", marked) : $0 }))
        continue
      }
      out.append(inline)
    }
    return out
  }

  private func marked(
    _ text: [UInt8], _ breaks: [Int], _ place: inout Int, _ next: inout Int
  ) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.count * 5 / 4)
    var start = 0
    while next < breaks.count, breaks[next] < place { next += 1 }
    while next < breaks.count, breaks[next] < place + text.count {
      let end = breaks[next] - place
      out += text[start..<end]
      if breaks[next] > 0 { out += Self.mark.utf8 }
      start = end
      next += 1
    }
    out += text[start...]
    place += text.count
    return String(decoding: out, as: UTF8.self)
  }

  private static func text(_ text: String) -> JSON {
    .object([("t", .text("text")), ("s", .text(text))])
  }

  private static func kind(_ members: [(String, JSON)]) -> String {
    if case .text(let kind)? = member("t", members) { return kind }
    return ""
  }

  private static func member(_ name: String, _ members: [(String, JSON)]) -> JSON? {
    members.first { $0.0 == name }?.1
  }
}
