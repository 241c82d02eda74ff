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
    parties = Array(
      board.handbook.records("parties").filter { used.contains($0.reference) }.prefix(3))
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
      "\(steps.count) numbered steps stand below each other on a line. Below each stands what it "
        + "yields; a filled dot beside \(names.joined(separator: ", ")) says that the party takes part.",
      "ขั้นตอน \(steps.count) ขั้นเรียงบนเส้นเดียวจากบนลงล่าง ใต้ชื่อขั้นบอกสิ่งที่ได้ "
        + "จุดทึบหน้าชื่อฝ่าย (\(names.joined(separator: " "))) แปลว่าฝ่ายนั้นร่วมทำ")
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

  private func name(of party: Record) -> String {
    DrawingBoard.headed(board.label("party", of: party))
  }

  private static let column = 95
  private static let start = 40

  private func draw(into canvas: inout Canvas) -> Int {
    let width = Drawing.width - Self.start
    let texts = steps.map { step in
      (
        board.lines.lines(of: board.title(of: step), width: width, size: Canvas.size, isBold: true),
        board.lines.lines(of: board.text("output", of: step), width: width, size: Canvas.small)
      )
    }
    let heights = texts.map { title, output in
      title.count * Canvas.leading(Canvas.size) + 44
        + (output.count + names.count) * Canvas.leading(Canvas.small) - 18
    }
    var y = 0
    canvas.line([(16, 14), (16, heights.dropLast().reduce(14, +))], width: 3)
    for (index, step) in steps.enumerated() {
      number(index + 1, y: y, into: &canvas)
      let next = canvas.text(texts[index].0, x: Self.start, y: y + 3, isBold: true)
      let end = canvas.text(texts[index].1, x: Self.start, y: next, size: Canvas.small)
      marks(of: step, y: end + 3, into: &canvas)
      y += heights[index]
    }
    return y - 16
  }

  /// The lines that the names of the parties need at most.
  private var names: [String] {
    parties.map {
      lines(of: $0)
    }.max { $0.count < $1.count } ?? []
  }

  /// The name of a party, in the room that its dot leaves.
  private func lines(of party: Record) -> [String] {
    let isLast = party.reference == parties.last?.reference
    let room = isLast ? Drawing.width - Self.start - (parties.count - 1) * Self.column : Self.column
    return board.lines.lines(
      of: name(of: party), width: room - 18, size: Canvas.small, isBold: true, limit: 2)
  }

  private func number(_ number: Int, y: Int, into canvas: inout Canvas) {
    canvas.circle(x: 16, y: y + 14, radius: 14, fill: .ink)
    canvas.text(
      ["\(number)"], x: 16, y: y + 4, isBold: true, anchor: .middle, isKnockedOut: true)
  }

  /// Each party with a dot, filled where it takes part.
  private func marks(of step: Record, y: Int, into canvas: inout Canvas) {
    let who = Set(step.references("who"))
    for (index, party) in parties.enumerated() {
      let x = Self.start + index * Self.column
      let takesPart = who.contains(party.reference)
      canvas.circle(x: x + 6, y: y + 10, radius: 5, fill: takesPart ? .ink : .paper)
      canvas.text(
        lines(of: party),
        x: x + 17, y: y, size: Canvas.small, isBold: takesPart)
    }
  }
}
