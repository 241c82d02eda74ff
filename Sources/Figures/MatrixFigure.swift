import Diagnostics
import Model

/// Which case study shows which condition or quality.
struct MatrixFigure {
  private let board: DrawingBoard
  private let subject: FigureSubject
  private let points: [Record]
  private let cases: [Record]

  init(_ board: DrawingBoard, _ subject: FigureSubject) {
    self.board = board
    self.subject = subject
    points = board.handbook.records(subject.rawValue)
    cases = board.handbook.records("case_studies")
  }

  func drawing() -> Drawing? {
    guard !points.isEmpty, !cases.isEmpty else { return nil }
    var canvas = Canvas()
    let height = draw(into: &canvas)
    return Drawing(
      title: RecordFigure.matrix.title[board.language] + ": "
        + (RecordKind.named(subject.rawValue)?.plural[board.language] ?? ""),
      description: description, width: width, height: height, canvas: canvas, table: table)
  }

  private func shows(_ study: Record, _ point: Record) -> Bool {
    study.references(subject.field).contains(point.reference)
  }

  private var description: String {
    board.words(
      "A row for each point and a column for each case study. A dot says that the case study "
        + "shows the point; a dash, that the source does not say.",
      "แต่ละแถวคือหนึ่งข้อ แต่ละช่องคือหนึ่งกรณีศึกษา จุดทึบแปลว่ากรณีศึกษานั้นแสดงให้เห็นข้อนั้น "
        + "ขีดแปลว่าแหล่งข้อมูลไม่ได้กล่าวถึง")
  }

  private var table: Drawing.Table {
    Drawing.Table(
      head: [RecordKind.named(subject.rawValue)?.singular[board.language] ?? ""]
        + cases.map(board.title),
      rows: points.map { point in
        [board.title(of: point)]
          + cases.map {
            shows($0, point)
              ? board.words("shown", "เห็นได้") : board.words("not said", "ไม่ได้กล่าวถึง")
          }
      })
  }

  /// The first column holds the points; the studies share the rest, by number where they are many.
  private static let points = 186
  private var isNumbered: Bool { cases.count > 2 }
  private var column: Int {
    isNumbered
      ? max(30, (Drawing.width - Self.points) / cases.count)
      : (Drawing.width - Self.points) / cases.count
  }
  private var width: Int { max(Drawing.width, Self.points + column * cases.count) }

  private func draw(into canvas: inout Canvas) -> Int {
    let heads = cases.enumerated().map { index, study in
      isNumbered
        ? ["\(index + 1)"]
        : board.lines.lines(
          of: name(of: study), width: column - 8, size: Canvas.small, isBold: true, limit: 5)
    }
    let tallest = heads.map(\.count).max() ?? 0
    for (index, head) in heads.enumerated() {
      let y = (tallest - head.count) * Canvas.leading(Canvas.small)
      canvas.text(
        head, x: center(of: index), y: y, size: Canvas.small, isBold: true, anchor: .middle)
    }
    var y = tallest * Canvas.leading(Canvas.small) + 6
    canvas.line([(0, y), (width, y)], width: 2)
    for point in points {
      let lines = board.lines.lines(
        of: board.title(of: point), width: Self.points - 12, size: Canvas.size)
      let height = lines.count * Canvas.leading(Canvas.size) + 12
      canvas.text(lines, x: 0, y: y + 5)
      for (index, study) in cases.enumerated() {
        mark(shows(study, point), x: center(of: index), y: y + height / 2, into: &canvas)
      }
      y += height
      canvas.line([(0, y), (width, y)], width: 0.75)
    }
    return key(y + 8, into: &canvas)
  }

  private func center(of index: Int) -> Int { Self.points + index * column + column / 2 }

  private func mark(_ isShown: Bool, x: Int, y: Int, into canvas: inout Canvas) {
    if isShown {
      canvas.circle(x: x, y: y, radius: 7, fill: .ink)
    } else {
      canvas.line([(x - 5, y), (x + 5, y)], width: 1)
    }
  }

  /// A study is named by its province where no other is in it.
  private func name(of study: Record) -> String {
    guard case .reference(let place)? = study["province"],
      cases.filter({ $0["province"] == study["province"] }).count == 1
    else { return board.title(of: study) }
    return board.title(of: place)
  }

  private func key(_ y: Int, into canvas: inout Canvas) -> Int {
    let rows = [
      (true, board.words("shown in the case study", "เห็นได้ในกรณีศึกษา")),
      (false, board.words("the source does not say", "แหล่งข้อมูลไม่ได้กล่าวถึง")),
    ]
    var y = y
    for (isShown, words) in rows {
      mark(isShown, x: 9, y: y + 10, into: &canvas)
      y = canvas.text([words], x: 24, y: y, size: Canvas.small)
    }
    for (index, study) in cases.enumerated() where isNumbered {
      let lines = board.lines.lines(
        of: board.title(of: study), width: width - 34, size: Canvas.small)
      canvas.text(["\(index + 1)"], x: 9, y: y, size: Canvas.small, isBold: true, anchor: .middle)
      y = canvas.text(lines, x: 24, y: y, size: Canvas.small)
    }
    return y
  }
}
