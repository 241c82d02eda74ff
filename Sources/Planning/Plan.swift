package import Diagnostics
package import Model
package import ThaiText

/// Everything that outputs need to know and that no single record or chapter knows: addresses, order, relations.
///
/// After planning nothing can be wrong with the content; renderers return bytes, not errors.
package final class Plan: Sendable {
  package let handbook: Handbook
  /// What is out of date in one language.
  package let stale: StaleTexts
  package let standing: Standing
  package let links: LinkResolver
  /// The day of the build.
  package let date: CalendarDate
  /// Where the site is published, with a slash at its end.
  package let baseAddress: String
  /// Every page of both languages, in the order of menus and chapters.
  package let pages: [Page]
  package let relations: Relations
  package let terms: GlossaryTerms
  /// What the works behind the handbook are called where they are cited.
  package let sourceNames: SourceNames
  /// Tags in use, sorted.
  package let tags: [String]
  let firstNumbers: [Int]
  let chapterSubjects: [String: PageSubject]
  let tagged: [String: [PlacedChapter]]

  init(
    handbook: Handbook, stale: StaleTexts, links: LinkResolver, date: CalendarDate,
    baseAddress: String,
    pages: [Page], relations: Relations, tags: [String], standing: Standing
  ) {
    self.handbook = handbook
    self.stale = stale
    self.standing = standing
    self.links = links
    self.date = date
    self.baseAddress = baseAddress
    self.pages = pages
    self.relations = relations
    terms = GlossaryTerms(handbook)
    sourceNames = SourceNames(handbook)
    self.tags = tags
    var firstNumbers: [Int] = []
    var subjects: [String: PageSubject] = [:]
    var tagged: [String: [PlacedChapter]] = [:]
    var number = 1
    for (part, group) in handbook.parts.enumerated() {
      firstNumbers.append(number)
      if let opening = group.opening { subjects[opening.id] = .part(part) }
      for (index, chapter) in group.chapters.enumerated() {
        let placed = PlacedChapter(part: part, index: index, number: number, chapter: chapter)
        subjects[chapter.id] = placed.subject
        for tag in Set(chapter.thai.tags + chapter.english.tags) {
          tagged[tag, default: []].append(placed)
        }
        number += 1
      }
    }
    self.firstNumbers = firstNumbers
    chapterSubjects = subjects
    self.tagged = tagged
  }
}

/// One page of the site.
package struct Page: Sendable {
  package let subject: PageSubject
  package let language: Language
  /// Relative to the site, with a slash at its end: `th/roles/gather-needs/`.
  package let address: String
  /// From the home page down to the parent of this page.
  package let trail: [PageSubject]
  package let previous: PageSubject?
  package let next: PageSubject?
}

/// What a page is about. The same subject has one page in each language.
package enum PageSubject: Hashable, Sendable {
  case home
  /// The contents of the handbook.
  case contents
  /// A part or a chapter, by its place in the handbook.
  case part(Int)
  case chapter(part: Int, index: Int)
  /// All records of a kind, by folder name.
  case kind(String)
  case record(RecordReference)
  case tags
  case tag(String)
  /// The list of reports, and one of them.
  case reports
  case report(ReportKind)
  /// The list of self-assessment sheets, and the sheet of a kind, by folder name.
  case sheets
  case sheet(String)
  /// The issues of the newsletter, and the issue of a month such as `2026-12`.
  case newsletters
  case newsletter(String)
  /// The search, and the topics of the whole handbook.
  case search

  /// The address in a language, relative to the site; for a record of a kind without pages, with an anchor.
  package func address(in language: Language, of handbook: Handbook) -> String {
    let root = language.tag + "/"
    switch self {
    case .home: return root
    case .contents: return root + "handbook/"
    case .part(let part):
      return root + "handbook/" + (handbook.parts[part].opening?.id ?? "") + "/"
    case .chapter(let part, let index):
      return root + "handbook/" + handbook.parts[part].chapters[index].id + "/"
    case .kind(let folder): return root + Self.slug(folder) + "/"
    case .record(let reference):
      let list = root + Self.slug(reference.kind) + "/"
      if RecordKind.named(reference.kind)?.presentation == .list {
        return list + "#" + reference.id
      }
      return list + reference.id + "/"
    case .tags: return root + "tags/"
    case .tag(let tag): return root + "tags/" + tag + "/"
    case .sheets: return root + "sheets/"
    case .sheet(let folder): return root + "sheets/" + Self.slug(folder) + "/"
    case .reports: return root + "reports/"
    case .report(let kind): return root + "reports/" + kind.slug + "/"
    case .newsletters: return root + "newsletters/"
    case .newsletter(let month): return root + "newsletters/" + month + "/"
    case .search: return root + "search/"
    }
  }

  private static func slug(_ folder: String) -> String {
    RecordKind.named(folder)?.slug ?? folder
  }
}
