import Diagnostics
import Model
import Planning
import Templates
import ThaiText

/// The fields that every layout of the site is given, whatever the page is about.
struct PageFrame: Sendable {
  private let context: SiteContext
  private let navigation: Navigation
  private let shared: TemplateObject

  init(_ context: SiteContext) {
    self.context = context
    navigation = Navigation(context)
    shared = [
      "lang": .text(context.language.tag), "site": Self.site(context),
      "wording": .object(context.words(context.language)),
    ]
  }

  /// The fields of a page, under the layout's own ones.
  func object(for page: Page, summary: String, own: [(TemplateKey, TemplateValue)])
    -> TemplateObject
  {
    let other = page.language.other
    let partner = context.plan.partner(of: page.subject, in: other)
    let root = Self.root(from: page.address)
    let isWritten = context.plan.isWritten(page.subject, in: page.language)
    let canonical = isWritten ? page.address : partner
    let hasNeighbours = page.previous != nil || page.next != nil
    let fields: [(TemplateKey, TemplateValue)] = [
      ("root", .text(root)),
      ("isHome", .flag(page.subject == .home)),
      ("title", .text(context.title(of: page.subject))),
      ("summary", .text(summary)),
      ("canonical", .text(context.plan.baseAddress + canonical)),
      ("alternates", alternates(page, partner: partner)),
      (
        "other",
        .object([
          "lang": .text(other.tag), "name": .text(context.wording["self", other]),
          "address": .text(partner),
          "isPartner": .flag(context.plan.isWritten(page.subject, in: other)),
        ])
      ),
      (
        "hasSearchBox",
        .flag(page.subject != .search && context.handbook.settings.hasSearch)
      ),
      ("isPreview", .flag(context.plan.standing.isPreview)),
      ("isUnapproved", .flag(isUnapproved(page.subject))),
      ("navigation", navigation.menu(for: page.subject)),
      ("hasTrail", .flag(!page.trail.isEmpty)),
      ("trail", .list(page.trail.map { .object(context.link(to: $0)) })),
      ("hasNeighbours", .flag(hasNeighbours)),
      ("previous", page.previous.map { .object(context.link(to: $0)) } ?? .nothing),
      ("next", page.next.map { .object(context.link(to: $0)) } ?? .nothing),
    ]
    return TemplateObject(fields + own, over: shared)
  }

  /// Whether a page shows a text that nobody approved as it is; lists of records count with each of theirs.
  private func isUnapproved(_ subject: PageSubject) -> Bool {
    let unapproved = context.plan.standing.unapproved
    if unapproved.isEmpty { return false }
    switch subject {
    case .record(let reference): return unapproved.contains(.record(reference))
    case .kind(let folder):
      return context.handbook.records(folder).contains {
        $0.kind.presentation == .list && unapproved.contains(.record($0.reference))
      }
    case .chapter(let part, let index):
      return unapproved.contains(.chapter(context.handbook.parts[part].chapters[index].id))
    case .part(let part):
      return context.handbook.parts[part].opening.map { unapproved.contains(.chapter($0.id)) }
        ?? false
    default: return false
    }
  }

  /// The way from a page up to the root of the site: `../../` for `th/roles/`.
  static func root(from address: String) -> String {
    String(repeating: "../", count: address.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// The contract of the frame, with a layout's own fields added.
  static func shape(_ own: [String: TemplateShape], wording: Wording) -> TemplateShape {
    let link = SiteContext.linkShape
    let words = Dictionary(wording.keys.map { ($0, TemplateShape.text) }) { first, _ in first }
    let frame: [String: TemplateShape] = [
      "lang": .text, "root": .text, "isHome": .flag, "hasSearchBox": .flag, "title": .text,
      "summary": .text,
      "canonical": .text, "alternates": .list(.object(["lang": .text, "href": .text])),
      "other": .object([
        "lang": .text, "name": .text, "address": .text, "isPartner": .flag,
      ]),
      "isPreview": .flag, "isUnapproved": .flag,
      "navigation": .list(.object(link.merging(["current": .flag]) { first, _ in first })),
      "hasTrail": .flag, "trail": .list(.object(link)), "hasNeighbours": .flag,
      "previous": .optional(.object(link)), "next": .optional(.object(link)),
      "wording": .object(words), "site": .object(siteShape),
    ]
    return .object(frame.merging(own) { $1 })
  }

  private static let siteShape: [String: TemplateShape] = [
    "title": .text, "subtitle": .optional(.text), "publisher": .text, "edition": .text,
    "licence": .text, "date": .object(["iso": .text, "text": .text]), "pdf": .optional(.text),
    "books": .list(.object(["title": .text, "address": .text, "type": .text])),
    "feeds": .list(FeedLink.shape),
    "parts": .list(.object(["title": .text, "address": .optional(.text)])),
    "records": .object(
      Dictionary(RecordKind.all.map { ($0.folder, RecordItem.listShape($0)) }) { first, _ in first }
    ),
  ]

  /// The editions beside the printed one in the page's own language.
  private static func books(_ context: SiteContext) -> [TemplateValue] {
    let printed = [("pdf_bilingual", "bilingual.pdf"), ("pdf_large", "th-large.pdf")]
    let packed = [("epub", "\(context.language.tag).epub"), ("epub_bilingual", "bilingual.epub")]
    func item(_ book: (key: String, name: String), _ type: String) -> TemplateValue {
      .object([
        "title": .text(context.word(book.key)), "address": .text("handbook/khumue-\(book.name)"),
        "type": .text(type),
      ])
    }
    return (context.hasPrint ? printed.map { item($0, "application/pdf") } : [])
      + (context.hasEPUB ? packed.map { item($0, "application/epub+zip") } : [])
  }

  private static func site(_ context: SiteContext) -> TemplateValue {
    let settings = context.handbook.settings
    return .object([
      "title": context.text(settings.title), "subtitle": context.text(settings.subtitle),
      "publisher": context.text(settings.publisher), "edition": context.text(settings.edition),
      "licence": context.text(settings.licence),
      "date": DateFields.value(context.plan.date, context.language),
      "pdf": context.hasPrint ? .text("handbook/khumue-\(context.language.tag).pdf") : .nothing,
      "books": .list(books(context)),
      "feeds": FeedLink.all(context),
      "parts": .list(
        context.handbook.parts.indices.map { part in
          let subject = PageSubject.part(part)
          let hasPage = context.handbook.parts[part].opening != nil
          return .object([
            "title": .text(context.title(of: subject)),
            "address": hasPage ? .text(context.address(of: subject)) : .nothing,
          ])
        }),
      "records": .object(
        TemplateObject(
          RecordKind.all.map { (TemplateKey($0.folder), RecordItem.list($0, context)) })),
    ])
  }

  /// The languages in which the page is really written.
  private func alternates(_ page: Page, partner: String) -> TemplateValue {
    let base = context.plan.baseAddress
    let pairs = Language.allCases.filter { context.plan.isWritten(page.subject, in: $0) }.map {
      ($0.tag, $0 == page.language ? page.address : partner)
    }
    return .list(
      (pairs + [("x-default", "")]).map { tag, address in
        .object(["lang": .text(tag), "href": .text(base + address)])
      })
  }
}

/// A day as templates are given it: `iso` for machines, `text` for people.
enum DateFields {
  static let shape = TemplateShape.object(["iso": .text, "text": .text])

  static func value(_ date: CalendarDate?, _ language: Language) -> TemplateValue {
    guard let date else { return .nothing }
    return .object(["iso": .text(date.text(.iso)), "text": .text(date.text(in: language))])
  }
}
