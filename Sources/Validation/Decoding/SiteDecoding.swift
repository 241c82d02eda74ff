import Diagnostics
import Loading
import Model
import YAMLTree

/// Decodes `content/site.yaml`.
enum SiteDecoding {
  static let fields = [
    Field("title", .both, Phrase(en: "Title of the site and the handbook", th: "ชื่อเว็บและคู่มือ")),
    Field("subtitle", .both, Phrase(en: "Subtitle", th: "ชื่อรอง")).optional,
    Field("publisher", .both, Phrase(en: "Who keeps the handbook", th: "ผู้ดูแลคู่มือ")),
    Field("edition", .both, Phrase(en: "Edition", th: "ฉบับ")),
    Field("licence", .both, Phrase(en: "Licence of the text", th: "สัญญาอนุญาตของเนื้อหา")),
    Field("base_url", .address, Phrase(en: "Address of the site", th: "ที่อยู่ของเว็บ")),
    Field(
      "print",
      .object([
        Field(
          "paper", .choice([Choice("a4", en: "A4", th: "A4"), Choice("a5", en: "A5", th: "A5")]),
          Phrase(en: "Paper", th: "ขนาดกระดาษ")),
        Field("thai_digits", .boolean, Phrase(en: "Thai digits in print", th: "ใช้เลขไทยในเล่ม")),
      ]), Phrase(en: "Print", th: "การพิมพ์")
    ).optional,
    Field("words", .list(.text), Phrase(en: "Words that stay whole", th: "คำที่ห้ามตัด")).optional,
    Field("counts", .list(.object(count)), Phrase(en: "Lengths of lists", th: "จำนวนข้อของรายการ"))
      .optional,
    Field(
      "notices", .list(.object(notice)), Phrase(en: "Notices above lists", th: "ข้อความเหนือรายการ")
    ).optional,
  ]

  private static let count = [
    Field("kind", .choice(kinds), Phrase(en: "Kind", th: "ชนิด")),
    Field("number", .integer(0...9999), Phrase(en: "Number", th: "จำนวน")),
    Field(
      "where",
      .object([
        Field("field", .text, Phrase(en: "Field", th: "ช่อง")),
        Field("is", .text, Phrase(en: "Value", th: "ค่า")),
      ]), Phrase(en: "Only records where", th: "นับเฉพาะระเบียนที่")
    ).optional,
  ]

  private static let notice = [
    Field("kind", .choice(kinds), Phrase(en: "Kind", th: "ชนิด")),
    Field("text", .both, Phrase(en: "Text", th: "ข้อความ")),
  ]

  private static var kinds: [Choice] {
    RecordKind.all.map { Choice($0.folder, en: $0.plural.english, th: $0.plural.thai) }
  }

  static func decode(_ draft: YAMLDraft?) -> Checked<SiteSettings> {
    guard let draft else { return Checked(nil, [.missingSiteFile]) }
    var decoder = FieldDecoder(path: draft.path)
    let entries = decoder.entries(of: draft.value, fields)
    let values = Values(entries)
    guard let title = values.localized("title"), let publisher = values.localized("publisher"),
      let edition = values.localized("edition"), let licence = values.localized("licence"),
      let address = values.address("base_url")
    else { return Checked(nil, decoder.diagnostics) }
    let print = Values(values.object("print"))
    let settings = SiteSettings(
      title: title, subtitle: values.localized("subtitle"), publisher: publisher,
      edition: edition, licence: licence,
      baseAddress: address.hasSuffix("/") ? address : address + "/",
      printPaper: print.choice("paper") ?? "a4",
      thaiDigitsInPrint: print.flag("thai_digits") ?? false,
      words: values["words"]?.texts ?? [], counts: counts(values, draft),
      notices: notices(values))
    return Checked(settings, decoder.diagnostics)
  }

  private static func counts(_ values: Values, _ draft: YAMLDraft) -> [SiteSettings.Count] {
    guard case .list(let items)? = values["counts"],
      case .sequence(let trees)? = draft.value["counts"]?.content
    else { return [] }
    return zip(items, trees).compactMap { item, tree in
      guard case .object(let entries) = item else { return nil }
      let own = Values(entries)
      guard let kind = own.choice("kind"), case .integer(let number)? = own["number"] else {
        return nil
      }
      let filter = Values(own.object("where"))
      let place = tree["number"]?.range ?? tree.range
      return SiteSettings.Count(
        kind: kind,
        filter: filter["field"]?.plainText.flatMap { field in
          filter["is"]?.plainText.map { (field, $0) }
        }, number: number, span: Span(draft.path, place))
    }
  }

  private static func notices(_ values: Values) -> [SiteSettings.Notice] {
    guard case .list(let items)? = values["notices"] else { return [] }
    return items.compactMap { item in
      guard case .object(let entries) = item else { return nil }
      let own = Values(entries)
      guard let kind = own.choice("kind"), let text = own.localized("text") else { return nil }
      return SiteSettings.Notice(kind: kind, text: text)
    }
  }
}

/// The decoded fields of a mapping, by name.
private struct Values {
  private let entries: [FieldEntry]

  init(_ entries: [FieldEntry]) {
    self.entries = entries
  }

  subscript(name: String) -> FieldValue? { entries.first { $0.field.name == name }?.value }

  func localized(_ name: String) -> Localized? {
    if case .localized(let text)? = self[name] { return text }
    return nil
  }

  func address(_ name: String) -> String? {
    if case .address(let text)? = self[name] { return text }
    return nil
  }

  func object(_ name: String) -> [FieldEntry] {
    if case .object(let entries)? = self[name] { return entries }
    return []
  }

  func choice(_ name: String) -> String? {
    if case .choice(let choice)? = self[name] { return choice.name }
    return nil
  }

  func flag(_ name: String) -> Bool? {
    if case .boolean(let flag)? = self[name] { return flag }
    return nil
  }
}
