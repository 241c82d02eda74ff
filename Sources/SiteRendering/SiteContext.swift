import Diagnostics
import Model
import Planning
import Templates

/// What the pages of one language share, made once and handed around by reference.
final class SiteContext: Sendable {
  let plan: Plan
  let wording: Wording
  let language: Language
  /// Whether the printable handbook is part of this build.
  let hasPrint: Bool
  let hasEPUB: Bool
  /// The bytes of each sheet of the newsletter that is part of this build, by its path.
  let sheetSizes: [String: Int]

  init(
    plan: Plan, wording: Wording, language: Language, hasPrint: Bool, hasEPUB: Bool = false,
    sheetSizes: [String: Int] = [:]
  ) {
    self.plan = plan
    self.wording = wording
    self.language = language
    self.hasPrint = hasPrint
    self.hasEPUB = hasEPUB
    self.sheetSizes = sheetSizes
  }

  var handbook: Handbook { plan.handbook }

  func word(_ key: String) -> String { wording[key, language] }

  func words(_ language: Language) -> TemplateObject {
    TemplateObject(wording.keys.map { (TemplateKey($0), .text(wording[$0, language])) })
  }

  func text(_ localized: Localized?) -> TemplateValue {
    localized.map { .text($0.shown(in: language).text) } ?? .nothing
  }

  /// What a page about `subject` is called.
  func title(of subject: PageSubject) -> String {
    switch subject {
    case .home: word("home")
    case .contents: word("handbook")
    case .part(let part): handbook.parts[part].opening?[language].title ?? word("part")
    case .chapter(let part, let index): handbook.parts[part].chapters[index][language].title
    case .kind(let folder): RecordKind.named(folder)?.plural[language] ?? folder
    case .record(let reference):
      handbook.record(reference)?.title(in: language).text ?? reference.id
    case .tags: word("tags")
    case .tag(let tag): tag
    case .sheets: word("sheets")
    case .sheet(let folder):
      "\(word("sheet")): \(RecordKind.named(folder)?.plural[language] ?? folder)"
    case .reports: word("reports")
    case .report(let kind): kind.title[language]
    case .newsletters: word("newsletters")
    case .newsletter(let month): handbook.newsletter(month)?.letter[language].title ?? month
    case .search: word("search")
    }
  }

  func address(of subject: PageSubject) -> String { plan.address(of: subject, in: language) }

  /// A link to a page, as `title` and `address`.
  func link(to subject: PageSubject) -> TemplateObject {
    ["title": .text(title(of: subject)), "address": .text(address(of: subject))]
  }

  static let linkShape: [String: TemplateShape] = ["title": .text, "address": .text]
}
