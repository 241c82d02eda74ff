import Files
package import Loading

/// Finds every text of a project that stands in both languages.
package enum TranslationUnits {
  /// The units of all files, sorted by their names.
  package static func units(of drafts: Drafts, workers: Int) async -> [TranslationUnit] {
    async let records = Parallel.map(drafts.records, workers: workers) {
      RecordUnits.units(of: $0)
    }
    async let chapters = Parallel.map(drafts.chapters, workers: workers) {
      ChapterUnits.units(of: $0)
    }
    let site = drafts.site.map { RecordUnits.units(of: $0) } ?? []
    let units = await site + records.flatMap { $0 } + chapters.flatMap { $0 }
    return units.sorted { $0.name < $1.name }
  }
}
