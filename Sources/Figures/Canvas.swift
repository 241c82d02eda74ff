import Markup

/// Collects the shapes and texts of a drawing as SVG. Units are about those of a phone's screen.
///
/// Nothing is told by colour: what must be told apart has another form, another line or a word.
package struct Canvas {
  /// The size of all text, and of the text that matters less.
  static let size = 14
  static let small = 13

  /// Where a line of text has its place: at its start or in its middle.
  package enum Anchor: String, Sendable {
    case start, middle
  }

  /// How a line is drawn.
  enum Stroke: String {
    case solid = ""
    case dashed = " stroke-dasharray=\"6 4\""
    case dotted = " stroke-dasharray=\"1.5 4\" stroke-linecap=\"round\""
  }

  /// How a shape is filled: not at all, as paper, with a light tint, or with ink.
  enum Fill: String {
    case none, paper, tint, ink

    fileprivate var attributes: String {
      switch self {
      case .none: " fill=\"none\""
      case .paper: " class=\"paper\" fill=\"#fff\""
      case .tint: " class=\"tint\" fill=\"#e8e8e8\""
      case .ink: " fill=\"currentColor\""
      }
    }
  }

  private(set) var shapes: [UInt8] = []
  private(set) var texts: [Drawing.Text] = []

  /// The distance from one line of text to the next.
  static func leading(_ size: Int) -> Int { size * 3 / 2 }

  /// Writes lines of text from `y` down, and answers where they end.
  @discardableResult
  mutating func text(
    _ lines: [String], x: Int, y: Int, size: Int = Canvas.size, isBold: Bool = false,
    anchor: Anchor = .start, isKnockedOut: Bool = false
  ) -> Int {
    let leading = Self.leading(size)
    for (index, line) in lines.enumerated() {
      texts.append(
        Drawing.Text(
          words: line, x: x, y: y + index * leading + size * 11 / 10, size: size, isBold: isBold,
          anchor: anchor, isKnockedOut: isKnockedOut))
    }
    return y + lines.count * leading
  }

  mutating func box(
    x: Int, y: Int, width: Int, height: Int, radius: Int = 6, fill: Fill = .paper,
    line: Double = 1.5
  ) {
    shapes.append(
      raw: "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" rx=\"\(radius)\""
        + "\(fill.attributes) stroke=\"currentColor\" stroke-width=\"\(line)\"/>\n")
  }

  /// A line through points.
  mutating func line(_ points: [(x: Int, y: Int)], _ stroke: Stroke = .solid, width: Double = 1.5) {
    let path = points.map { "\($0.x) \($0.y)" }.joined(separator: "L")
    shapes.append(
      raw: "<path d=\"M\(path)\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"\(width)\""
        + "\(stroke.rawValue)/>\n")
  }

  mutating func circle(x: Int, y: Int, radius: Int, fill: Fill) {
    shapes.append(
      raw: "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\"\(fill.attributes)"
        + " stroke=\"currentColor\" stroke-width=\"1.5\"/>\n")
  }

  /// The head of an arrow whose point is at `x`, `y`.
  mutating func head(x: Int, y: Int, _ direction: Direction) {
    let (across, along) = direction.isVertical ? ((1, 0), (0, 1)) : ((0, 1), (1, 0))
    let back = direction.isForward ? -8 : 8
    let (left, right) = (
      (x + across.0 * 5 + along.0 * back, y + across.1 * 5 + along.1 * back),
      (x - across.0 * 5 + along.0 * back, y - across.1 * 5 + along.1 * back)
    )
    shapes.append(
      raw:
        "<path d=\"M\(x) \(y)L\(left.0) \(left.1)L\(right.0) \(right.1)Z\" fill=\"currentColor\"/>\n"
    )
  }

  enum Direction {
    case up, down, left, right

    var isVertical: Bool { self == .up || self == .down }
    var isForward: Bool { self == .down || self == .right }
  }
}
