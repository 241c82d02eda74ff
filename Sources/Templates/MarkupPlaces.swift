/// Finds where in its markup a template prints: what is safe between tags is not safe within one.
///
/// Templates are read in the order of their lines, both ways of a choice one after the other, and
/// what they draw in is taken to close what it opens.
struct MarkupPlaces {
  enum Place {
    /// Between tags, or in a comment.
    case content
    /// In a tag, outside quotes.
    case tag
    /// In the quotes of an attribute.
    case attribute
    /// In a `script` or `style`.
    case code
  }

  private enum State: Equatable {
    case content, tag, comment
    case quotes(UInt8)
    case code(name: [UInt8])
  }

  private var state = State.content
  /// The name of the last tag, in lower case, with its slash when it is a closing one.
  private var name: [UInt8] = []
  private var isNaming = false

  /// The places of all steps that print and do not stand in `content`.
  static func find(in program: TemplateProgram) -> [Int: Place] {
    var found: [Int: Place] = [:]
    for template in program.templates.indices {
      var places = MarkupPlaces()
      places.read(program.steps(ofTemplate: template), of: program, into: &found)
    }
    return found
  }

  private mutating func read(
    _ steps: Range<Int>, of program: TemplateProgram, into found: inout [Int: Place]
  ) {
    var index = steps.lowerBound
    while index < steps.upperBound {
      switch program.steps[index] {
      case .text(let start, let end, _): read(program.source[Int(start)..<Int(end)])
      case .variable, .unescaped: found[index] = place == .content ? nil : place
      case .parent(_, let end):
        for block in program.overrides(in: index + 1..<Int(end)) {
          var places = MarkupPlaces()
          places.read(block.body, of: program, into: &found)
        }
        index = Int(end)
        continue
      case .lineStart, .section, .inverted, .block, .partial: break
      }
      index += 1
    }
  }

  private var place: Place {
    switch state {
    case .content, .comment: .content
    case .tag: .tag
    case .quotes: .attribute
    case .code: .code
    }
  }

  private mutating func read(_ text: ArraySlice<UInt8>) {
    for index in text.indices {
      let rest = text[index...]
      switch state {
      case .content:
        if rest.starts(with: "<!--".utf8) { state = .comment } else { open(rest) }
      case .comment:
        if text[...index].suffix(3).elementsEqual("-->".utf8) { state = .content }
      case .quotes(let quote):
        if text[index] == quote { state = .tag }
      case .code(let name):
        if Self.lowered(rest.prefix(name.count + 2)) == Array("</".utf8) + name { open(rest) }
      case .tag: readTag(text[index])
      }
    }
  }

  /// Enters a tag where one starts.
  private mutating func open(_ text: ArraySlice<UInt8>) {
    guard text.first == UInt8(ascii: "<") else { return }
    // Where the text ends, a tag of the template would be the name.
    let next = text.dropFirst().first ?? UInt8(ascii: "/")
    guard next > UInt8(ascii: "@") || "/!?".utf8.contains(next) else { return }
    state = .tag
    name = []
    isNaming = true
  }

  private mutating func readTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): state = .quotes(byte)
    case UInt8(ascii: ">"):
      let isCode = name == Array("script".utf8) || name == Array("style".utf8)
      state = isCode ? .code(name: name) : .content
    default:
      if TagScanner.isSpace(byte) { isNaming = false }
      if isNaming { name += Self.lowered([byte]) }
    }
  }

  private static func lowered(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }
}
