package import Diagnostics
package import Files
package import Model
package import Planning
package import Templates

/// Turns a plan into the files of the site. Every page is a pure function that the writer calls when it needs the bytes.
package struct SiteRenderer: Sendable {
  private let plan: Plan
  private let templates: TemplateSet
  private let wording: Wording
  private let hasPrint: Bool
  private let hasEPUB: Bool
  private let sheetSizes: [String: Int]

  /// - Parameter sheetSizes: the bytes of each sheet of the newsletter that is part of the build, by its path.
  package init(
    plan: Plan, templates: TemplateSet, wording: Wording, hasPrint: Bool, hasEPUB: Bool = false,
    sheetSizes: [String: Int] = [:]
  ) {
    self.plan = plan
    self.templates = templates
    self.wording = wording
    self.hasPrint = hasPrint
    self.hasEPUB = hasEPUB
    self.sheetSizes = sheetSizes
  }

  /// Every page, feed and index of the site, in a fixed order.
  package func outputs() -> [Output] {
    var outputs: [Output] = []
    for language in Language.allCases {
      let context = siteContext(language)
      outputs += pages(context) { _ in true } + feeds(context) + chats(context)
      if plan.handbook.settings.hasSearch { outputs += SearchOutputs(context).outputs() }
    }
    return outputs + spreadsheets() + figures() + doors()
      + (plan.handbook.settings.hasSearch ? [SearchOutputs.rules] : [])
  }

  /// The pages of the newsletter with their figures, the feeds, and the texts for chat groups.
  package func newsletterOutputs() -> [Output] {
    Language.allCases.flatMap { language in
      let context = siteContext(language)
      return pages(context, where: \.isNewsletter) + feeds(context) + chats(context)
    } + figures { $0.hasPrefix(Newsletter.folder + "/") }
  }

  private func pages(
    _ context: SiteContext, where isWanted: (PageSubject) -> Bool
  ) -> [Output] {
    let frame = PageFrame(context)
    let pages = plan.pages.filter { $0.language == context.language && isWanted($0.subject) }
    return pages.map { page in
      let layout = PageLayout.name(for: page.subject, templates)
      return Output(page.address + "index.html") { [templates] out in
        templates.render(layout, with: PageLayout.object(page, frame, context), into: &out)
      }
    }
  }

  private func siteContext(_ language: Language) -> SiteContext {
    SiteContext(
      plan: plan, wording: wording, language: language, hasPrint: hasPrint, hasEPUB: hasEPUB,
      sheetSizes: sheetSizes)
  }

  private func feeds(_ context: SiteContext) -> [Output] {
    let all = Feed(context)
    var outputs = FeedForm.allCases.map { form in
      let address = form.address(in: context.language)
      return Output(address) { form.write(all, at: address, into: &$0) }
    }
    for (index, part) in plan.handbook.parts.enumerated() where part.opening != nil {
      let feed = AtomFeed(
        feed: Feed(ofPart: index, context), address: context.address(of: .part(index)) + "atom.xml")
      outputs.append(Output(feed.address) { feed.write(into: &$0) })
    }
    return outputs
  }

  /// The text of each issue for chat groups.
  private func chats(_ context: SiteContext) -> [Output] {
    plan.issues(in: context.language).reversed().map { issue in
      Output(issue.chatPath) { ChatText(issue, context).write(into: &$0) }
    }
  }

  /// Every report as a spreadsheet, in each language.
  private func spreadsheets() -> [Output] {
    Reports.kinds(in: plan.handbook).flatMap { kind in
      Language.allCases.map { language in
        let context = siteContext(language)
        return Output(ReportCSV.address(of: kind, language)) { out in
          ReportCSV(context).write(Reports.report(kind, context.plan), into: &out)
        }
      }
    }
  }

  /// Pictures beside chapters are published under `figures/`, by the chapter's id.
  private func figures(_ isWanted: (String) -> Bool = { _ in true }) -> [Output] {
    plan.handbook.figures.filter { isWanted($0.path) }.map { figure in
      Output(FigureAddress.address(of: figure.path)) { $0 += figure.bytes }
    }
  }

  /// The choice of language, the page for addresses that lead nowhere, and the sitemap.
  private func doors() -> [Output] {
    let root = SitePath.path(of: plan.baseAddress)
    let choice = LanguagesLayout.object(plan, wording, root: "", isMissing: false)
    let missing = LanguagesLayout.object(plan, wording, root: root, isMissing: true)
    let sitemap = Sitemap(plan: plan)
    return [
      Output("index.html") { [templates] in
        templates.render("site/languages", with: choice, into: &$0)
      },
      Output("404.html") { [templates] in
        templates.render("site/languages", with: missing, into: &$0)
      },
      Output("sitemap.xml") { sitemap.write(into: &$0) },
    ]
  }

  /// What can be found in a language.
  package func searchPages(in language: Language) -> [SearchPage] {
    let pages = SearchPages(
      siteContext(language))
    return pages.subjects.compactMap(pages.page)
  }

  /// The letter of an issue as HTML with absolute addresses, as feeds hold it and as a mail may.
  package func letter(of issue: NewsletterIssue) -> [UInt8] {
    let context = siteContext(issue.language)
    return FeedEntry.anchored(to: issue.address) { out in
      ChapterBody(issue.letter, context, root: plan.baseAddress).write(into: &out)
    }
  }

  /// Where the values of a page do not fit what its layout was checked against; a test holds it to be empty.
  package func misfits(of page: Page) -> [String] {
    let context = siteContext(page.language)
    let values = PageLayout.object(page, PageFrame(context), context)
    let layout = PageLayout.name(for: page.subject, templates)
    let shape = Self.layouts(wording: wording, in: templates).first { $0.name == layout }?.shape
    return shape?.misfits(of: .object(values)) ?? [layout]
  }

  /// What the site's templates are given: every layout and its contract.
  package static func layouts(
    wording: Wording, in templates: TemplateSet
  ) -> [(name: String, shape: TemplateShape)] {
    PageLayout.contracts(in: templates).map {
      ($0.name, PageFrame.shape($0.fields, wording: wording))
    }
      + [("site/languages", LanguagesLayout.shape(wording))]
  }
}

extension PageSubject {
  fileprivate var isNewsletter: Bool {
    switch self {
    case .newsletters, .newsletter: true
    default: false
    }
  }
}
