import Templates

/// A feed as pages name it.
enum FeedLink {
  static let shape = TemplateShape.object(["name": .text, "type": .text, "address": .text])

  static func all(_ context: SiteContext) -> TemplateValue {
    .list(
      FeedForm.allCases.map { form in
        .object([
          "name": .text(form.name), "type": .text(form.type),
          "address": .text(form.address(in: context.language)),
        ])
      })
  }
}
