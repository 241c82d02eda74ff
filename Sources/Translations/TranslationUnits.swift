import Files
package import Loading

/// Finds every text of a project that stands in both languages.
package enum TranslationUnits {
  /// The units of all files, sorted by their names.
  package static func units(of drafts: Drafts, workers: Int) async -> [TranslationUnit] {
    var nothing: TranslationMemory?
    return await units(of: drafts, remembering: &nothing, workers: workers)
  }

  /// The units of all files, looked for only in those that changed since `memory` was made.
  package static func units(
    of drafts: Drafts, remembering memory: inout TranslationMemory?, workers: Int
  ) async -> [TranslationUnit] {
    var units = memory?.units
    let parts = drafts.records.map(Part.record) + drafts.chapters.map(Part.chapter)
    let found = await Parallel.map(
      parts, remembering: &units, by: \.files, workers: workers, { $0.units })
    memory = units.map(TranslationMemory.init)
    let site = drafts.site.map { RecordUnits.units(of: $0) } ?? []
    return (site + found.flatMap { $0 }).sorted { $0.name < $1.name }
  }

  /// What holds units of its own.
  private enum Part: Sendable {
    case record(RecordDraft)
    case chapter(ChapterDraft)

    var units: [TranslationUnit] {
      switch self {
      case .record(let draft): RecordUnits.units(of: draft)
      case .chapter(let draft): ChapterUnits.units(of: draft)
      }
    }

    var files: [InputFile] {
      switch self {
      case .record(let draft): [InputFile(path: draft.path, bytes: draft.bytes)]
      case .chapter(let draft):
        draft.texts.map { InputFile(path: $0.path, bytes: $0.bytes) }
      }
    }
  }
}

/// The units of an earlier run, to be taken over where the files are the same.
package struct TranslationMemory: Sendable {
  fileprivate let units: FileMemory<[TranslationUnit]>

  /// Nothing is known yet.
  package init() { units = FileMemory() }

  fileprivate init(_ units: FileMemory<[TranslationUnit]>) { self.units = units }
}
