package import Diagnostics

extension Code {
  /// The codes that templates and their data raise.
  package static let templateCodes: [Code] = [
    .templateUnclosedTag, .templateUnclosedSection, .templateWrongClosing, .templateEmptyTag,
    .templateDelimiters, .templateBadName, .templateDuplicate, .templateUnknownName,
    .templateUnknownPartial, .templateUnknownBlock, .templateLoop, .templateTooDeep,
    .templateTooLarge, .templateNotText, .templateUnsafeMarkup, .templateStrayTag,
    .templateUnsafePlace, .badJSON,
  ]

  static let templateUnclosedTag = Code(
    "template-unclosed-tag",
    title: Phrase(en: "A tag ends on its own line", th: "แท็กต้องปิดในบรรทัดเดียวกัน"),
    why: Phrase(
      en: "An open tag would swallow the page up to the next closing sign.",
      th: "แท็กที่ไม่ปิดจะกลืนเนื้อหาไปจนถึงเครื่องหมายปิดตัวถัดไป"),
    wrong: "<h1>{{title</h1>", right: "<h1>{{title}}</h1>")

  static let templateUnclosedSection = Code(
    "template-unclosed-section",
    title: Phrase(en: "A section that is opened is closed", th: "ส่วนที่เปิดไว้ต้องปิด"),
    why: Phrase(
      en: "Without its end nobody can tell what is repeated and what stands once.",
      th: "ถ้าไม่มีจุดจบ จะบอกไม่ได้ว่าส่วนใดซ้ำและส่วนใดปรากฏครั้งเดียว"),
    wrong: "{{#links}}<li>{{label}}</li>", right: "{{#links}}<li>{{label}}</li>{{/links}}")

  static let templateWrongClosing = Code(
    "template-wrong-closing",
    title: Phrase(
      en: "A closing tag names the section that is open", th: "แท็กปิดต้องตรงกับส่วนที่เปิดอยู่"),
    why: Phrase(
      en: "Sections lie within one another; they cannot cross.",
      th: "ส่วนต้องซ้อนกันเป็นชั้น จะไขว้กันไม่ได้"),
    wrong: "{{#links}}…{{/link}}", right: "{{#links}}…{{/links}}")

  static let templateEmptyTag = Code(
    "template-empty-tag",
    title: Phrase(en: "A tag holds a name", th: "แท็กต้องมีชื่อ"),
    why: Phrase(
      en: "A tag without a name is a rest of an edit and would print nothing.",
      th: "แท็กที่ไม่มีชื่อมักเหลือจากการแก้ไข และจะไม่พิมพ์อะไรออกมา"),
    wrong: "<p>{{ }}</p>", right: "<p>{{summary}}</p>")

  static let templateDelimiters = Code(
    "template-delimiters",
    title: Phrase(
      en: "A change of delimiters gives an opening and a closing one",
      th: "การเปลี่ยนเครื่องหมายคั่นต้องระบุทั้งตัวเปิดและตัวปิด"),
    why: Phrase(
      en: "With one of them missing the tags that follow cannot be found.",
      th: "ถ้าขาดตัวใดตัวหนึ่งจะหาแท็กที่ตามมาไม่พบ"),
    wrong: "{{=<%=}}", right: "{{=<% %>=}}")

  static let templateBadName = Code(
    "template-bad-name",
    title: Phrase(en: "A name is one plain word", th: "ชื่อต้องเป็นคำเดียวที่เรียบง่าย"),
    why: Phrase(
      en: "Names of templates cannot leave their folder, and no name holds a space.",
      th: "ชื่อเทมเพลตต้องไม่ชี้ออกนอกโฟลเดอร์ และชื่อใดๆ ต้องไม่มีช่องว่าง"),
    wrong: "{{> ../head}}", right: "{{> site/head}}")

  static let templateDuplicate = Code(
    "template-duplicate",
    title: Phrase(en: "A template has a name of its own", th: "เทมเพลตต้องมีชื่อไม่ซ้ำกัน"),
    why: Phrase(
      en: "Of two templates with one name a page would show either.",
      th: "ถ้าเทมเพลตสองไฟล์ใช้ชื่อเดียวกัน จะไม่รู้ว่าหน้าเว็บใช้ไฟล์ใด"),
    wrong: "site/chapter twice", right: "site/chapter and site/role")
}
