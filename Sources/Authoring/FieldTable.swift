package import Diagnostics
package import Model

/// The fields of what editors write, as tables in Markdown.
package enum FieldTable {
  /// A whole page of tables: `content/site.yaml`, chapters, newsletters, then every kind of record.
  package static func page(in language: Language) -> String {
    let title = Phrase(en: "Fields of records", th: "ช่องข้อมูลของระเบียน")
    let origin = Phrase(
      en: "Written by `khumue schema --tables`; do not edit by hand.",
      th: "หน้านี้สร้างด้วย `khumue schema --tables` โปรดอย่าแก้ด้วยมือ")
    let site = Phrase(en: "The publication: content/site.yaml", th: "สิ่งพิมพ์ทั้งชุด: content/site.yaml")
    let chapter = Phrase(en: "Front matter of chapters", th: "ส่วนหัวของบท")
    let issue = Phrase(
      en: "Issues of the newsletter: content/newsletters/<YYYY-MM>/issue.yaml",
      th: "จดหมายข่าวแต่ละฉบับ: content/newsletters/<YYYY-MM>/issue.yaml")
    let letter = Phrase(
      en: "Front matter of th.md and en.md beside it",
      th: "ส่วนหัวของ th.md และ en.md ในโฟลเดอร์เดียวกัน")
    let shared = Phrase(en: "Shared fields of records", th: "ช่องที่ระเบียนส่วนใหญ่มีร่วมกัน")
    let editors = Phrase(
      en: "What every record, chapter and issue may tell its editors alone",
      th: "ช่องสำหรับบรรณาธิการเท่านั้น ใช้ได้ในทุกระเบียน ทุกบท และจดหมายข่าวทุกฉบับ")
    let blocks =
      [
        "# \(title[language])", origin[language],
        "## \(site[language])", table(SiteSettings.fields, language),
        "## \(chapter[language])", table(open(ChapterText.fields), language),
        "## \(issue[language])", table(open(Newsletter.fields), language),
        "## \(letter[language])", table(open(ChapterText.letterFields), language),
        "## \(shared[language])", table(.shared([]), language),
        "## \(editors[language])", table(.forEditors, language),
      ] + RecordKind.all.map { section($0, in: language) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// One kind: where its files are, how it is named in prose, and its fields.
  package static func section(_ kind: RecordKind, in language: Language) -> String {
    let place = Phrase(
      en:
        "Files: `content/records/\(kind.folder)/<id>.yaml`. In prose: `\(kind.prefix):<id>`; in tables: `\(kind.slug)`.",
      th:
        "ไฟล์: `content/records/\(kind.folder)/<id>.yaml` ในเนื้อความเขียน `\(kind.prefix):<id>` ในตารางเขียน `\(kind.slug)`"
    )
    let common = Phrase(
      en: "Every such record also has the shared fields.",
      th: "ระเบียนชนิดนี้มีช่องร่วมด้วยทุกช่อง")
    let shared: [Field] = .shared([])
    let hasShared = kind.fields.starts(with: shared)
    let fields = open(kind.fields)
    let own = hasShared ? Array(fields.dropFirst(shared.count)) : fields
    return [
      "## \(kind.plural[language])", kind.summary[language],
      hasShared ? "\(place[language]) \(common[language])" : place[language],
      table(own, language),
    ].joined(separator: "\n\n")
  }

  /// The fields that are not explained once for all.
  private static func open(_ fields: [Field]) -> [Field] { fields.filter { !$0.isPrivate } }

  private static func table(_ fields: [Field], _ language: Language) -> String {
    let head =
      language == .thai
      ? "| คีย์ | สิ่งที่เขียน | ต้องมี | ความหมาย |" : "| key | holds | required | meaning |"
    let rows = fields.flatMap { row($0, within: "", language) }
    return ([head, "| --- | --- | --- | --- |"] + rows).joined(separator: "\n")
  }

  private static func row(_ field: Field, within path: String, _ language: Language) -> [String] {
    let name = path + field.name
    let (yes, no) = language == .thai ? ("ใช่", "ไม่") : ("yes", "no")
    let guide = field.guide.map { " · \($0[language])" } ?? ""
    let own =
      "| `\(name)` | \(TypeText.of(field.type, language)) | \(field.isRequired ? yes : no) "
      + "| \(field.label[language])\(guide) |"
    let (inner, mark) = parts(of: field.type)
    return [own] + inner.flatMap { row($0, within: name + mark + ".", language) }
  }

  /// The fields inside a field, and what stands between their names.
  private static func parts(of type: FieldType) -> (fields: [Field], mark: String) {
    switch type {
    case .object(let fields): (fields, "")
    case .list(let element): (parts(of: element).fields, "[]")
    case .orNull(let inner), .orUnknown(let inner): parts(of: inner)
    default: ([], "")
    }
  }
}
