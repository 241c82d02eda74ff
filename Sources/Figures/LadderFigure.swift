import Diagnostics
import Model

/// The levels of participation from the lowest to the highest, beside those of IAP2 that they compare with.
struct LadderFigure {
  private let board: DrawingBoard
  private let original: [Record]
  private let iap2: [Record]

  init(_ board: DrawingBoard) {
    self.board = board
    let all = board.handbook.records("participation_levels")
    func levels(_ scheme: String) -> [Record] {
      all.filter { $0.choice("scheme") == scheme }
        .sorted { ($0.integer("level") ?? 0) < ($1.integer("level") ?? 0) }
    }
    original = levels("handbook")
    iap2 = levels("iap2")
  }

  func drawing() -> Drawing? {
    guard !original.isEmpty || !iap2.isEmpty else { return nil }
    var canvas = Canvas()
    let height = draw(into: &canvas)
    return Drawing(
      title: RecordFigure.ladder.title[board.language], description: description,
      height: height, canvas: canvas, table: table)
  }

  private var description: String {
    board.words(
      "Two ladders side by side, the levels of the original on the left and those of IAP2 on the "
        + "right, with the deepest participation at the top. A solid line joins levels that "
        + "compare; dashed lines lead from a level that stands between two.",
      "บันไดสองข้าง ซ้ายคือระดับของต้นฉบับ ขวาคือระดับของ IAP2 ระดับที่ประชาชนมีส่วนร่วมมากที่สุดอยู่บนสุด "
        + "เส้นทึบโยงระดับที่เทียบกันได้ เส้นประโยงจากระดับที่อยู่กึ่งกลางระหว่างสองระดับ")
  }

  private func partners(of level: Record) -> [Record] {
    iap2.filter {
      level.references("maps_to").map(\.id).contains($0.id)
        || $0.references("maps_to").map(\.id).contains(level.id)
    }
  }

  private var table: Drawing.Table {
    Drawing.Table(
      head: [
        board.words("Level", "ระดับ"), board.words("The original", "ต้นฉบับ"),
        board.words("What people do", "สิ่งที่ประชาชนทำ"),
        board.words("Compares with (IAP2)", "เทียบกับระดับของ IAP2"),
      ],
      rows: original.reversed().map { level in
        [
          "\(level.integer("level") ?? 0)", name(of: level), board.text("people_do", of: level),
          partners(of: level).map { "\($0.integer("level") ?? 0) \(name(of: $0))" }
            .joined(separator: "; "),
        ]
      })
  }

  /// The title without the name of its scheme, which heads the column.
  private func name(of level: Record) -> String {
    let title = board.title(of: level)
    let prefix = board.label("scheme", of: level) + ": "
    return title.hasPrefix(prefix) ? String(title.dropFirst(prefix.count)) : title
  }

  private static let width = 150
  private static let right = Drawing.width - width
  private static let gap = 12

  private func draw(into canvas: inout Canvas) -> Int {
    let rows = max(original.count, iap2.count)
    let lines = [original, iap2].map { levels in
      levels.map {
        board.lines.lines(of: name(of: $0), width: Self.width - 42, size: Canvas.size, isBold: true)
      }
    }
    var y = heads(into: &canvas)
    var places: [Int: (y: Int, height: Int)] = [:]
    for row in (0..<rows).reversed() {
      let count = lines.map { row < $0.count ? $0[row].count : 0 }.max() ?? 0
      let height = max(44, count * Canvas.leading(Canvas.size) + 14)
      places[row] = (y, height)
      y += height + Self.gap
    }
    join(places, into: &canvas)
    for (side, levels) in [original, iap2].enumerated() {
      for (row, level) in levels.enumerated() {
        guard let place = places[row] else { continue }
        rung(level, lines[side][row], x: side == 0 ? 0 : Self.right, place, into: &canvas)
      }
    }
    return foot(y, into: &canvas)
  }

  private func heads(into canvas: inout Canvas) -> Int {
    let more = board.lines.lines(
      of: board.words("People decide more", "ประชาชนมีอำนาจตัดสินใจมากขึ้น"), width: 290,
      size: Canvas.small)
    canvas.head(x: 8, y: 5, .up)
    let y = canvas.text(more, x: 20, y: 0, size: Canvas.small) + 6
    let names = [original.first, iap2.first].map {
      $0.map { DrawingBoard.headed(board.label("scheme", of: $0)) } ?? ""
    }
    canvas.text(
      [names[0]], x: Self.width / 2, y: y, isBold: true, anchor: .middle)
    return canvas.text(
      [names[1]], x: Self.right + Self.width / 2, y: y, isBold: true, anchor: .middle) + 4
  }

  private func foot(_ y: Int, into canvas: inout Canvas) -> Int {
    let less = board.lines.lines(
      of: board.words("People are told", "ประชาชนรับรู้"), width: 290, size: Canvas.small)
    canvas.head(x: 8, y: y + 13, .down)
    return canvas.text(less, x: 20, y: y - 2, size: Canvas.small)
  }

  private func join(_ places: [Int: (y: Int, height: Int)], into canvas: inout Canvas) {
    for (row, level) in original.enumerated() {
      let ids = Set(partners(of: level).map(\.id))
      let others = iap2.indices.filter { ids.contains(iap2[$0].id) }
      for other in others {
        guard let from = places[row], let to = places[other] else { continue }
        canvas.line(
          [(Self.width, from.y + from.height / 2), (Self.right, to.y + to.height / 2)],
          others.count > 1 ? .dashed : .solid, width: 2)
      }
    }
  }

  private func rung(
    _ level: Record, _ lines: [String], x: Int, _ place: (y: Int, height: Int),
    into canvas: inout Canvas
  ) {
    canvas.box(x: x, y: place.y, width: Self.width, height: place.height)
    canvas.circle(x: x + 19, y: place.y + place.height / 2, radius: 12, fill: .ink)
    canvas.text(
      ["\(level.integer("level") ?? 0)"], x: x + 19,
      y: place.y + place.height / 2 - 10, isBold: true, anchor: .middle, isKnockedOut: true)
    let text = lines.count * Canvas.leading(Canvas.size)
    canvas.text(
      lines, x: x + 36, y: place.y + (place.height - text) / 2, isBold: true)
  }
}
