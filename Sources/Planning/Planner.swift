import Diagnostics
package import Model
package import ThaiText

/// Lays out the publication: which pages there are, where, and how they hang together.
package enum Planner {
  /// - Parameters:
  ///   - baseAddress: overrides the address in `content/site.yaml`.
  ///   - date: the day of the build.
  ///   - stale: what is out of date in one language.
  ///   - standing: what nobody has approved, and whether this is a preview.
  package static func plan(
    _ handbook: Handbook, baseAddress: String? = nil, date: CalendarDate,
    stale: StaleTexts = StaleTexts(), standing: Standing = Standing()
  ) -> Plan {
    let tags = Set(handbook.chapters.flatMap { $0.thai.tags + $0.english.tags }).sorted()
    let pages = Language.allCases.flatMap { language in
      Self.pages(handbook, tags: tags, language)
    }
    return Plan(
      handbook: handbook, stale: stale, links: LinkResolver(handbook), date: date,
      baseAddress: baseAddress ?? handbook.settings.baseAddress, pages: pages,
      relations: Relations(handbook), tags: tags, standing: standing)
  }

  private static func pages(
    _ handbook: Handbook, tags: [String], _ language: Language
  ) -> [Page] {
    let subjects = outline(handbook, tags: tags, language)
    return subjects.map { subject in
      Page(
        subject: subject.subject, language: language,
        address: subject.subject.address(in: language, of: handbook), trail: subject.trail,
        previous: subject.previous, next: subject.next)
    }
  }

  private struct Outlined {
    let subject: PageSubject
    let trail: [PageSubject]
    var previous: PageSubject?
    var next: PageSubject?
  }

  private static func outline(
    _ handbook: Handbook, tags: [String], _ language: Language
  ) -> [Outlined] {
    var outline = [Outlined(subject: .home, trail: [])]
    if !handbook.parts.isEmpty {
      outline.append(Outlined(subject: .contents, trail: [.home]))
      outline += linked(reading(handbook, language))
    }
    for collection in handbook.collections {
      let kind = PageSubject.kind(collection.kind.folder)
      outline.append(Outlined(subject: kind, trail: [.home]))
      guard collection.kind.presentation == .pages else { continue }
      outline += linked(
        collection.records.map { Outlined(subject: .record($0.reference), trail: [.home, kind]) })
    }
    if !tags.isEmpty {
      outline.append(Outlined(subject: .tags, trail: [.home]))
      outline += tags.map { Outlined(subject: .tag($0), trail: [.home, .tags]) }
    }
    outline += tools(handbook) + newsletters(handbook, language)
    if handbook.settings.hasSearch {
      outline.append(Outlined(subject: .search, trail: [.home]))
    }
    return outline
  }

  /// The sheets and the reports, each list before what stands in it.
  private static func tools(_ handbook: Handbook) -> [Outlined] {
    var outline: [Outlined] = []
    let sheets = handbook.sheets
    if !sheets.isEmpty {
      outline.append(Outlined(subject: .sheets, trail: [.home]))
      outline += linked(
        sheets.map { Outlined(subject: .sheet($0.folder), trail: [.home, .sheets]) })
    }
    let reports = Reports.kinds(in: handbook)
    if !reports.isEmpty {
      outline.append(Outlined(subject: .reports, trail: [.home]))
      outline += linked(
        reports.map { Outlined(subject: .report($0), trail: [.home, .reports]) })
    }
    return outline
  }

  /// The issues that are written in a language, oldest first, after the list of them.
  private static func newsletters(_ handbook: Handbook, _ language: Language) -> [Outlined] {
    let issues = handbook.newsletters(in: language).map { issue in
      Outlined(subject: .newsletter(issue.month), trail: [.home, .newsletters])
    }
    if issues.isEmpty { return [] }
    return [Outlined(subject: .newsletters, trail: [.home])] + linked(issues)
  }

  /// Parts and chapters in reading order.
  private static func reading(_ handbook: Handbook, _ language: Language) -> [Outlined] {
    handbook.parts.enumerated().flatMap { part, group in
      var trail: [PageSubject] = [.home, .contents]
      var outline: [Outlined] = []
      if group.opening != nil {
        outline.append(Outlined(subject: .part(part), trail: trail))
        trail.append(.part(part))
      }
      return outline
        + group.chapters.indices.filter { !group.chapters[$0].isHidden(in: language) }.map {
          Outlined(subject: .chapter(part: part, index: $0), trail: trail)
        }
    }
  }

  /// Gives each page its neighbours.
  private static func linked(_ outline: [Outlined]) -> [Outlined] {
    outline.indices.map { index in
      var page = outline[index]
      page.previous = index > 0 ? outline[index - 1].subject : nil
      page.next = index + 1 < outline.count ? outline[index + 1].subject : nil
      return page
    }
  }
}
