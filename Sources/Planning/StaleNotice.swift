package import Diagnostics
package import Model
package import ThaiText

/// What a page says of a text that is older than its partner: since when, and where the newer one stands.
package struct StaleNotice: Hashable, Sendable {
  /// The day on which both texts were last compared.
  package let day: CalendarDate
  /// The newer text in the other language, relative to the site, with an anchor for a section.
  package let address: String
}

extension Plan {
  /// The notice above a section of a chapter; an empty id stands for the start of the chapter.
  package func staleNotice(
    ofSection id: String, in chapter: Chapter, _ language: Language
  ) -> StaleNotice? {
    guard let day = stale.day(of: .section(chapter: chapter.id, id: id), in: language),
      let page = subject(ofChapter: chapter.id)?.address(in: language.other, of: handbook)
    else { return nil }
    return StaleNotice(day: day, address: id.isEmpty ? page : "\(page)#\(id)")
  }

  /// The notice above a record, one for all of its fields.
  package func staleNotice(of record: RecordReference, _ language: Language) -> StaleNotice? {
    guard let day = stale.day(of: .record(record), in: language) else { return nil }
    let address = PageSubject.record(record).address(in: language.other, of: handbook)
    return StaleNotice(day: day, address: address)
  }
}
