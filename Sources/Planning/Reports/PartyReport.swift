import Diagnostics
import Model

/// Roles against parties: who holds a role, and towards whom.
enum PartyReport {
  static func report(_ handbook: Handbook) -> Report {
    let parties = handbook.records("parties")
    let head = RecordKind.named("roles")?.singular ?? Phrase(en: "Role", th: "บทบาท")
    let rows = handbook.records("roles").map { role in
      [Report.record(role)] + parties.map { cell(of: role, $0) }
    }
    return Report(
      .rolesByParty, columns: [.text(head)] + parties.map(Report.record), rows: rows)
  }

  private static func cell(of role: Record, _ party: Record) -> Report.Cell {
    guard case .choice(let side)? = party["party"] else { return .blank }
    var cells: [Report.Cell] = []
    if case .choice(let holder)? = role["holder"], self.side(of: holder.name) == side.name {
      cells.append(
        .text(Phrase(en: "held by: \(holder.label.english)", th: "ผู้ทำ: \(holder.label.thai)")))
    }
    if case .list(let values)? = role["towards"] {
      for case .choice(let target) in values where self.side(of: target.name) == side.name {
        cells.append(
          .text(Phrase(en: "towards: \(target.label.english)", th: "ทำต่อ: \(target.label.thai)")))
      }
    }
    return cells.isEmpty ? .noEvidence : .list(cells)
  }

  /// The party that a holder or a target belongs to: members and coordinators are the network's.
  private static func side(of name: String) -> String {
    switch name {
    case "state", "people": name
    default: "network"
    }
  }
}
