import Model
import Planning
import Templates

/// The list of tags, and the chapters of one tag.
enum TagLayout {
  static let listShape: [String: TemplateShape] = [
    "tags": .list(.object(["title": .text, "address": .text, "count": .text]))
  ]
  static let shape: [String: TemplateShape] = ["chapters": .list(ChapterItem.shape)]

  static func listFields(_ context: SiteContext) -> [(TemplateKey, TemplateValue)] {
    let tags: [TemplateValue] = context.plan.tags.map { tag in
      let count = context.plan.chapters(tagged: tag, in: context.language).count
      return .object(
        TemplateObject([("count", .text("\(count)"))], over: context.link(to: .tag(tag))))
    }
    return [("tags", .list(tags))]
  }

  static func fields(_ tag: String, _ context: SiteContext) -> [(TemplateKey, TemplateValue)] {
    let places = context.plan.chapters(tagged: tag, in: context.language)
    let chapters = places.map { ChapterItem.value($0, context) }
    return [("chapters", .list(chapters))]
  }
}
