import Diagnostics
import Model

/// Everything that the sources leave open: facts, points of case studies, fields of records.
enum UnknownsReport {
  static func report(_ plan: Plan) -> Report {
    let handbook = plan.handbook
    var rows: [[Report.Cell]] = []
    for fact in handbook.records("facts") where fact.status == .unknown {
      let chapters = plan.relations.chapters(naming: fact.reference)
      rows.append([.fact(fact.reference), places(chapters)])
    }
    for record in handbook.collections.flatMap(\.records) {
      let points = points(of: record)
      if points.isEmpty { continue }
      rows.append([.list(points.map(Report.Cell.localized)), Report.record(record)])
    }
    return Report(
      .unknowns,
      columns: [
        .text(Phrase(en: "What is not known", th: "สิ่งที่ยังไม่ทราบ")),
        .text(Phrase(en: "Where the handbook says so", th: "ที่ที่คู่มือกล่าวถึง")),
      ], rows: rows + questions(handbook))
  }

  /// What a record says itself about what nobody knows.
  private static func points(of record: Record) -> [Localized] {
    guard case .list(let values)? = record["unknowns"] else { return [] }
    return values.compactMap { value in
      if case .localized(let text) = value { return text }
      return nil
    }
  }

  /// The questions that fields leave open, each once with all records that it is asked of. A record
  /// that says itself what is not known is not asked again.
  private static func questions(_ handbook: Handbook) -> [[Report.Cell]] {
    var order: [Phrase] = []
    var records: [Phrase: [Record]] = [:]
    // Facts have rows of their own, and a work without a date is nothing that the handbook asks.
    let own: Set<String> = ["facts", "sources"]
    for record in handbook.collections.flatMap(\.records)
    where !own.contains(record.kind.folder) {
      guard points(of: record).isEmpty else { continue }
      for entry in record.entries where entry.field.isShown && isUnknown(entry.value) {
        let question = question(entry.field)
        if records[question]?.last == record { continue }
        if records[question] == nil { order.append(question) }
        records[question, default: []].append(record)
      }
    }
    return order.map { [.text($0), places(of: records[$0] ?? [])] }
  }

  private static func question(_ field: Field) -> Phrase {
    field.question
      ?? Phrase(
        en: "\(field.label.english): not known", th: "\(field.label.thai): ยังไม่ทราบ")
  }

  /// The records; kinds of which there are many, by their names.
  private static func places(of records: [Record]) -> Report.Cell {
    var cells: [Report.Cell] = []
    var folders: [String] = []
    for record in records where !folders.contains(record.kind.folder) {
      let folder = record.kind.folder
      let own = records.filter { $0.kind.folder == folder }
      folders.append(folder)
      if own.count > 3 {
        cells.append(.subject(.kind(folder)))
      } else {
        cells += own.map(Report.record)
      }
    }
    return cells.count == 1 ? cells[0] : .list(cells)
  }

  private static func isUnknown(_ value: FieldValue) -> Bool {
    switch value {
    case .unknown: true
    case .choice(let choice): choice.name == "unknown"
    case .object(let entries):
      entries.contains { $0.field.name == "certainty" && isUnknown($0.value) }
    default: false
    }
  }

  private static func places(_ chapters: [PageSubject]) -> Report.Cell {
    chapters.isEmpty ? .subject(.kind("facts")) : .list(chapters.map(Report.Cell.subject))
  }
}
