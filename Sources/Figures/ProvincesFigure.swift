import Diagnostics
import Model

/// The provinces as tiles, those with networks filled and counted.
struct ProvincesFigure {
  private let board: DrawingBoard
  private let map: ProvinceMap?
  private let networks: [(record: Record, provinces: [ProvinceMap.Province])]

  init(_ board: DrawingBoard) {
    self.board = board
    let map = board.handbook.provinces
    self.map = map
    networks = board.handbook.records("networks").map { network in
      var found: [ProvinceMap.Province] = []
      for place in network.references("provinces") {
        if let province = map?.province(of: place, in: board.handbook),
          !found.contains(where: { $0.id == province.id })
        {
          found.append(province)
        }
      }
      return (network, found)
    }
  }

  func drawing() -> Drawing? {
    guard let map, !networks.isEmpty else { return nil }
    var canvas = Canvas()
    let height = draw(map, into: &canvas)
    let columns = (map.provinces.map(\.column).max() ?? 0) + 1
    return Drawing(
      title: RecordFigure.provinces.title[board.language], description: description(map),
      width: max(Drawing.width, columns * Self.tile), height: height, canvas: canvas, table: table)
  }

  private func networks(in province: ProvinceMap.Province) -> [Record] {
    networks.filter { $0.provinces.contains { $0.id == province.id } }.map(\.record)
  }

  private var placed: [ProvinceMap.Province] {
    (map?.provinces ?? []).filter { !networks(in: $0).isEmpty }
  }

  private var unplaced: [Record] { networks.filter(\.provinces.isEmpty).map(\.record) }

  private func description(_ map: ProvinceMap) -> String {
    let names = placed.map { shown($0.name) }
    return board.words(
      "A schematic map with one tile for each of \(map.provinces.count) provinces. "
        + "Filled tiles have networks: \(names.isEmpty ? "none" : names.joined(separator: ", ")).",
      "แผนที่อย่างง่าย หนึ่งช่องต่อหนึ่งจังหวัด รวม \(map.provinces.count) ช่อง ช่องทึบคือจังหวัดที่มีเครือข่าย ได้แก่ "
        + (names.isEmpty ? "ไม่มี" : names.joined(separator: " ")))
  }

  private var table: Drawing.Table {
    Drawing.Table(
      head: [
        board.words("Province", "จังหวัด"), board.words("Region on the map", "ภาคในแผนที่"),
        board.words("Networks", "เครือข่าย"),
      ],
      rows: placed.map { province in
        [
          shown(province.name),
          map?.regions.first { $0.id == province.region }.map { shown($0.name) } ?? "",
          networks(in: province).map(board.title).joined(separator: "; "),
        ]
      }
        + (unplaced.isEmpty
          ? [] : [[nowhere, "–", unplaced.map(board.title).joined(separator: "; ")]]))
  }

  private var nowhere: String { board.words("No single province", "ไม่ระบุจังหวัด") }

  private func shown(_ text: Localized) -> String { text.shown(in: board.language).text }

  private static let tile = 34

  private func draw(_ map: ProvinceMap, into canvas: inout Canvas) -> Int {
    for province in map.provinces { tile(province, into: &canvas) }
    borders(of: map, into: &canvas)
    for region in map.regions {
      canvas.text(
        [shown(region.name)], x: region.column * Self.tile + 6, y: region.row * Self.tile + 7,
        isBold: true)
    }
    let rows = (map.provinces.map(\.row).max() ?? 0) + 1
    return key(rows * Self.tile + 10, into: &canvas)
  }

  private func tile(_ province: ProvinceMap.Province, into canvas: inout Canvas) {
    let count = networks(in: province).count
    let (x, y) = (province.column * Self.tile, province.row * Self.tile)
    canvas.box(
      x: x, y: y, width: Self.tile, height: Self.tile, radius: 0,
      fill: count > 0 ? .ink : .paper, line: 0.5)
    canvas.text(
      [shown(province.short)], x: x + Self.tile / 2, y: y + (count > 0 ? -1 : 7),
      size: board.language == .thai ? Canvas.small : 12, isBold: count > 0, anchor: .middle,
      isKnockedOut: count > 0)
    if count > 0 {
      canvas.text(
        ["\(count)"], x: x + Self.tile / 2, y: y + 15, size: Canvas.small, isBold: true,
        anchor: .middle, isKnockedOut: true)
    }
  }

  /// A thick line wherever two regions or land and its surroundings meet.
  private func borders(of map: ProvinceMap, into canvas: inout Canvas) {
    var regions: [[Int]: String] = [:]
    for province in map.provinces { regions[[province.column, province.row]] = province.region }
    for province in map.provinces {
      let (column, row) = (province.column, province.row)
      let (x, y) = (column * Self.tile, row * Self.tile)
      let sides = [
        ([column, row - 1], (x, y), (x + Self.tile, y)),
        ([column - 1, row], (x, y), (x, y + Self.tile)),
        ([column, row + 1], (x, y + Self.tile), (x + Self.tile, y + Self.tile)),
        ([column + 1, row], (x + Self.tile, y), (x + Self.tile, y + Self.tile)),
      ]
      for (index, side) in sides.enumerated() where regions[side.0] != province.region {
        // A border between two regions is drawn once.
        if index > 1, regions[side.0] != nil { continue }
        canvas.line([side.1, side.2], width: 2.5)
      }
    }
  }

  private func key(_ y: Int, into canvas: inout Canvas) -> Int {
    var y = y
    canvas.box(x: 0, y: y + 1, width: 20, height: 18, radius: 0, fill: .ink)
    canvas.text(
      ["1"], x: 10, y: y, size: Canvas.small, isBold: true, anchor: .middle, isKnockedOut: true)
    y = write(
      board.words("a province with networks, and how many", "จังหวัดที่มีเครือข่าย พร้อมจำนวน"), x: 28, y: y,
      into: &canvas)
    for province in placed {
      let names = networks(in: province).map(board.title)
      let words = "\(shown(province.name)): \(names.joined(separator: "; "))"
      canvas.text([shown(province.short)], x: 0, y: y, size: 12, isBold: true)
      y = write(words, x: 40, y: y, into: &canvas)
    }
    if !unplaced.isEmpty {
      canvas.text(["–"], x: 0, y: y, size: Canvas.small)
      let names = unplaced.map(board.title).joined(separator: "; ")
      y = write("\(nowhere): \(names)", x: 40, y: y, into: &canvas)
    }
    return y
  }

  private func write(_ words: String, x: Int, y: Int, into canvas: inout Canvas) -> Int {
    let lines = board.lines.lines(
      of: words, width: Drawing.width - x, size: Canvas.small, limit: 4)
    return canvas.text(lines, x: x, y: y, size: Canvas.small)
  }
}
