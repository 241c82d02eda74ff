import Diagnostics
import Model

/// Networks grouped by region, by level and by form of governance.
enum NetworksReport {
  static func report(_ handbook: Handbook) -> Report {
    let networks = handbook.records("networks")
    let fields = RecordKind.named("networks")?.fields ?? []
    let rows = ["region", "level", "governance_form"].flatMap { name -> [[Report.Cell]] in
      guard let field = fields.first(where: { $0.name == name }) else { return [] }
      return RecordGroup.groups(of: networks, by: field, in: handbook).map { group in
        [
          .text(field.label), .text(group.label), .number(group.records.count),
          .list(group.records.map(Report.record)),
        ]
      }
    }
    return Report(
      .networks,
      columns: [
        .text(Phrase(en: "Grouped by", th: "จัดกลุ่มตาม")), .text(Phrase(en: "Group", th: "กลุ่ม")),
        .text(Phrase(en: "Number", th: "จำนวน")), .text(Phrase(en: "Networks", th: "เครือข่าย")),
      ], rows: rows)
  }
}
