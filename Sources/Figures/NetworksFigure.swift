import Diagnostics
import Model

/// Agencies and networks below each other, by how far they reach, joined by lines at the side.
struct NetworksFigure {
  private let board: DrawingBoard
  private let relations: NetworkRelations

  init(_ board: DrawingBoard) {
    self.board = board
    relations = NetworkRelations(board)
  }

  func drawing() -> Drawing? {
    guard relations.hasNetworks else { return nil }
    var canvas = Canvas()
    let height = draw(into: &canvas)
    return Drawing(
      title: RecordFigure.networks.title[board.language], description: description,
      height: height, canvas: canvas, table: table)
  }

  private var description: String {
    board.words(
      "Agencies and networks in groups, those that reach furthest at the top. Lines at the side "
        + "join those that work together: dashed from an agency to the networks it promotes, "
        + "solid between those that coordinate.",
      "รายชื่อหน่วยงานและเครือข่ายจัดเป็นกลุ่ม กลุ่มที่ทำงานกว้างที่สุดอยู่บนสุด เส้นด้านข้างโยงผู้ที่ทำงานด้วยกัน "
        + "เส้นประโยงจากหน่วยงานไปยังเครือข่ายที่ส่งเสริม เส้นทึบโยงผู้ที่ประสานงานกัน")
  }

  private var table: Drawing.Table {
    Drawing.Table(
      head: [
        board.words("Who", "ใคร"), board.words("Does what", "ทำอะไร"),
        board.words("With whom", "กับใคร"),
      ],
      rows: relations.wires.map { wire in
        [
          board.title(of: relations.nodes[wire.from].record), wire.kind.words(board),
          wire.to.map { board.title(of: relations.nodes[$0].record) }.joined(separator: "; "),
        ]
      })
  }

  private static let text = 208
  private static let lanes = 224

  private func draw(into canvas: inout Canvas) -> Int {
    var y = 0
    var places: [Int] = []
    for (index, node) in relations.nodes.enumerated() {
      if index == 0 || relations.nodes[index - 1].group != node.group {
        y = heading(node.group, y: y, into: &canvas)
      }
      let lines = board.lines.lines(
        of: board.title(of: node.record), width: Self.text - 16, size: Canvas.size, limit: 4)
      let height =
        max(
          lines.count * Canvas.leading(Canvas.size), relations.ends(at: index).count * 10) + 8
      canvas.box(
        x: 0, y: y, width: Self.text, height: height, radius: node.isNetwork ? 12 : 0,
        fill: node.isNetwork ? .tint : .paper)
      canvas.text(
        lines, x: 8, y: y + (height - lines.count * Canvas.leading(Canvas.size)) / 2)
      places.append(y + height / 2)
      y += height + 8
    }
    for (wire, lane) in zip(relations.wires, relations.lanes) {
      draw(wire, lane: lane, places, into: &canvas)
    }
    return key(y + 6, into: &canvas)
  }

  private func heading(_ group: String, y: Int, into canvas: inout Canvas) -> Int {
    canvas.text(
      board.lines.lines(of: group, width: Self.text, size: Canvas.small, isBold: true), x: 0,
      y: y + (y == 0 ? 0 : 6), size: Canvas.small, isBold: true) + 4
  }

  /// A line down a lane of its own, with a branch to each that it joins.
  private func draw(
    _ wire: NetworkRelations.Wire, lane: Int, _ places: [Int], into canvas: inout Canvas
  ) {
    let count = (relations.lanes.max() ?? 0) + 1
    let x = Self.lanes + 10 + lane * min(26, 100 / count)
    let stroke: Canvas.Stroke = wire.kind == .promotes ? .dashed : .solid
    // Each relation meets a box at a height of its own, so that no two lines lie on each other.
    func height(_ node: Int) -> Int {
      let ends = relations.ends(at: node)
      let place = ends.firstIndex { $0 == wire.id } ?? 0
      return places[node] + (2 * place - ends.count + 1) * 5
    }
    let ends = ([wire.from] + wire.to).map(height)
    guard let top = ends.min(), let bottom = ends.max() else { return }
    canvas.line([(x, top), (x, bottom)], stroke)
    for (index, y) in ends.enumerated() {
      canvas.line([(Self.text, y), (x, y)], stroke)
      canvas.circle(x: x, y: y, radius: 2, fill: .ink)
      if index > 0 || wire.kind == .coordinates { canvas.head(x: Self.text + 1, y: y, .left) }
    }
  }

  private func key(_ y: Int, into canvas: inout Canvas) -> Int {
    var y = y
    for kind in NetworkRelations.Kind.allCases
    where relations.wires.contains(where: { $0.kind == kind }) {
      let stroke: Canvas.Stroke = kind == .promotes ? .dashed : .solid
      canvas.line([(0, y + 10), (34, y + 10)], stroke)
      if kind == .coordinates { canvas.head(x: 0, y: y + 10, .left) }
      canvas.head(x: 36, y: y + 10, .right)
      y = canvas.text([kind.words(board)], x: 46, y: y, size: Canvas.small)
    }
    for (isNetwork, words) in [
      (true, board.words("network", "เครือข่าย")), (false, board.words("agency", "หน่วยงาน")),
    ] where relations.nodes.contains(where: { $0.isNetwork == isNetwork }) {
      canvas.box(
        x: 6, y: y + 3, width: 24, height: 14, radius: isNetwork ? 7 : 0,
        fill: isNetwork ? .tint : .paper)
      y = canvas.text([words], x: 46, y: y, size: Canvas.small)
    }
    return y
  }
}
