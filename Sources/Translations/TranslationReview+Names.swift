import Diagnostics

extension TranslationReview {
  /// The units that a name stands for: one unit, or all of a record, a chapter or a field.
  package func units(named name: String) -> [String] {
    entries.map(\.unit.name).filter { unit in
      guard unit.hasPrefix(name) else { return false }
      let rest = unit.utf8.dropFirst(name.utf8.count)
      return rest.isEmpty || rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: "#")
    }
  }

  /// The name nearest to one that stands for no unit.
  package func nearest(to name: String) -> String? {
    var names = Set(entries.map(\.unit.name))
    for unit in names {
      if let end = unit.firstIndex(where: { $0 == "." || $0 == "#" }) {
        names.insert(String(unit[..<end]))
      }
    }
    return NearestName.of(name, among: names.sorted())
  }
}
