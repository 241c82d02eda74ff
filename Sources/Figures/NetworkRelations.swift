import Diagnostics
import Model

/// Who works with whom, as rows in groups and the lines between them. Relations may go round in circles.
struct NetworkRelations {
  /// What a line says.
  enum Kind: CaseIterable, Hashable {
    case promotes, coordinates

    func words(_ board: DrawingBoard) -> String {
      switch self {
      case .promotes: board.words("promotes", "ส่งเสริม")
      case .coordinates: board.words("coordinates", "ประสานงาน")
      }
    }
  }

  /// An agency or a network.
  struct Node {
    let record: Record
    let group: String
    var isNetwork: Bool { record.kind.folder == "networks" }
  }

  /// One line: from one row to all others that it joins in the same way.
  struct Wire {
    let id: Int
    let kind: Kind
    let from: Int
    let to: [Int]
  }

  let nodes: [Node]
  let wires: [Wire]
  /// The lane of each wire: no two that pass each other share one.
  let lanes: [Int]

  init(_ board: DrawingBoard) {
    let nodes = Self.nodes(board)
    wires = Self.wires(nodes)
    lanes = Self.lanes(wires)
    self.nodes = nodes
  }

  var hasNetworks: Bool { nodes.contains(where: \.isNetwork) }

  /// The wires that end at a node, those that leave upwards first.
  func ends(at node: Int) -> [Int] {
    wires.filter { $0.from == node || $0.to.contains(node) }.sorted {
      (lanes[$0.id], $0.id) > (lanes[$1.id], $1.id)
    }.map(\.id)
  }

  /// Agencies that some network names, then networks from the widest level down.
  private static func nodes(_ board: DrawingBoard) -> [Node] {
    let networks = board.handbook.records("networks")
    let named = Set(
      networks.flatMap { $0.references("promoters") + $0.references("coordinates_with") })
    let levels = networks.first?.kind.fields.first { $0.name == "level" }?.type
    guard case .choice(let choices)? = levels else { return [] }
    let agencies = board.handbook.records("agencies").filter { named.contains($0.reference) }
    let central = agencies.filter { $0.references(in: networks, "promoters") }
    let group = board.words("Promoters", "หน่วยงานส่งเสริม")
    let others = board.words("Agencies in the area", "หน่วยงานในพื้นที่")
    return central.map { Node(record: $0, group: group) }
      + choices.reversed().flatMap { choice in
        networks.filter { $0.choice("level") == choice.name }.map {
          Node(
            record: $0,
            group: board.words("Networks: ", "เครือข่ายระดับ") + choice.label[board.language])
        }
      }
      + agencies.filter { !central.contains($0) }.map { Node(record: $0, group: others) }
  }

  private static func wires(_ nodes: [Node]) -> [Wire] {
    let places = Dictionary(
      nodes.enumerated().map { ($1.record.reference, $0) }, uniquingKeysWith: { first, _ in first })
    var found: [(kind: Kind, from: Int, to: [Int])] = []
    for (index, node) in nodes.enumerated() {
      let promoted = nodes.indices.filter {
        nodes[$0].record.references("promoters").contains(node.record.reference)
      }
      if !promoted.isEmpty { found.append((.promotes, index, promoted)) }
      let partners = node.record.references("coordinates_with").compactMap { places[$0] }
      // What both sides record is one relation.
      let new = Set(partners).subtracting([index]).filter { other in
        !found.contains { $0.kind == .coordinates && $0.from == other && $0.to.contains(index) }
      }
      if !new.isEmpty { found.append((.coordinates, index, new.sorted())) }
    }
    return found.enumerated().map { Wire(id: $0, kind: $1.kind, from: $1.from, to: $1.to) }
  }

  /// The first lane in which nothing else runs along the same rows; short lines come first.
  private static func lanes(_ wires: [Wire]) -> [Int] {
    func rows(_ wire: Wire) -> ClosedRange<Int> {
      let all = [wire.from] + wire.to
      return (all.min() ?? 0)...(all.max() ?? 0)
    }
    var lanes = Array(repeating: 0, count: wires.count)
    var taken: [[ClosedRange<Int>]] = []
    for wire in wires.sorted(by: { (rows($0).count, $0.id) < (rows($1).count, $1.id) }) {
      let own = rows(wire)
      let lane = taken.firstIndex { !$0.contains { $0.overlaps(own) } } ?? taken.count
      if lane == taken.count { taken.append([]) }
      taken[lane].append(own)
      lanes[wire.id] = lane
    }
    return lanes
  }
}

extension Record {
  /// Whether a list field of one of the records names this one.
  fileprivate func references(in records: [Record], _ field: String) -> Bool {
    records.contains { $0.references(field).contains(reference) }
  }
}
