import Diagnostics

/// Where each province stands on the tile map, from `content/provinces.yaml`.
///
/// The map is a scheme and no survey: each province is one tile, near its neighbours.
package struct ProvinceMap: Sendable {
  /// A province and its tile.
  package struct Province: Sendable {
    /// The id that its place record has as well.
    package let id: String
    package let name: Localized
    /// The abbreviation that fits on a tile.
    package let short: Localized
    package let region: String
    /// Counted from the left and from the top, from 0.
    package let column: Int
    package let row: Int

    package init(
      id: String, name: Localized, short: Localized, region: String, column: Int, row: Int
    ) {
      self.id = id
      self.name = name
      self.short = short
      self.region = region
      self.column = column
      self.row = row
    }
  }

  /// A region, and where its name stands.
  package struct Region: Sendable {
    package let id: String
    package let name: Localized
    package let column: Int
    package let row: Int

    package init(id: String, name: Localized, column: Int, row: Int) {
      self.id = id
      self.name = name
      self.column = column
      self.row = row
    }
  }

  package let regions: [Region]
  package let provinces: [Province]

  package init(regions: [Region], provinces: [Province]) {
    self.regions = regions
    self.provinces = provinces
  }

  /// The province that a place is or lies in; `nil` where its parents end elsewhere or go round.
  package func province(of place: RecordReference, in handbook: Handbook) -> Province? {
    var seen: Set<String> = []
    var next: String? = place.id
    while let id = next, seen.insert(id).inserted {
      let record = handbook.record(RecordReference(kind: "places", id: id))
      if case .choice(let kind)? = record?["kind"], kind.name == "province" {
        return provinces.first { $0.id == id }
      }
      guard case .reference(let parent)? = record?["parent"] else { return nil }
      next = parent.id
    }
    return nil
  }

  /// The fields of `content/provinces.yaml`.
  package static let fields = [
    Field("regions", .list(.object(region)), Phrase(en: "Regions", th: "ภาค")),
    Field("provinces", .list(.object(province)), Phrase(en: "Provinces", th: "จังหวัด")),
  ]

  private static let region = [
    Field("id", .text, Phrase(en: "Id", th: "รหัส")),
    Field("name", .both, Phrase(en: "Name", th: "ชื่อ")), column, row,
  ]

  private static let province = [
    Field("id", .text, Phrase(en: "Id", th: "รหัส")).explained(
      en: "the id of its place record as well", th: "ตรงกับรหัสของระเบียนพื้นที่"),
    Field("name", .both, Phrase(en: "Name", th: "ชื่อ")),
    Field("short", .both, Phrase(en: "Abbreviation", th: "ชื่อย่อ")),
    Field("region", .text, Phrase(en: "Region", th: "ภาค")), column, row,
  ]

  private static let column = Field(
    "column", .integer(0...11),
    Phrase(en: "Column of the tile, from the left", th: "แนวตั้งที่ นับจากซ้าย"))
  private static let row = Field(
    "row", .integer(0...29), Phrase(en: "Row of the tile, from the top", th: "แนวนอนที่ นับจากบน"))
}
