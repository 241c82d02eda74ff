/// A small tree of words that belong to one project.
///
/// Labels are bytes: letter codes for words of Thai letters alone, UTF-8 for all others.
struct WordTrie: Sendable {
  private struct Node {
    var label: UInt8
    var endsWord = false
    var firstChild: Int32 = 0
    var sibling: Int32 = 0
  }

  private var nodes = [Node(label: 0)]

  static let start: Int32 = 0

  var isEmpty: Bool { nodes.count == 1 }

  mutating func insert(_ labels: [UInt8]) {
    guard !labels.isEmpty else { return }
    var node = Self.start
    for label in labels {
      if let next = child(of: node, label) {
        node = next
      } else {
        let next = Int32(nodes.count)
        nodes.append(Node(label: label, sibling: nodes[Int(node)].firstChild))
        nodes[Int(node)].firstChild = next
        node = next
      }
    }
    nodes[Int(node)].endsWord = true
  }

  /// Follows `label` from `node`, or answers `nil` when no word goes on so.
  func child(of node: Int32, _ label: UInt8) -> Int32? {
    var next = nodes[Int(node)].firstChild
    while next != 0 {
      if nodes[Int(next)].label == label { return next }
      next = nodes[Int(next)].sibling
    }
    return nil
  }

  func endsWord(_ node: Int32) -> Bool { nodes[Int(node)].endsWord }

  /// The end of the longest word that begins at `offset` of `text`, or `nil`.
  func longestMatch(in text: [UInt8], at offset: Int) -> Int? {
    var node = Self.start
    var index = offset
    var end: Int?
    while index < text.count, let next = child(of: node, text[index]) {
      node = next
      index += 1
      if endsWord(node) { end = index }
    }
    return end
  }
}
