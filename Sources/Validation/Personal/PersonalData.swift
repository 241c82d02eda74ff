import Diagnostics
import Loading
import Model
import YAMLTree

/// Identity numbers, telephone numbers and e-mail addresses stand only in files that say that consent was recorded,
/// by whom and when, or are declared in `content/site.yaml` as those of an office.
///
/// The whole file is looked at as it was written, and each text of a YAML file once more as it is read, for what
/// escapes hide. No message repeats what it found.
enum PersonalData {
  static func check(_ drafts: Drafts) -> [Diagnostic] {
    let offices = offices(drafts.site)
    var found: [Diagnostic] = []
    for record in drafts.records {
      guard let value = record.value else { continue }
      found += check(record.bytes, record.path, value, offices)
    }
    for issue in drafts.newsletters.compactMap(\.issue) {
      found += check(issue.bytes, issue.path, issue.value, offices)
    }
    for text in drafts.chapters.flatMap(\.texts) + drafts.newsletters.flatMap(\.texts) {
      found += check(text.bytes, text.path, text.frontMatter, offices)
    }
    return found
  }

  private static func check(
    _ bytes: [UInt8], _ path: String, _ value: YAMLValue?, _ offices: Set<String>
  ) -> [Diagnostic] {
    guard !hasConsent(value) else { return [] }
    let hidden = PrivateText.ranges(in: value)
    var hits = PersonalFinder.hits(in: bytes)
    if let value { escaped(value, bytes, &hits) }
    return hits.filter { hit in
      !offices.contains(hit.normal) && !hidden.contains { $0.overlaps(hit.range) }
    }.map { .personalData($0.kind, Span(path, $0.range)) }
  }

  /// What stands in a text only after its escapes are undone, at the text as a whole.
  private static func escaped(
    _ value: YAMLValue, _ bytes: [UInt8], _ hits: inout [PersonalFinder.Hit]
  ) {
    switch value.content {
    case .string(let text):
      let source = bytes[value.range.clamped(to: 0..<bytes.count)]
      guard source.contains(UInt8(ascii: "\\")) || source.contains(0x0A) else { return }
      let known = Set(hits.map(\.normal))
      for hit in PersonalFinder.hits(in: Array(text.utf8)) where !known.contains(hit.normal) {
        hits.append(PersonalFinder.Hit(kind: hit.kind, range: value.range, normal: hit.normal))
      }
    case .sequence(let values): for value in values { escaped(value, bytes, &hits) }
    case .mapping(let entries): for entry in entries { escaped(entry.value, bytes, &hits) }
    default: break
    }
  }

  /// Whether a file says by whom and when consent was recorded; the decoder checks how it is written.
  private static func hasConsent(_ value: YAMLValue?) -> Bool {
    guard let consent = value?["consent"], case .string(let by)? = consent["by"]?.content,
      case .string? = consent["date"]?.content
    else { return false }
    return by.utf8.contains { $0 > 0x20 }
  }

  /// The numbers and addresses that the site declares as those of offices.
  private static func offices(_ site: YAMLDraft?) -> Set<String> {
    guard case .sequence(let values)? = site?.value["office_contacts"]?.content else { return [] }
    let texts = values.compactMap { $0.scalarText }
    return Set(texts.flatMap { PersonalFinder.hits(in: Array($0.utf8)).map(\.normal) })
  }
}

extension Diagnostic {
  fileprivate static func personalData(_ kind: PersonalFinder.Kind, _ span: Span) -> Diagnostic {
    let what =
      switch kind {
      case .identity: Phrase(en: "an identity number", th: "เลขประจำตัวประชาชน")
      case .telephone: Phrase(en: "a telephone number", th: "เบอร์โทรศัพท์")
      case .mail: Phrase(en: "an e-mail address", th: "อีเมล")
      }
    return Diagnostic(
      .personalData, at: .span(span),
      Phrase(
        en: "\(what.english) needs recorded consent before it is printed",
        th: "ต้องบันทึกความยินยอมก่อนเผยแพร่\(what.thai)"),
      help: kind == .identity
        ? Phrase(
          en: "take it out, or record the consent with 'consent: {by: …, date: …}'",
          th: "ลบออก หรือบันทึกความยินยอมด้วย 'consent: {by: …, date: …}'")
        : Phrase(
          en: "take it out, record the consent with 'consent: {by: …, date: …}', "
            + "or list it under 'office_contacts' in content/site.yaml when it is an office's",
          th: "ลบออก หรือบันทึกความยินยอมด้วย 'consent: {by: …, date: …}' "
            + "ถ้าเป็นของหน่วยงานให้ใส่ไว้ใน 'office_contacts' ของ content/site.yaml"))
  }
}
