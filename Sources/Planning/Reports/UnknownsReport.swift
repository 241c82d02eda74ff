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
    for record in handbook.collections.flatMap(\.records) where record.kind.folder != "facts" {
      rows += record.entries.flatMap { row(of: $0, record) }
    }
    return Report(
      .unknowns,
      columns: [
        .text(Phrase(en: "What is not known", th: "สิ่งที่ยังไม่ทราบ")),
        .text(Phrase(en: "Where the handbook says so", th: "ที่ที่คู่มือกล่าวถึง")),
      ], rows: rows)
  }

  private static func row(of entry: FieldEntry, _ record: Record) -> [[Report.Cell]] {
    let place = Report.record(record)
    if entry.field.name == "unknowns", case .list(let values) = entry.value {
      return values.compactMap { value in
        if case .localized(let text) = value { return [.localized(text), place] }
        return nil
      }
    }
    return isUnknown(entry.value) && entry.field.isShown ? [[.text(entry.field.label), place]] : []
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
