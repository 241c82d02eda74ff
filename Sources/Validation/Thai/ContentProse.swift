package import Diagnostics
import MarkdownTree
package import ThaiText
import YAMLTree

/// Which bytes of a content file are prose, by its own syntax.
package enum ContentProse {
  /// How a text is written.
  package enum Form: String, CaseIterable, Sendable {
    /// Plain text, in which code, addresses, tags and front matter are known by their looks.
    case text
    case markdown, yaml

    /// The form that a file name promises.
    package init(path: String) {
      if path.hasSuffix(".md") || path.hasSuffix(".markdown") {
        self = .markdown
      } else if path.hasSuffix(".yaml") || path.hasSuffix(".yml") {
        self = .yaml
      } else {
        self = .text
      }
    }
  }

  /// The prose of a file, or the findings for which it cannot be told from the rest.
  package static func mask(
    _ bytes: [UInt8], path: String, _ form: Form
  ) -> Checked<ProseMask> {
    switch form {
    case .text: return Checked(.text(bytes))
    case .yaml:
      let read = YAMLReader.read(bytes, path: path)
      guard let value = read.value else { return Checked(nil, read.diagnostics) }
      var mask = ProseMask(covering: bytes)
      mask.show(value)
      return Checked(mask)
    case .markdown:
      let front = FrontMatter.split(bytes, path: path)
      let body = MarkdownReader.read(bytes, path: path, from: front.body)
      guard let document = body.value else { return Checked(nil, body.diagnostics) }
      var mask = ProseMask(covering: bytes)
      mask.show(document)
      if let value = YAMLReader.read(bytes, path: path, within: front.yaml, isFit: true).value {
        mask.show(value)
      }
      return Checked(mask)
    }
  }
}

extension ProseMask {
  /// Takes the texts of a YAML tree for prose; keys, numbers and indentation are none.
  mutating func show(_ value: YAMLValue) {
    switch value.content {
    case .string: showText(value.range)
    case .sequence(let values): for value in values { show(value) }
    case .mapping(let entries):
      for entry in entries where !PrivateText.names.contains(entry.key) { show(entry.value) }
    default: break
    }
  }

  /// Takes the text nodes of a Markdown tree for prose, and the alternative texts of figures.
  mutating func show(_ document: MarkdownDocument) {
    for node in document.nodes where node.kind == .text { show(node.source) }
  }

  /// Shows a text of several lines without the indentation of each.
  private mutating func showText(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      while index < range.upperBound, source[index] == 0x20 { index += 1 }
      var end = index
      while end < range.upperBound, source[end] != 0x0A { end += 1 }
      show(index..<end)
      hideBeforeMarks(index..<end)
      index = end + 1
    }
  }

  /// A space that is no space of YAML's own must not become one where that would be a mark.
  private mutating func hideBeforeMarks(_ line: Range<Int>) {
    for index in line where source[index] == 0xC2 && index + 2 < source.count {
      let after = source[index + 2]
      let before = index > 0 ? source[index - 1] : 0
      if after == 0x23 || before == 0x3A || before == 0x2D || before == 0x3F {
        hide(index..<index + 2)
      }
    }
  }
}
