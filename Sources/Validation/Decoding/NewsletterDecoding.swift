import Diagnostics
import Loading
import Model
import YAMLTree

/// An issue, and where its items stand in its file.
struct DecodedNewsletter {
  let newsletter: Newsletter
  /// The languages that the issue names, whether it is written in them or not.
  let named: [Language]
  let items: [Place]

  /// An item and the value that says what it is about.
  struct Place {
    let item: Newsletter.Item
    let span: Span
    /// The link as it was written.
    let written: String
  }
}

/// Decodes the issues of the newsletter and their letters.
enum NewsletterDecoding {
  struct Result {
    var value: [DecodedNewsletter] = []
    var references: [ReferenceUse] = []
    var diagnostics: [Diagnostic] = []
  }

  static func decode(_ drafts: [NewsletterDraft]) -> Result {
    var result = Result()
    for draft in drafts {
      if !draft.hasIssue { result.diagnostics.append(.missingIssueFile(draft)) }
      if let decoded = decode(draft, &result) { result.value.append(decoded) }
    }
    return result
  }

  private static func decode(
    _ draft: NewsletterDraft, _ result: inout Result
  ) -> DecodedNewsletter? {
    guard let issue = draft.issue else { return nil }
    var decoder = FieldDecoder(path: issue.path)
    let values = Values(decoder.entries(of: issue.value, Newsletter.fields))
    result.diagnostics += decoder.diagnostics
    result.references += decoder.references
    let rule = values.choice("languages") ?? ""
    let named = rule == "both" ? Language.allCases : Language.allCases.filter { $0.tag == rule }
    let letter = letter(draft, named, &result.diagnostics)
    let sections = sections(values, issue, named, &result.diagnostics)
    guard case .integer(let number)? = values["number"], let date = values["date"]?.day,
      let audience = values.localized("audience"), let letter
    else { return nil }
    result.diagnostics += missing(audience, "audience", in: issue.value, named, issue.path)
    let newsletter = Newsletter(
      month: draft.month, number: number, date: date, audience: audience,
      languages: named.filter { letter.lacking?.language != $0 },
      sections: sections.map(\.section), letter: letter)
    return DecodedNewsletter(
      newsletter: newsletter, named: named, items: sections.flatMap(\.places))
  }

  private static func sections(
    _ values: Values, _ issue: YAMLDraft, _ named: [Language], _ diagnostics: inout [Diagnostic]
  ) -> [(section: Newsletter.Section, places: [DecodedNewsletter.Place])] {
    var sections: [(section: Newsletter.Section, places: [DecodedNewsletter.Place])] = []
    for (own, tree) in zip(values.objects("sections"), mappings(issue.value["sections"])) {
      guard let title = own.localized("title") else { continue }
      diagnostics += missing(title, "title", in: tree, named, issue.path)
      let places = zip(own.objects("items"), mappings(tree["items"])).compactMap { item, tree in
        place(item, tree, issue.path)
      }
      let section = Newsletter.Section(title: title, items: places.map(\.item))
      sections.append((section, places))
    }
    return sections
  }

  private static func place(
    _ values: Values, _ tree: YAMLValue, _ path: String
  ) -> DecodedNewsletter.Place? {
    guard let link = values["link"].flatMap(target), let written = tree["link"] else { return nil }
    let span = Span(path, written.range)
    let item = Newsletter.Item(
      link: link, title: values.localized("title"), summary: values.localized("summary"),
      span: span)
    return DecodedNewsletter.Place(item: item, span: span, written: written.scalarText ?? "")
  }

  private static func target(_ value: FieldValue) -> Newsletter.Link? {
    switch value {
    case .reference(let reference): return .record(reference)
    case .address(let address): return .outside(address)
    case .text(let written):
      if written.hasPrefix("sheet:") { return .sheet(String(written.dropFirst(6))) }
      let parts = written.dropFirst("chapter:".count).split(
        separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let anchor = parts.count > 1 ? String(parts[1]) : nil
      return .chapter(id: String(parts[0]), anchor: anchor)
    default: return nil
    }
  }

  /// The members of a list that hold keys; the decoder leaves out the others as well.
  private static func mappings(_ value: YAMLValue?) -> [YAMLValue] {
    guard case .sequence(let values)? = value?.content else { return [] }
    return values.filter { value in
      if case .mapping = value.content { return true }
      return false
    }
  }

  /// A text that stands in some language, but not in each one that the issue names.
  private static func missing(
    _ text: Localized, _ key: String, in tree: YAMLValue, _ named: [Language], _ path: String
  ) -> [Diagnostic] {
    let absent = named.filter { text.exact($0) == nil }
    guard !absent.isEmpty, text.thai != nil || text.english != nil,
      let entry = tree.entry(key)
    else { return [] }
    return [.missingIssueText(key, absent, Span(path, entry.keyRange))]
  }

  private static func letter(
    _ draft: NewsletterDraft, _ named: [Language], _ diagnostics: inout [Diagnostic]
  ) -> Chapter? {
    var texts: [Language: ChapterText] = [:]
    for language in Language.allCases {
      guard let text = draft.text(in: language) else {
        if named.contains(language) {
          diagnostics.append(.missingIssueLanguage(language, draft))
        }
        continue
      }
      if !named.isEmpty, !named.contains(language) {
        diagnostics.append(.unnamedIssueLanguage(language, text.path))
        continue
      }
      texts[language] = ChapterDecoding.decode(
        text, fields: ChapterText.letterFields, &diagnostics)
    }
    for text in Language.allCases.compactMap({ texts[$0] }) { diagnostics += Headings.check(text) }
    guard let one = texts[.thai] ?? texts[.english] else { return nil }
    let absent = Language.allCases.first { texts[$0] == nil }
    return Chapter(
      id: "newsletters/\(draft.month)", folder: draft.folder, thai: texts[.thai] ?? one,
      english: texts[.english] ?? one, lacking: absent.map { Chapter.Lack($0, .hide) })
  }
}
