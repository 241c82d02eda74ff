import Diagnostics
import Model
import YAMLTree

/// No record rests on itself, be it by way of others.
enum FactCycles {
  static func check(_ records: [DecodedRecord]) -> [Diagnostic] {
    var nodes: [RecordReference: DecodedRecord] = [:]
    for record in records where !record.record.facts.isEmpty {
      nodes[record.record.reference] = record
    }
    var done: Set<RecordReference> = []
    var found: [Diagnostic] = []
    for record in records {
      var path: [RecordReference] = []
      if let cycle = cycle(from: record.record.reference, nodes, &path, &done) {
        found += finding(fromFirst(cycle, nodes), nodes)
      }
    }
    return found
  }

  /// The records of a cycle that this one leads into, or `nil`. Each record is walked once.
  private static func cycle(
    from start: RecordReference, _ nodes: [RecordReference: DecodedRecord],
    _ path: inout [RecordReference], _ done: inout Set<RecordReference>
  ) -> [RecordReference]? {
    if let first = path.firstIndex(of: start) { return Array(path[first...]) }
    guard let node = nodes[start], done.insert(start).inserted else { return nil }
    path.append(start)
    for fact in node.record.references("rests_on") {
      if let cycle = cycle(from: fact, nodes, &path, &done) { return cycle }
    }
    path.removeLast()
    return nil
  }

  /// The cycle from the record whose file comes first.
  private static func fromFirst(
    _ cycle: [RecordReference], _ nodes: [RecordReference: DecodedRecord]
  ) -> [RecordReference] {
    func path(_ index: Int) -> String { nodes[cycle[index]]?.record.path ?? "" }
    let first = cycle.indices.min { path($0) < path($1) } ?? 0
    return Array(cycle[first...] + cycle[..<first])
  }

  private static func finding(
    _ cycle: [RecordReference], _ nodes: [RecordReference: DecodedRecord]
  ) -> [Diagnostic] {
    let spans = cycle.indices.compactMap { index -> Span? in
      nodes[cycle[index]]?.span(of: cycle[(index + 1) % cycle.count].id, in: "rests_on")
    }
    guard let first = spans.first else { return [] }
    let names = (cycle + cycle.prefix(1)).map(\.id).joined(separator: " → ")
    return [
      Diagnostic(
        .referenceCycle, at: .span(first),
        Phrase(
          en: "facts do not rest on each other in a circle; this one does: \(names)",
          th: "ข้อเท็จจริงต้องไม่อ้างกันเป็นวง แต่ที่นี่เป็นวง: \(names)"),
        help: Phrase(
          en: "take one of the names out of 'rests_on'", th: "ลบชื่อใดชื่อหนึ่งออกจาก 'rests_on'"),
        labels: spans.dropFirst().map {
          Diagnostic.Label($0, Phrase(en: "the circle goes on here", th: "วงต่อไปทางนี้"))
        })
    ]
  }
}

extension DecodedRecord {
  /// Where a list field names an id.
  func span(of id: String, in field: String) -> Span? {
    guard case .sequence(let items)? = tree[field]?.content else { return nil }
    return items.first { $0.scalarText == id }.map { Span(record.path, $0.range) }
  }
}
