package import Diagnostics
import Markup

/// A drawn figure: what it is called, what it shows in words, the picture and the same as a table.
package struct Drawing: Sendable {
  package let title: String
  /// One or two sentences for those who do not see the picture.
  package let description: String
  package let table: Table
  package let width: Int
  package let height: Int
  let shapes: [UInt8]
  /// All lines of text, above the shapes, in the order in which they are read.
  package let texts: [Text]

  /// One line of text.
  package struct Text: Sendable {
    package let words: String
    package let x: Int
    /// The line that letters stand on.
    package let y: Int
    package let size: Int
    package let isBold: Bool
    package let anchor: Canvas.Anchor
    /// Whether the text stands on ink, in the colour of paper.
    package let isKnockedOut: Bool
  }

  /// The same facts as the picture shows, for those who read them in rows.
  package struct Table: Sendable {
    package let head: [String]
    /// The first cell of a row names it.
    package let rows: [[String]]
  }

  init(
    title: String, description: String, width: Int = Drawing.width, height: Int, canvas: Canvas,
    table: Table
  ) {
    self.title = title
    self.description = description
    self.width = width
    self.height = height
    self.table = table
    shapes = canvas.shapes
    texts = canvas.texts
  }

  /// As wide as the text of a page on a small phone.
  static let width = 340

  /// Whether the figure is wider than a phone, so that it must scroll there.
  package var isWide: Bool { width > Self.width }

  /// The picture as SVG with its name and description.
  ///
  /// - Parameter id: what the ids of its title and description begin with.
  package func svg(id: String, language: Language) -> [UInt8] {
    var out = Self.start(width, height)
    out.append(
      raw: " role=\"img\" lang=\"\(language.tag)\" aria-labelledby=\"\(id)-title\""
        + " aria-describedby=\"\(id)-desc\">\n<title id=\"\(id)-title\">")
    out.appendEscaped(title)
    out.append(raw: "</title>\n<desc id=\"\(id)-desc\">")
    out.appendEscaped(description)
    out.append("</desc>\n")
    out += shapes
    for text in texts { text.write(to: &out) }
    out.append("</svg>\n")
    return out
  }

  /// The shapes as SVG without any text, for typesetters that set the texts themselves.
  package var outline: [UInt8] {
    var out = Self.start(width, height)
    out.append(">\n")
    out += shapes
    out.append("</svg>\n")
    return out
  }

  /// What stands around the picture, so that no line is cut in half.
  package static let margin = 2

  private static func start(_ width: Int, _ height: Int) -> [UInt8] {
    var out: [UInt8] = []
    out.append(
      raw: "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-\(margin) -\(margin)"
        + " \(width + 2 * margin) \(height + 2 * margin)\"")
    return out
  }
}

extension Drawing.Text {
  fileprivate func write(to out: inout [UInt8]) {
    out.append(raw: "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\"")
    if isBold { out.append(" font-weight=\"700\"") }
    if anchor != .start { out.append(raw: " text-anchor=\"\(anchor.rawValue)\"") }
    out.append(isKnockedOut ? " class=\"paper\" fill=\"#fff\">" : " fill=\"currentColor\">")
    out.appendEscaped(words)
    out.append("</text>\n")
  }
}
