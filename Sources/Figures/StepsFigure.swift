import Diagnostics
import Model

/// The steps as a path from top to bottom, with what each yields and who takes part.
struct StepsFigure {
  private let board: DrawingBoard
  private let steps: [Record]
  private let parties: [Record]

  init(_ board: DrawingBoard) {
    self.board = board
    steps = board.handbook.records("formation_steps")
    let used = Set(steps.flatMap { $0.references("who") })
    parties = Array(board.handbook.records("parties").filter { used.contains($0.reference) }.prefix(3))
  }

  func drawing() -> Drawing? {
    guard !steps.isEmpty else { return nil }
    var canvas = Canvas()
    let height = draw(into: &canvas)
    return Drawing(
      title: RecordFigure.steps.title[board.language], description: description,
      height: height, canvas: canvas, table: table)
  }

  private var description: String {
    let names = parties.map(name)
    return board.words(
      "\(steps.count) numbered steps stand below each other on a line. Beside each stands what it "
        + "yields; a dot under \(names.joined(separator: ", ")) says that the party takes part.",
      "ขั้นตอน \(steps.count) ขั้นเรียงบนเส้นเดียวจากบนลงล่าง ข้างชื่อขั้นบอกสิ่งที่ได้ "
        + "จุดทึบใต้ชื่อ\(names.joined(separator: " "))แปลว่าฝ่ายนั้นร่วมทำ")
  }

  private var table: Drawing.Table {
    Drawing.Table(
      head: [
        board.words("Step", "ขั้นที่"), board.words("What", "สิ่งที่ทำ"),
        board.words("What it yields", "สิ่งที่ได้"), board.words("Who", "ใครทำ"),
      ],
      rows: steps.enumerated().map { index, step in
        [
          "\(index + 1)", board.title(of: step), board.text("output", of: step),
          board.list(step.references("who").map(board.title)),
        ]
      })
  }

  private func name(of party: Record) -> String { board.label("party", of: party) }

  private static let column = 54
  private static let start = 40

  private func draw(into canvas: inout Canvas) -> Int {
    let edge = Drawing.width - parties.count * Self.column
    let heads = parties.map {
      board.lines.lines(of: name(of: $0), width: Self.column - 6, size: Canvas.small, limit: 2)
    }
    for (index, head) in heads.enumerated() {
      canvas.text(
        head, x: edge + index * Self.column + Self.column / 2, y: 0, size: Canvas.small,
        anchor: .middle)
    }
    var y = (heads.map(\.count).max() ?? 0) * Canvas.leading(Canvas.small) + 10
    let width = edge - Self.start - 6
    let texts = steps.map { step in
      (
        board.lines.lines(of: board.title(of: step), width: width, size: Canvas.size, isBold: true),
        board.lines.lines(of: board.text("output", of: step), width: width, size: Canvas.small)
      )
    }
    let heights = texts.map {
      max(40, $0.0.count * Canvas.leading(Canvas.size) + $0.1.count * Canvas.leading(Canvas.small))
        + 14
    }
    let end = y + heights.dropLast().reduce(0, +)
    canvas.line([(16, y + 14), (16, end + 14)], width: 3)
    for (index, step) in steps.enumerated() {
      if index > 0 { canvas.line([(Self.start, y - 7), (Drawing.width, y - 7)], .dotted, width: 1) }
      number(index + 1, y: y, into: &canvas)
      let next = canvas.text(texts[index].0, x: Self.start, y: y + 2, isBold: true)
      canvas.text(texts[index].1, x: Self.start, y: next, size: Canvas.small)
      marks(of: step, edge: edge, y: y + 14, into: &canvas)
      y += heights[index]
    }
    return y
  }

  private func number(_ number: Int, y: Int, into canvas: inout Canvas) {
    canvas.circle(x: 16, y: y + 14, radius: 14, fill: .ink)
    canvas.text(
      ["\(number)"], x: 16, y: y + 4, isBold: true, anchor: .middle, isKnockedOut: true)
  }

  private func marks(of step: Record, edge: Int, y: Int, into canvas: inout Canvas) {
    let who = Set(step.references("who"))
    for (index, party) in parties.enumerated() {
      let x = edge + index * Self.column + Self.column / 2
      if who.contains(party.reference) {
        canvas.circle(x: x, y: y, radius: 7, fill: .ink)
      } else {
        canvas.line([(x - 5, y), (x + 5, y)], width: 1)
      }
    }
  }
}
