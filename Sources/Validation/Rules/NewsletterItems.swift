import Diagnostics
import Loading
import Model

/// Every item of an issue leads somewhere, and is called something in each language of the issue.
enum NewsletterItems {
  static func check(
    _ issues: [DecodedNewsletter], _ handbook: Handbook, _ directory: ContentDirectory
  ) -> [Diagnostic] {
    let links = LinkResolver(handbook)
    return issues.flatMap { issue in
      issue.items.flatMap { place in
        deadLink(place, issue, handbook, links, directory).map { [$0] }
          ?? titles(place, issue, handbook)
      }
    }
  }

  /// Records are looked up where all references are.
  private static func deadLink(
    _ place: DecodedNewsletter.Place, _ issue: DecodedNewsletter, _ handbook: Handbook,
    _ links: LinkResolver, _ directory: ContentDirectory
  ) -> Diagnostic? {
    switch place.item.link {
    case .record, .outside: return nil
    case .sheet(let slug):
      let known = handbook.sheets.map(\.slug)
      return known.contains(slug) ? nil : .noSuchSheet(slug, known, place.span)
    case .chapter:
      for language in issue.named {
        if case .fault(let fault) = links.resolve(
          place.written, from: issue.newsletter.letter, in: language)
        {
          return LinkFindings.diagnostic(fault, place.written, place.span, directory)
        }
      }
      return nil
    }
  }

  private static func titles(
    _ place: DecodedNewsletter.Place, _ issue: DecodedNewsletter, _ handbook: Handbook
  ) -> [Diagnostic] {
    if case .outside(let address) = place.item.link, place.item.title == nil {
      return [.untitledLink(address, place.span)]
    }
    if case .record(let reference) = place.item.link, isNamed(reference, handbook) { return [] }
    if case .chapter(let id, _) = place.item.link, !handbook.pages.contains(where: { $0.id == id })
    {
      return []
    }
    let absent = issue.named.filter { handbook.title(of: place.item, in: $0) == nil }
    return absent.isEmpty ? [] : [.untitledItem(place.written, absent, place.span)]
  }
}

extension NewsletterItems {
  /// Whether a record has a title in both languages, or lacks one with a finding of its own.
  private static func isNamed(_ reference: RecordReference, _ handbook: Handbook) -> Bool {
    guard let record = handbook.record(reference) else { return true }
    return record.kind.fields.first { $0.name == "title" }?.type == .both
  }
}

extension Diagnostic {
  fileprivate static func untitledLink(_ address: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .untitledLink, at: .span(span),
      Phrase(
        en: "a link out of the handbook has a title; '\(address)' has none",
        th: "ลิงก์ออกนอกคู่มือต้องมีชื่อเรื่อง แต่ '\(address)' ไม่มี"),
      help: Phrase(
        en: "add 'title:' beside it, in each language of the issue",
        th: "เพิ่ม 'title:' ข้างลิงก์ ให้ครบทุกภาษาของฉบับ"))
  }

  fileprivate static func noSuchSheet(
    _ slug: String, _ known: [String], _ span: Span
  ) -> Diagnostic {
    let nearest = NearestName.of(slug, among: known).map { "sheet:" + $0 }
    let list = known.map { "sheet:" + $0 }.joined(separator: ", ")
    return Diagnostic(
      .deadLink, at: .span(span),
      Phrase(
        en: "a link leads somewhere; there is no sheet '\(slug)'",
        th: "ลิงก์ต้องไปถึงที่หมาย แต่ไม่มีแบบประเมิน '\(slug)'"),
      help: LinkFindings.meant(
        nearest,
        else: known.isEmpty
          ? Phrase(en: "name a chapter or a record", th: "อ้างถึงบทหรือระเบียน")
          : Phrase(en: "use one of: \(list)", th: "ใช้อย่างใดอย่างหนึ่ง: \(list)")))
  }

  fileprivate static func untitledItem(
    _ written: String, _ absent: [Language], _ span: Span
  ) -> Diagnostic {
    let tags = absent.map { "'\($0.tag)'" }.joined(separator: ", ")
    return Diagnostic(
      .missingIssueLanguage, at: .span(span),
      Phrase(
        en: "an item has a title in each language of its issue; '\(written)' has none in \(tags)",
        th: "ทุกเรื่องต้องมีชื่อครบทุกภาษาของฉบับ แต่ '\(written)' ไม่มีชื่อในภาษา \(tags)"),
      help: Phrase(
        en: "add 'title:' beside the link, with \(tags)", th: "เพิ่ม 'title:' ข้างลิงก์ ให้มี \(tags)"))
  }

  static func missingIssueText(
    _ key: String, _ absent: [Language], _ span: Span
  ) -> Diagnostic {
    let tags = absent.map { "'\($0.tag)'" }.joined(separator: ", ")
    return Diagnostic(
      .missingIssueLanguage, at: .span(span),
      Phrase(
        en: "'\(key)' stands in each language of the issue; \(tags) is missing",
        th: "'\(key)' ต้องมีครบทุกภาษาของฉบับ แต่ยังขาด \(tags)"),
      help: Phrase(
        en: "add \(tags) under this key, or change 'languages'",
        th: "เพิ่ม \(tags) ใต้คีย์นี้ หรือแก้ 'languages'"))
  }

  static func missingIssueLanguage(
    _ language: Language, _ draft: NewsletterDraft
  ) -> Diagnostic {
    Diagnostic(
      .missingIssueLanguage, at: .file(draft.folder),
      Phrase(
        en: "an issue is written in each language that it names; '\(language.tag).md' is missing",
        th: "จดหมายข่าวต้องมีครบทุกภาษาที่ระบุไว้ แต่ยังไม่มี '\(language.tag).md'"),
      help: Phrase(
        en: "write \(draft.folder)/\(language.tag).md, or change 'languages' in issue.yaml",
        th: "เขียน \(draft.folder)/\(language.tag).md หรือแก้ 'languages' ใน issue.yaml"))
  }

  static func unnamedIssueLanguage(_ language: Language, _ path: String) -> Diagnostic {
    Diagnostic(
      .unnamedIssueLanguage, severity: .warning, at: .file(path),
      Phrase(
        en: "an issue has texts in the languages that it names; '\(language.tag)' is not one",
        th: "จดหมายข่าวมีไฟล์เฉพาะภาษาที่ระบุไว้ แต่ '\(language.tag)' ไม่ได้ระบุ"),
      help: Phrase(
        en: "write 'languages: both' in issue.yaml, or delete the file",
        th: "เขียน 'languages: both' ใน issue.yaml หรือลบไฟล์นี้"))
  }
}
