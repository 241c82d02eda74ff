import Diagnostics
import Model
import Planning
import SiteRendering

/// The files whose text an output carries: of a page, those of its subject and of the records that it shows.
///
/// A name that ends in a slash stands for everything below that folder. Templates, wording and the settings go into
/// every output and are not repeated.
struct OutputSources: Sendable {
  private let known: [String: [String]]

  init(_ plan: Plan) {
    var known: [String: [String]] = [:]
    for page in plan.pages {
      known[page.address + "index.html"] = Self.inputs(of: page.subject, plan)
    }
    for language in Language.allCases {
      for kind in plan.handbook.sheets {
        known[Sheet.address(of: kind, language)] = ["content/records/\(kind.folder)/"]
      }
      for record in Sheet.kinds.flatMap(plan.handbook.records) {
        known[Sheet.address(of: record.reference, language)] = Self.inputs(of: record, plan)
      }
    }
    for figure in plan.handbook.figures {
      known[FigureAddress.address(of: figure.path)] = [figure.path]
    }
    self.known = known
  }

  /// The inputs of the file at a path, sorted; all of the content where it tells of everything.
  func inputs(of path: String) -> [String] {
    if let inputs = known[path] { return inputs }
    if path.hasPrefix("assets/") { return ["templates/" + path] }
    let parts = path.split(separator: "/")
    if parts.count == 3, parts[0] == "newsletters" { return ["content/newsletters/\(parts[1])/"] }
    return ["content/"]
  }

  private static func inputs(of subject: PageSubject, _ plan: Plan) -> [String] {
    let handbook = plan.handbook
    switch subject {
    case .part(let part):
      let chapters =
        handbook.parts[part].chapters + (handbook.parts[part].opening.map { [$0] } ?? [])
      return sorted(chapters.flatMap { files(of: $0, handbook) })
    case .chapter(let part, let index):
      return sorted(files(of: handbook.parts[part].chapters[index], handbook))
    case .kind(let folder), .sheet(let folder): return ["content/records/\(folder)/"]
    case .record(let reference):
      return handbook.record(reference).map { inputs(of: $0, plan) } ?? []
    case .tags, .tag: return ["content/handbook/"]
    case .newsletter(let month): return ["content/newsletters/\(month)/"]
    case .home, .contents, .reports, .report, .sheets, .newsletters, .search: return ["content/"]
    }
  }

  private static func files(of chapter: Chapter, _ handbook: Handbook) -> [String] {
    let texts = [chapter.thai, chapter.english]
    let records = texts.flatMap { ProseReferences.records(in: $0.body) }
    return texts.map(\.path) + records.compactMap { handbook.record($0)?.path }
  }

  /// The file of a record, of the records that it names, and of those that name it.
  private static func inputs(of record: Record, _ plan: Plan) -> [String] {
    let named = record.entries.flatMap(\.value.mentions)
    let naming = plan.relations.mentions(of: record.reference).map(\.record)
    return sorted([record.path] + (named + naming).compactMap { plan.handbook.record($0)?.path })
  }

  private static func sorted(_ paths: [String]) -> [String] {
    Set(paths).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
