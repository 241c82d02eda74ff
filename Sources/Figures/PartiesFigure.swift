import Diagnostics
import Model

/// The parties as boxes, the network between the state and the people, with what passes from each to each.
struct PartiesFigure {
  private let board: DrawingBoard
  private let parties: [Record]

  init(_ board: DrawingBoard) {
    self.board = board
    let all = board.handbook.records("parties")
    parties = ["state", "network", "people"].compactMap { role in
      all.first { $0.choice("party") == role }
    }
  }

  /// What one party gives to another, in the order of the record.
  private func gifts(from giver: Record, to taker: Record) -> [String] {
    giver.gifts.filter { $0.to == taker.id }.map { $0.what.shown(in: board.language).text }
  }

  func drawing() -> Drawing? {
    guard parties.count == 3 else { return nil }
    var canvas = Canvas()
    let height = draw(into: &canvas)
    return Drawing(
      title: RecordFigure.parties.title[board.language], description: description,
      height: height, canvas: canvas, table: table)
  }

  private var pairs: [(Record, Record)] {
    parties.flatMap { giver in parties.filter { $0.id != giver.id }.map { (giver, $0) } }
  }

  private var description: String {
    board.words(
      "The network stands between the state and the people. Arrows in both directions between "
        + "each two of them say what the one gives to the other; the table below says the same.",
      "เครือข่ายอยู่ระหว่างภาครัฐกับประชาชน ลูกศรสองทางระหว่างแต่ละคู่บอกว่าฝ่ายใดส่งอะไรให้ฝ่ายใด "
        + "ตารางใต้ภาพบอกเรื่องเดียวกัน")
  }

  private var table: Drawing.Table {
    Drawing.Table(
      head: [
        board.words("From", "จาก"), board.words("To", "ถึง"),
        board.words("What passes", "สิ่งที่ส่งให้"),
      ],
      rows: pairs.flatMap { giver, taker in
        gifts(from: giver, to: taker).map { [board.title(of: giver), board.title(of: taker), $0] }
      })
  }

  private static let gap = 14
  private static let left = 206

  private func draw(into canvas: inout Canvas) -> Int {
    let (state, network, people) = (parties[0], parties[1], parties[2])
    let top = boxHeight(of: state, Drawing.width)
    let middle = boxHeight(of: network, Self.left)
    let bottom = boxHeight(of: people, Drawing.width)
    let upper = [lane(state, network, 84), lane(network, state, 84)]
    let lower = [lane(network, people, 84), lane(people, network, 84)]
    let side = [lane(state, people, 94), lane(people, state, 94)]
    func height(_ lanes: [[[String]]]) -> Int { lanes.map(Self.height).max() ?? 0 }
    var gaps = [height(upper) + 2 * Self.gap, height(lower) + 2 * Self.gap]
    let wanted = side.map(Self.height).reduce(3 * Self.gap, +)
    let extra = max(0, wanted - middle - gaps[0] - gaps[1])
    gaps = [gaps[0] + extra / 2, gaps[1] + extra - extra / 2]
    let y = [top, top + gaps[0], top + gaps[0] + middle]
    let end = y[2] + gaps[1]
    arrows(upper, from: y[0], to: y[1], into: &canvas)
    arrows(lower, from: y[2], to: end, into: &canvas)
    sideArrows(side, from: y[0], to: end, into: &canvas)
    box(state, y: 0, height: top, width: Drawing.width, into: &canvas)
    box(network, y: y[1], height: middle, width: Self.left, into: &canvas)
    box(people, y: end, height: bottom, width: Drawing.width, into: &canvas)
    return end + bottom
  }

  /// What passes one way, each thing in lines of its own.
  private func lane(_ giver: Record, _ taker: Record, _ width: Int) -> [[String]] {
    gifts(from: giver, to: taker).map {
      board.lines.lines(of: $0, width: width, size: Canvas.small)
    }
  }

  private static func height(_ lane: [[String]]) -> Int {
    lane.reduce(0) { $0 + $1.count * Canvas.leading(Canvas.small) } + max(0, lane.count - 1) * 6
  }

  /// Two lanes side by side: the first leads down, the second up.
  private func arrows(
    _ lanes: [[[String]]], from top: Int, to bottom: Int, into canvas: inout Canvas
  ) {
    for (index, lane) in lanes.enumerated() where !lane.isEmpty {
      let x = 10 + index * 102
      canvas.line([(x, top), (x, bottom)], width: 2)
      canvas.head(x: x, y: index == 0 ? bottom : top, index == 0 ? .down : .up)
      write(lane, x: x + 12, y: (top + bottom - Self.height(lane)) / 2, into: &canvas)
    }
  }

  /// The lanes that pass the network by: what leads down is written above what leads up.
  private func sideArrows(
    _ lanes: [[[String]]], from top: Int, to bottom: Int, into canvas: inout Canvas
  ) {
    let heights = lanes.map(Self.height)
    let space = (bottom - top - heights[0] - heights[1]) / 3
    for (index, lane) in lanes.enumerated() where !lane.isEmpty {
      let x = index == 0 ? Self.left + 16 : Drawing.width - 8
      canvas.line([(x, top), (x, bottom)], .dashed, width: 2)
      canvas.head(x: x, y: index == 0 ? bottom : top, index == 0 ? .down : .up)
      let y = index == 0 ? top + space : top + 2 * space + heights[0]
      write(lane, x: Self.left + 27, y: y, into: &canvas)
    }
  }

  private func write(_ lane: [[String]], x: Int, y: Int, into canvas: inout Canvas) {
    var y = y
    for lines in lane { y = canvas.text(lines, x: x, y: y, size: Canvas.small) + 6 }
  }

  private func texts(of party: Record, _ width: Int) -> (name: [String], who: [String]) {
    (
      board.lines.lines(of: board.title(of: party), width: width - 20, size: 15, isBold: true),
      board.lines.lines(of: board.text("who", of: party), width: width - 20, size: Canvas.small)
    )
  }

  private func boxHeight(of party: Record, _ width: Int) -> Int {
    let texts = texts(of: party, width)
    return texts.name.count * Canvas.leading(15) + texts.who.count * Canvas.leading(Canvas.small)
      + 16
  }

  private func box(
    _ party: Record, y: Int, height: Int, width: Int, into canvas: inout Canvas
  ) {
    let texts = texts(of: party, width)
    let isNetwork = party.choice("party") == "network"
    canvas.box(
      x: 0, y: y, width: width, height: height, radius: isNetwork ? 18 : 4, fill: .tint, line: 2)
    let next = canvas.text(
      texts.name, x: width / 2, y: y + 7, size: 15, isBold: true, anchor: .middle)
    canvas.text(texts.who, x: width / 2, y: next, size: Canvas.small, anchor: .middle)
  }
}

extension Record {
  /// What a party gives to others.
  fileprivate var gifts: [(to: String, what: Localized)] {
    guard case .list(let values)? = self["gives"] else { return [] }
    return values.compactMap { value in
      guard case .object(let entries) = value,
        case .reference(let to)? = entries.first(where: { $0.field.name == "to" })?.value,
        case .localized(let what)? = entries.first(where: { $0.field.name == "what" })?.value
      else { return nil }
      return (to.id, what)
    }
  }
}
