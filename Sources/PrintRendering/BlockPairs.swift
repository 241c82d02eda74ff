import Markup

/// Which blocks of a chapter in two languages stand level with each other.
///
/// Both languages have the same sections. Within one, blocks of the same kind are paired in their
/// order; a block without a partner stands with the one before it.
struct BlockPairs {
  /// Blocks that start on the same line, as ranges of both lists; one may be empty.
  struct Row: Hashable {
    var left: Range<Int>
    var right: Range<Int>
  }

  private(set) var rows: [Row] = []

  init(_ left: [JSON], _ right: [JSON]) {
    let (leftKinds, rightKinds) = (left.map(Self.kind), right.map(Self.kind))
    let (leftCuts, rightCuts) = (Self.sections(left), Self.sections(right))
    guard leftCuts.count == rightCuts.count else {
      pair(leftKinds[...], rightKinds[...])
      return
    }
    for (left, right) in zip(leftCuts, rightCuts) { pair(leftKinds[left], rightKinds[right]) }
  }

  /// The blocks up to the first heading, then each heading with what follows it.
  private static func sections(_ blocks: [JSON]) -> [Range<Int>] {
    let heads = blocks.indices.filter { kind(blocks[$0]) == "heading" }
    return zip([0] + heads, heads + [blocks.count]).map { $0..<$1 }
  }

  private static func kind(_ block: JSON) -> String {
    block.text("t") ?? ""
  }

  private mutating func pair(_ left: ArraySlice<String>, _ right: ArraySlice<String>) {
    var places = (left.startIndex, right.startIndex)
    for (first, second) in Self.common(Array(left), Array(right)) {
      let pair = (left.startIndex + first, right.startIndex + second)
      append(places.0..<pair.0, places.1..<pair.1)
      append(pair.0..<pair.0 + 1, pair.1..<pair.1 + 1)
      places = (pair.0 + 1, pair.1 + 1)
    }
    append(places.0..<left.endIndex, places.1..<right.endIndex)
  }

  private mutating func append(_ left: Range<Int>, _ right: Range<Int>) {
    if !left.isEmpty || !right.isEmpty { rows.append(Row(left: left, right: right)) }
  }

  /// The longest list of pairs of equal values, in the order of both.
  private static func common(_ left: [String], _ right: [String]) -> [(Int, Int)] {
    var lengths = [[Int]](
      repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for i in left.indices.reversed() {
      for j in right.indices.reversed() {
        lengths[i][j] =
          left[i] == right[j]
          ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        pairs.append((i, j))
        (i, j) = (i + 1, j + 1)
      } else if lengths[i + 1][j] >= lengths[i][j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return pairs
  }
}

extension JSON {
  /// A block with its place in the source, for the typesetter's messages: a path, and the offset of a
  /// byte after an `@` where it is known.
  func placed(_ place: String) -> JSON {
    guard case .object(let members) = self, !members.contains(where: { $0.0 == "at" }) else {
      return self
    }
    return .object(members + [("at", .text(place))])
  }

  /// The list that a member holds; empty when there is none.
  func list(_ name: String) -> [JSON] {
    if case .list(let values)? = self[name] { return values }
    return []
  }

  func text(_ name: String) -> String? {
    if case .text(let text)? = self[name] { return text }
    return nil
  }

  func integer(_ name: String) -> Int? {
    if case .number(let number)? = self[name] { return number }
    return nil
  }

  subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.0 == name }?.1
  }
}
