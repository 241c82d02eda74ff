package import Model

extension TranslationReview {
  /// What readers are told: the sections and records with a text that is out of date.
  package var staleTexts: StaleTexts {
    var texts = StaleTexts()
    for entry in entries {
      guard case .stale(let language) = entry.state, let day = entry.line?.date,
        let place = Self.place(of: entry.unit.name)
      else { continue }
      texts.add(place, in: language, comparedOn: day)
    }
    return texts
  }

  /// Where readers meet a unit; `nil` for what stands on every page.
  private static func place(of unit: String) -> StaleTexts.Place? {
    guard let colon = unit.firstIndex(of: ":") else { return nil }
    let (prefix, rest) = (unit[..<colon], unit[unit.index(after: colon)...])
    if prefix == "chapter" {
      if let mark = rest.firstIndex(of: "#") {
        return .section(
          chapter: String(rest[..<mark]), id: String(rest[rest.index(after: mark)...]))
      }
      return rest.firstIndex(of: ".").map { .section(chapter: String(rest[..<$0]), id: "") }
    }
    guard let kind = RecordKind.prefixed(String(prefix)), let dot = rest.firstIndex(of: ".") else {
      return nil
    }
    return .record(RecordReference(kind: kind.folder, id: String(rest[..<dot])))
  }
}
