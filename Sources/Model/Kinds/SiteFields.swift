import Diagnostics

extension SiteSettings {
  /// The fields of `content/site.yaml`.
  package static let fields = [
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
    Field("search", .boolean, Phrase(en: "Search on the site", th: "ช่องค้นหาในเว็บ")).optional
      .explained(
        en: "false leaves the search page and its data out; without the key there is a search",
        th: "ถ้าเขียน false จะไม่มีหน้าค้นหา ถ้าไม่เขียนคีย์นี้จะมี"),
    Field("words", .list(.text), Phrase(en: "Words that stay whole", th: "คำที่ห้ามตัด")).optional,
    Field("counts", .list(.object(count)), Phrase(en: "Lengths of lists", th: "จำนวนข้อของรายการ"))
      .optional,
    Field(
      "notices", .list(.object(notice)), Phrase(en: "Notices above lists", th: "ข้อความเหนือรายการ")
    ).optional,
    MissingPolicy.field,
    MailSettings.field,
    Field(
      "office_contacts", .list(.text), Phrase(en: "Contacts of offices", th: "ช่องทางติดต่อของหน่วยงาน")
    ).optional.explained(
      en: "telephone numbers and e-mail addresses that belong to an office and to nobody in person",
      th: "เบอร์โทรศัพท์และอีเมลที่เป็นของหน่วยงาน ไม่ใช่ของบุคคลใด"),
    Field("newsletters", .object(newsletters), Phrase(en: "Newsletter", th: "จดหมายข่าว")).optional,
  ]

  private static let newsletters = [
    Field(
      "chat_length", .integer(200...10_000),
      Phrase(en: "Longest chat message", th: "ความยาวข้อความแชต")
    ).optional.explained(
      en: "in characters as people count them; without the key 1000",
      th: "นับเป็นตัวอักษรตามที่คนนับ ถ้าไม่เขียนคีย์นี้คือ 1000"),
    Field("hotline", .text, Phrase(en: "Hotline", th: "โทรศัพท์สายด่วน")).optional.explained(
      en: "the number on the slip of each sheet; without the key there is a line to write one on",
      th: "หมายเลขบนส่วนตัดเก็บของแผ่นประกาศ ถ้าไม่เขียนคีย์นี้จะเว้นเส้นไว้ให้เขียนเอง"),
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
}
