package import Diagnostics
import Markup

/// A drawn figure: what it is called, what it shows in words, the picture and the same as a table.
package struct Drawing: Sendable {
  package let title: String
  /// One or two sentences for those who do not see the picture.
  package let description: String
  package let table: Table
  let width: Int
  let height: Int
  let shapes: [UInt8]

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
  }

  /// As wide as the text of a page on a small phone.
  static let width = 340

  /// Whether the figure is wider than a phone, so that it must scroll there.
  package var isWide: Bool { width > Self.width }

  /// The picture as SVG with its name and description.
  ///
  /// - Parameters:
  ///   - id: what the ids of its title and description begin with.
  ///   - font: the faces to set it in, where no style sheet says so.
  package func svg(id: String, language: Language, font: String? = nil) -> [UInt8] {
    var out: [UInt8] = []
    out.append(
      raw: "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-2 -2 \(width + 4) \(height + 4)\""
        + " role=\"img\" lang=\"\(language.tag)\" aria-labelledby=\"\(id)-title\""
        + " aria-describedby=\"\(id)-desc\"")
    if let font { out.append(raw: " font-family=\"\(font)\"") }
    out.append(raw: ">\n<title id=\"\(id)-title\">")
    out.appendEscaped(title)
    out.append(raw: "</title>\n<desc id=\"\(id)-desc\">")
    out.appendEscaped(description)
    out.append("</desc>\n")
    out += shapes
    out.append("</svg>\n")
    return out
  }
}
