import Diagnostics

extension Code {
  static let wrongCount = Code(
    "wrong-count",
    title: Phrase(en: "A list is as long as the original's", th: "จำนวนข้อต้องเท่ากับต้นฉบับ"),
    why: Phrase(
      en: "The number of items is one of the few things that survived.",
      th: "จำนวนข้อเป็นหนึ่งในไม่กี่อย่างที่ยังเหลืออยู่"),
    wrong: "six roles", right: "seven roles")

  static let unlocatedOriginal = Code(
    "unlocated-original",
    title: Phrase(en: "What stands in the original is located there", th: "สิ่งที่มีในต้นฉบับต้องบอกตำแหน่ง"),
    why: Phrase(
      en: "Readers must be able to look it up.",
      th: "ผู้อ่านต้องค้นกลับไปดูได้"),
    wrong: "in_original: yes without original.lines",
    right: "original: {page: '15', page_alt: '16', lines: 22}")

  static let missingSource = Code(
    "missing-source",
    title: Phrase(
      en: "A record that states facts names a source", th: "ระเบียนที่กล่าวข้อเท็จจริงต้องมีแหล่งอ้างอิง"),
    why: Phrase(
      en: "A public office answers for each word.",
      th: "หน่วยงานรัฐต้องรับผิดชอบทุกถ้อยคำ"),
    wrong: "sources: []", right: "sources: [{source: handbook, seen: text}]")

  static let certainUnknown = Code(
    "certain-unknown",
    title: Phrase(en: "A lost number is never sure", th: "ตัวเลขที่หายไปถือว่าแน่ชัดไม่ได้"),
    why: Phrase(
      en: "We never pretend to know what was lost.",
      th: "เราไม่แสร้งว่ารู้สิ่งที่หายไป"),
    wrong: "province_count: {value: 7, certainty: sure}",
    right: "province_count: {value: null, certainty: unknown}")

  static let badTag = Code(
    "bad-tag",
    title: Phrase(en: "A tag is ASCII", th: "ป้ายกำกับเป็นอักษร ASCII"),
    why: Phrase(
      en: "The tag is part of addresses in both languages.",
      th: "ป้ายเป็นส่วนหนึ่งของที่อยู่หน้าเว็บ"),
    wrong: "tags: [Local Gov]", right: "tags: [local-government]")

  static let sectionIDsDiffer = Code(
    "section-ids-differ",
    title: Phrase(en: "Both languages have the same sections", th: "ทั้งสองภาษามีหัวข้อตรงกัน"),
    why: Phrase(
      en: "A reader who changes the language must land in the same section.",
      th: "ผู้อ่านที่สลับภาษาต้องมาถึงหัวข้อเดิม"),
    wrong: "## Limits {#limits} only in en.md", right: "{#limits} in th.md and en.md")

  static let headingLevel = Code(
    "heading-level",
    title: Phrase(en: "Headings go down step by step", th: "ระดับหัวข้อลงทีละขั้น"),
    why: Phrase(
      en: "Readers who listen to a page find their way by the levels of its headings.",
      th: "ผู้ที่ฟังหน้าเว็บด้วยเสียงอาศัยระดับหัวข้อในการหาทาง"),
    wrong: "# Conditions", right: "## Conditions {#conditions}")

  static let noteInHeading = Code(
    "note-in-heading",
    title: Phrase(en: "A heading has no footnote", th: "หัวข้อต้องไม่มีเชิงอรรถ"),
    why: Phrase(
      en:
        "Headings are repeated in contents, running heads and bookmarks, where a note has no place.",
      th: "หัวข้อปรากฏซ้ำในสารบัญ หัวกระดาษ และบุ๊กมาร์ก ซึ่งใส่เชิงอรรถไม่ได้"),
    wrong: "## Limits[^1]", right: "## Limits, and [^1] after the first sentence below")

  static let reservedID = Code(
    "reserved-id",
    title: Phrase(
      en: "A section's id is not one that the page itself uses",
      th: "รหัสหัวข้อต้องไม่ซ้ำกับที่หน้าเว็บใช้เอง"),
    why: Phrase(
      en: "A link to an anchor that stands twice leads to the wrong place.",
      th: "ลิงก์ไปยังจุดที่มีสองแห่งจะพาไปผิดที่"),
    wrong: "## Main points {#main}", right: "## Main points {#main-points}")

  static let missingChapterLanguage = Code(
    "missing-chapter-language",
    title: Phrase(en: "A chapter stands in both languages", th: "บทต้องมีทั้งสองภาษา"),
    why: Phrase(
      en: "Readers of the other language would miss a chapter.",
      th: "ผู้อ่านอีกภาษาจะขาดบทนั้น"),
    wrong: "60-coordinating/th.md alone", right: "th.md and en.md")

  static let missingFrontMatter = Code(
    "missing-front-matter",
    title: Phrase(en: "A chapter starts with front matter", th: "บทต้องเริ่มด้วยส่วนหัว"),
    why: Phrase(
      en: "The title of the page and of the book's chapter stands there.",
      th: "ชื่อหน้าและชื่อบทอยู่ในส่วนหัว"),
    wrong: "a file that starts with text", right: "---, title: Roles, ---")

  static let deadLink = Code(
    "dead-link",
    title: Phrase(en: "A link leads somewhere", th: "ลิงก์ต้องไปถึงที่หมาย"),
    why: Phrase(
      en: "Readers would meet an error page.",
      th: "ผู้อ่านจะพบหน้าข้อผิดพลาด"),
    wrong: "[roles](chapter:role)", right: "[roles](chapter:roles)")

  static let deadAnchor = Code(
    "dead-anchor",
    title: Phrase(en: "A link to a section leads to one that exists", th: "ลิงก์ไปยังหัวข้อต้องมีหัวข้อนั้น"),
    why: Phrase(
      en: "Readers would land at the top of the page and search.",
      th: "ผู้อ่านจะไปอยู่ต้นหน้าและต้องหาเอง"),
    wrong: "(chapter:roles#limit)", right: "(chapter:roles#limits)")

  static let emptyFigure = Code(
    "empty-figure",
    title: Phrase(
      en: "A figure has records to be drawn from", th: "ภาพจากระเบียนต้องมีระเบียนให้วาด"),
    why: Phrase(
      en: "A figure without content says nothing and looks like a fault.",
      th: "ภาพที่ไม่มีเนื้อหาไม่บอกอะไร และดูเหมือนมีข้อผิดพลาด"),
    wrong: ":::figure kind=steps without records of formation steps",
    right: "content/records/formation_steps/write-the-purpose.yaml")

  static let unknownProvince = Code(
    "unknown-province",
    title: Phrase(en: "A province has a tile on the map", th: "จังหวัดต้องมีช่องในแผนที่"),
    why: Phrase(
      en: "A network in a province without a tile would be missing from the map.",
      th: "เครือข่ายในจังหวัดที่ไม่มีช่องจะหายไปจากแผนที่"),
    wrong: "a province 'pichit' among the places", right: "id: phichit")

  static let missingFigure = Code(
    "missing-figure",
    title: Phrase(en: "A figure stands beside its chapter", th: "ภาพต้องอยู่ในโฟลเดอร์ของบท"),
    why: Phrase(
      en: "The page would show a broken picture.",
      th: "หน้าเว็บจะแสดงภาพเสีย"),
    wrong: "![…](figur.svg)", right: "![…](figure.svg)")

  static let missingAlternative = Code(
    "missing-alternative",
    title: Phrase(en: "A figure is described in words", th: "ภาพต้องมีคำบรรยายแทนภาพ"),
    why: Phrase(
      en: "Readers who cannot see it must learn what it shows.",
      th: "ผู้อ่านที่มองไม่เห็นต้องรู้ว่าภาพแสดงอะไร"),
    wrong: "![](figure.svg)", right: "![Three parties around one table](figure.svg)")

  static let unknownDirective = Code(
    "unknown-directive",
    title: Phrase(en: "A directive is one of the known ones", th: "คำสั่งบล็อกต้องเป็นคำที่รู้จัก"),
    why: Phrase(
      en: "What it was meant to do would not happen.",
      th: "สิ่งที่ต้องการจะไม่เกิดขึ้น"),
    wrong: ":::waring", right: ":::warning")

  static let badDirective = Code(
    "bad-directive",
    title: Phrase(en: "A directive's line holds what it needs", th: "บรรทัดคำสั่งต้องมีสิ่งที่จำเป็นครบ"),
    why: Phrase(
      en: "Without it there is nothing to show.",
      th: "ถ้าขาดจะไม่มีอะไรให้แสดง"),
    wrong: ":::record", right: ":::record role:gather-needs")

  static let unknownFact = Code(
    "unknown-fact",
    title: Phrase(en: "A fact in prose names a field that exists", th: "ข้อมูลในเนื้อความต้องมีช่องนั้นจริง"),
    why: Phrase(
      en: "The sentence would have a hole.",
      th: "ประโยคจะมีช่องโหว่"),
    wrong: "{{role:gather-needs.titel}}", right: "{{role:gather-needs.title}}")
}
