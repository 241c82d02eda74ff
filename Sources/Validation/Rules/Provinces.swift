import Diagnostics
import Model
import YAMLTree

/// Every province has a tile on the map, and every place of a network lies in one.
enum Provinces {
  static func check(_ records: [DecodedRecord], _ handbook: Handbook) -> [Diagnostic] {
    guard let map = handbook.provinces else { return [] }
    return records.flatMap { decoded -> [Diagnostic] in
      switch decoded.record.kind.folder {
      case "places": place(decoded, map)
      case "networks": network(decoded, map, handbook)
      default: []
      }
    }
  }

  private static func place(_ decoded: DecodedRecord, _ map: ProvinceMap) -> [Diagnostic] {
    let id = decoded.record.id
    guard case .choice(let kind)? = decoded.record["kind"], kind.name == "province",
      !map.provinces.contains(where: { $0.id == id })
    else { return [] }
    let nearest = NearestName.of(id, among: map.provinces.map(\.id))
    return [
      Diagnostic(
        .unknownProvince,
        at: .span(Span(decoded.record.path, decoded.tree["id"]?.range ?? decoded.tree.range)),
        Phrase(
          en: "a province has a tile in content/provinces.yaml; '\(id)' has none",
          th: "จังหวัดต้องมีช่องใน content/provinces.yaml แต่ '\(id)' ไม่มี"),
        help: nearest.map { Phrase(en: "did you mean '\($0)'?", th: "หมายถึง '\($0)' หรือไม่") }
          ?? Phrase(en: "add a tile with this id", th: "เพิ่มช่องที่ใช้รหัสนี้"))
    ]
  }

  private static func network(
    _ decoded: DecodedRecord, _ map: ProvinceMap, _ handbook: Handbook
  ) -> [Diagnostic] {
    decoded.record.references("provinces").compactMap { place in
      guard handbook.record(place) != nil, map.province(of: place, in: handbook) == nil,
        !isProvince(place, handbook)
      else { return nil }
      return Diagnostic(
        .unknownProvince,
        at: .span(
          decoded.span(of: place.id, in: "provinces")
            ?? Span(decoded.record.path, decoded.tree.range)),
        Phrase(
          en: "the map shows a network in its province; '\(place.id)' leads to none",
          th: "แผนที่แสดงเครือข่ายตามจังหวัด แต่ '\(place.id)' ไม่นำไปถึงจังหวัดใด"),
        help: Phrase(
          en: "name a province, or a place whose 'parent' leads to one",
          th: "ระบุจังหวัด หรือพื้นที่ที่ 'parent' นำไปถึงจังหวัด"))
    }
  }

  /// A province without a tile has a finding of its own.
  private static func isProvince(_ place: RecordReference, _ handbook: Handbook) -> Bool {
    if case .choice(let kind)? = handbook.record(place)?["kind"] { return kind.name == "province" }
    return false
  }
}
