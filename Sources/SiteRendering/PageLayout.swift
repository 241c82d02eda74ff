import Diagnostics
import Model
import Planning
import Templates

/// Chooses the layout of a page and gathers its fields.
enum PageLayout {
  /// The template of a page. A project may give a kind a list or a page of its own: `site/kinds/roles`,
  /// `site/kinds/role`.
  static func name(for subject: PageSubject, _ templates: TemplateSet) -> String {
    switch subject {
    case .home: return "site/home"
    case .contents: return "site/contents"
    case .part: return "site/part"
    case .chapter: return "site/chapter"
    case .tags: return "site/tags"
    case .tag: return "site/tag"
    case .sheets: return "site/sheets"
    case .sheet: return "site/sheet"
    case .reports: return "site/reports"
    case .report: return "site/report"
    case .newsletters: return "site/newsletters"
    case .newsletter: return "site/newsletter"
    case .search: return "site/search"
    case .kind(let folder):
      guard let kind = RecordKind.named(folder) else { return "site/kind" }
      let own = "site/kinds/" + kind.slug
      if templates.templates.contains(own) { return own }
      if folder == "glossary" { return "site/glossary" }
      return kind.presentation == .list ? "site/list" : "site/kind"
    case .record(let reference):
      let own = "site/kinds/" + (RecordKind.named(reference.kind)?.prefix ?? "")
      return templates.templates.contains(own) ? own : "site/record"
    }
  }

  static func object(_ page: Page, _ frame: PageFrame, _ context: SiteContext) -> TemplateObject {
    let root = PageFrame.root(from: page.address)
    let handbook = context.handbook
    var summary = ""
    var fields: [(TemplateKey, TemplateValue)] = []
    switch page.subject {
    case .home:
      summary = handbook.settings.subtitle?.shown(in: context.language).text ?? ""
      fields = HomeLayout.fields(context)
    case .contents: fields = HomeLayout.fields(context)
    case .part(let part):
      guard let opening = handbook.parts[part].opening else { break }
      summary = opening[context.language].summary
      fields = PartLayout.fields(part, opening, context, root: root)
    case .chapter(let part, let index):
      summary = handbook.parts[part].chapters[index][context.language].summary
      fields = ChapterLayout.fields(part: part, index: index, context, root: root)
    case .kind(let folder):
      guard let kind = RecordKind.named(folder) else { break }
      summary = kind.summary[context.language]
      fields =
        folder == "glossary"
        ? GlossaryLayout.fields(kind, context, root: root)
        : KindLayout.fields(kind, context, root: root)
    case .record(let reference):
      guard let record = handbook.record(reference) else { break }
      summary = record.localized("text")?.shown(in: context.language).text ?? ""
      fields = RecordLayout.fields(record, context, root: root)
    case .tags: fields = TagLayout.listFields(context)
    case .tag(let tag): fields = TagLayout.fields(tag, context)
    case .sheets, .sheet, .reports, .report, .newsletters, .newsletter:
      (summary, fields) = tool(page.subject, context, root: root)
    case .search: fields = SearchLayout.fields(context)
    }
    return frame.object(for: page, summary: summary, own: fields)
  }

  /// The pages that are worked out from records and chapters: sheets, reports and the newsletter.
  private static func tool(
    _ subject: PageSubject, _ context: SiteContext, root: String
  ) -> (summary: String, fields: [(TemplateKey, TemplateValue)]) {
    switch subject {
    case .sheets: ("", SheetLayout.listFields(context))
    case .sheet(let folder):
      (
        context.word("sheet_lead"),
        RecordKind.named(folder).map { SheetLayout.fields($0, context) } ?? []
      )
    case .reports: ("", ReportLayout.listFields(context))
    case .report(let kind):
      (kind.summary[context.language], ReportLayout.fields(kind, context, root: root))
    case .newsletters: ("", NewsletterLayout.listFields(context))
    case .newsletter(let month):
      context.plan.issue(month, in: context.language).map {
        ($0.lead, NewsletterLayout.fields($0, context, root: root))
      } ?? ("", [])
    default: ("", [])
    }
  }

  /// Every layout that pages may use, with the fields it is given beside those of the frame.
  static func contracts(
    in templates: TemplateSet
  ) -> [(name: String, fields: [String: TemplateShape])] {
    let fixed: [(String, [String: TemplateShape])] = [
      ("site/home", HomeLayout.shape), ("site/contents", HomeLayout.shape),
      ("site/part", PartLayout.shape), ("site/chapter", ChapterLayout.shape),
      ("site/kind", KindLayout.shape), ("site/list", KindLayout.shape),
      ("site/glossary", GlossaryLayout.shape), ("site/record", RecordLayout.shape),
      ("site/tags", TagLayout.listShape), ("site/tag", TagLayout.shape),
      ("site/sheets", SheetLayout.listShape), ("site/sheet", SheetLayout.shape),
      ("site/reports", ReportLayout.listShape), ("site/report", ReportLayout.shape),
      ("site/search", SearchLayout.shape), ("site/newsletters", NewsletterLayout.listShape),
      ("site/newsletter", NewsletterLayout.shape),
    ]
    let own: [(String, [String: TemplateShape])] = RecordKind.all.flatMap { kind in
      [
        (
          "site/kinds/" + kind.slug,
          kind.folder == "glossary" ? GlossaryLayout.shape : KindLayout.shape
        ),
        ("site/kinds/" + kind.prefix, RecordLayout.shape),
      ]
    }
    return fixed + own.filter { templates.templates.contains($0.0) }
  }
}
