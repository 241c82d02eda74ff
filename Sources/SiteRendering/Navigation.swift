import Model
import Planning
import Templates

/// The main menu: the handbook and the kinds of record that readers come for.
struct Navigation: Sendable {
  /// The kinds in the menu, by folder name; the others are reached from the home page.
  private static let kinds = [
    "case_studies", "networks", "roles", "coordination_conditions", "coordinator_qualities",
    "glossary",
  ]

  private let menus: [PageSubject: TemplateValue]
  private let plain: TemplateValue

  init(_ context: SiteContext) {
    let handbook = context.handbook
    var subjects: [PageSubject] = handbook.parts.isEmpty ? [] : [.contents]
    subjects += Self.kinds.filter { !handbook.records($0).isEmpty }.map { .kind($0) }
    if context.plan.hasPage(.newsletters, in: context.language) { subjects.append(.newsletters) }
    func menu(_ current: PageSubject?) -> TemplateValue {
      .list(
        subjects.map { subject in
          .object(
            TemplateObject(
              [("current", .flag(subject == current))], over: context.link(to: subject)))
        })
    }
    plain = menu(nil)
    menus = Dictionary(subjects.map { ($0, menu($0)) }) { first, _ in first }
  }

  /// The menu as a page about `subject` shows it, with the section it stands in marked.
  func menu(for subject: PageSubject) -> TemplateValue {
    let section: PageSubject =
      switch subject {
      case .part, .chapter, .tags, .tag: .contents
      case .record(let reference): .kind(reference.kind)
      case .newsletter: .newsletters
      default: subject
      }
    return menus[section] ?? plain
  }
}
