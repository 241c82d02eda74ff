import Diagnostics
import Model

/// Points of a list against case studies: which statements of the original carry both.
enum EvidenceReport {
  static func report(
    _ kind: ReportKind, _ list: String, _ field: String, _ handbook: Handbook
  ) -> Report {
    let cases = handbook.records("case_studies")
    let head = RecordKind.named(list)?.singular ?? Phrase(en: list, th: list)
    let rows = handbook.records(list).map { point in
      [Report.record(point)]
        + cases.map { cell(of: point, $0, isNamed: $0.references(field), handbook) }
    }
    return Report(kind, columns: [.text(head)] + cases.map(Report.record), rows: rows)
  }

  private static func cell(
    of point: Record, _ study: Record, isNamed named: [RecordReference], _ handbook: Handbook
  ) -> Report.Cell {
    let carried = Set(facts(of: point, handbook))
    let shared = study.references("rests_on").filter { fact in
      carried.contains(fact) && handbook.record(fact)?.status == .confirmedInHandbook
    }
    if !shared.isEmpty { return .list(shared.map(Report.Cell.fact)) }
    return named.contains(point.reference)
      ? .text(Phrase(en: "named in the case study", th: "กรณีศึกษาระบุไว้")) : .noEvidence
  }

  /// The facts that a record rests on, and those that these rest on in turn.
  private static func facts(of record: Record, _ handbook: Handbook) -> [RecordReference] {
    let own = record.references("rests_on")
    return own + own.flatMap { handbook.record($0)?.references("rests_on") ?? [] }
  }
}
