import Diagnostics
import Loading
import Model
import YAMLTree

/// Decodes `content/provinces.yaml`; every province has a tile of its own in a region that exists.
enum ProvinceDecoding {
  static func decode(_ draft: YAMLDraft?) -> Checked<ProvinceMap> {
    guard let draft else { return Checked(nil) }
    var decoder = FieldDecoder(path: draft.path)
    let values = Values(decoder.entries(of: draft.value, ProvinceMap.fields))
    let regions = values.objects("regions").compactMap(region)
    let provinces = values.objects("provinces").compactMap(province)
    let map = ProvinceMap(regions: regions, provinces: provinces)
    return Checked(map, decoder.diagnostics + faults(map, draft))
  }

  private static func region(_ values: Values) -> ProvinceMap.Region? {
    guard let id = values["id"]?.plainText, let name = values.localized("name"),
      case .integer(let column)? = values["column"], case .integer(let row)? = values["row"]
    else { return nil }
    return ProvinceMap.Region(id: id, name: name, column: column, row: row)
  }

  private static func province(_ values: Values) -> ProvinceMap.Province? {
    guard let id = values["id"]?.plainText, let name = values.localized("name"),
      let short = values.localized("short"), let region = values["region"]?.plainText,
      case .integer(let column)? = values["column"], case .integer(let row)? = values["row"]
    else { return nil }
    return ProvinceMap.Province(
      id: id, name: name, short: short, region: region, column: column, row: row)
  }

  private static func faults(_ map: ProvinceMap, _ draft: YAMLDraft) -> [Diagnostic] {
    guard case .sequence(let trees)? = draft.value["provinces"]?.content,
      trees.count == map.provinces.count
    else { return [] }
    var found: [Diagnostic] = []
    for (index, (province, tree)) in zip(map.provinces, trees).enumerated() {
      let before = map.provinces[..<index]
      func span(_ key: String) -> Span { Span(draft.path, tree[key]?.range ?? tree.range) }
      if before.contains(where: { $0.id == province.id }) {
        found.append(twice("'\(province.id)'", at: span("id")))
      }
      if let other = before.first(where: { $0.column == province.column && $0.row == province.row })
      {
        found.append(twice("'\(other.id)' \(province.column)/\(province.row)", at: span("column")))
      }
      if !map.regions.contains(where: { $0.id == province.region }) {
        found.append(unknown(province.region, map, at: span("region")))
      }
    }
    return found
  }

  private static func twice(_ name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .duplicateID, at: .span(span),
      Phrase(
        en: "each province has one tile of its own; \(name) is taken",
        th: "แต่ละจังหวัดต้องมีช่องของตนช่องเดียว แต่ \(name) ใช้ไปแล้ว"),
      help: Phrase(en: "give it another id or place", th: "ใช้รหัสหรือตำแหน่งอื่น"))
  }

  private static func unknown(_ region: String, _ map: ProvinceMap, at span: Span) -> Diagnostic {
    let known = map.regions.map(\.id)
    return Diagnostic(
      .unknownReference, at: .span(span),
      Phrase(
        en: "a region that is named must exist; there is no '\(region)'",
        th: "ภาคที่อ้างถึงต้องมีอยู่จริง แต่ไม่พบ '\(region)'"),
      help: NearestName.of(region, among: known).map {
        Phrase(en: "did you mean '\($0)'?", th: "หมายถึง '\($0)' หรือไม่")
      }
        ?? Phrase(
          en: "use one of: \(known.joined(separator: ", "))",
          th: "ใช้คำใดคำหนึ่ง: \(known.joined(separator: ", "))"))
  }
}
