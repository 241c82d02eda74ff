extension MarkdownDocument {
  /// The tree as text for people and for tests: one node a line, indented by depth, with what it
  /// says and the bytes of the source that it was read from.
  package var outline: String {
    var out = ""
    var ends: [Int] = []
    for index in nodes.indices {
      while let end = ends.last, end <= index { ends.removeLast() }
      out += String(repeating: "  ", count: ends.count)
      out += line(index)
      out += "\n"
      ends.append(nodes[index].end)
    }
    return out
  }

  private func line(_ index: Int) -> String {
    let node = nodes[index]
    var words = ["\(node.kind)"]
    switch node.kind {
    case .text, .code, .codeBlock, .fact, .refused, .footnoteReference, .footnoteDefinition:
      words.append(quoted(literal(of: index)))
    case .heading:
      words.append("\(node.level)")
      if !id(of: index).isEmpty { words.append("#" + idString(of: index)) }
    case .link, .image: words.append(quoted(destination(of: index)))
    case .orderedList: words.append("from \(node.number)")
    case .directive:
      let directive = directive(at: index)
      words.append(directive.name)
      words += directive.arguments.map { ($0.key.map { "\($0)=" } ?? "") + "'\($0.value)'" }
    case .tableCell: if node.alignment != .none { words.append("\(node.alignment)") }
    default: break
    }
    if node.kind == .codeBlock, !info(of: index).isEmpty { words.append(infoString(of: index)) }
    if [.link, .image].contains(node.kind), !title(of: index).isEmpty {
      words.append(quoted(title(of: index)))
    }
    words += flagNames(node.flags)
    words.append("\(node.source.lowerBound)..\(node.source.upperBound)")
    return words.joined(separator: " ")
  }

  private func flagNames(_ flags: MarkdownNode.Flags) -> [String] {
    let names: [(MarkdownNode.Flags, String)] = [
      (.tight, "tight"), (.header, "header"), (.joined, "joined"), (.parenthesis, "parenthesis"),
      (.block, "block"), (.inert, "inert"), (.automatic, "automatic"),
    ]
    return names.filter { flags.contains($0.0) }.map(\.1)
  }

  private func quoted(_ bytes: ArraySlice<UInt8>) -> String {
    var out = "\""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\n": out += "\\n"
      case "\"": out += "\\\""
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
