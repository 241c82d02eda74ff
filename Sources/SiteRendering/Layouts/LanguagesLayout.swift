import Diagnostics
import Model
import Planning
import Templates

/// The door of the site: the choice of language, also shown for addresses that lead nowhere.
enum LanguagesLayout {
  static func shape(_ wording: Wording) -> TemplateShape {
    let door = TemplateShape.object([
      "title": .text, "enter": .text, "missing": .text, "preview": .text,
    ])
    return .object([
      "root": .text, "canonical": .text, "isMissing": .flag, "isPreview": .flag,
      "thai": door, "english": door,
      "alternates": .list(.object(["lang": .text, "href": .text])),
    ])
  }

  static func object(
    _ plan: Plan, _ wording: Wording, root: String, isMissing: Bool
  ) -> TemplateObject {
    func door(_ language: Language) -> TemplateValue {
      .object([
        "title": .text(plan.handbook.settings.title.shown(in: language).text),
        "enter": .text(wording["enter", language]), "missing": .text(wording["missing", language]),
        "preview": .text(wording["preview", language]),
      ])
    }
    let places = [("th", "th/"), ("en", "en/"), ("x-default", "")]
    return [
      "root": .text(root), "canonical": .text(plan.baseAddress), "isMissing": .flag(isMissing),
      "isPreview": .flag(plan.standing.isPreview),
      "thai": door(.thai), "english": door(.english),
      "alternates": .list(
        places.map { .object(["lang": .text($0.0), "href": .text(plan.baseAddress + $0.1)]) }),
    ]
  }
}
