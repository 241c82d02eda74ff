package import Diagnostics

extension Code {
  /// What YAML has and a record may not.
  package static let yamlPolicyCodes: [Code] = [
    .yamlAnchor, .yamlAlias, .yamlTag, .yamlMergeKey, .duplicateKey, .yamlSeveralDocuments,
    .yamlTooDeep, .yamlKey, .yamlDirective, .controlCharacter,
  ]

  package static let yamlAnchor = Code(
    "yaml-anchor",
    title: Phrase(
      en: "A record holds no anchors",
      th: "ระเบียนต้องไม่มีสมอ"),
    why: Phrase(
      en: "A text that is used from afar is changed by accident.",
      th: "ข้อความที่ถูกดึงไปใช้ที่อื่นมักถูกแก้โดยไม่ตั้งใจ"),
    wrong: "title: &t Water", right: "title: Water")

  package static let yamlAlias = Code(
    "yaml-alias",
    title: Phrase(
      en: "A record holds no aliases",
      th: "ระเบียนต้องไม่มีการอ้างสมอ"),
    why: Phrase(
      en: "Aliases can make a small file grow without end, and hide what a record says.",
      th: "การอ้างสมอทำให้ไฟล์เล็กขยายไม่สิ้นสุด และซ่อนเนื้อหาของระเบียน"),
    wrong: "title: *t", right: "title: Water")

  package static let yamlTag = Code(
    "yaml-tag",
    title: Phrase(
      en: "A record holds no tags",
      th: "ระเบียนต้องไม่มีแท็ก"),
    why: Phrase(
      en: "What a value is follows from its field, not from a tag.",
      th: "ชนิดของค่ากำหนดจากช่องข้อมูล ไม่ใช่จากแท็ก"),
    wrong: "year: !!str 2567", right: "year: \"2567\"")

  package static let yamlMergeKey = Code(
    "yaml-merge-key",
    title: Phrase(
      en: "A record holds no merge keys",
      th: "ระเบียนต้องไม่มีคีย์รวม"),
    why: Phrase(
      en: "A merged key stands where no editor sees it.",
      th: "คีย์ที่ถูกรวมเข้ามาอยู่ในที่ที่ผู้แก้ไขมองไม่เห็น"),
    wrong: "<<: *common", right: "unit: office")

  package static let duplicateKey = Code(
    "duplicate-key",
    title: Phrase(
      en: "A key stands once in a mapping",
      th: "คีย์หนึ่งมีได้ครั้งเดียวในกลุ่มเดียวกัน"),
    why: Phrase(
      en: "Only one of the two texts would be used, and nobody could tell which.",
      th: "จะมีเพียงข้อความเดียวที่ถูกใช้ และไม่มีใครรู้ว่าข้อความใด"),
    wrong: "title: a\ntitle: b", right: "title: b")

  package static let yamlSeveralDocuments = Code(
    "yaml-several-documents",
    title: Phrase(
      en: "A file holds one document",
      th: "ไฟล์หนึ่งมีเอกสารเดียว"),
    why: Phrase(
      en: "A record is found by the name of its file.",
      th: "ระเบียนค้นพบได้ด้วยชื่อไฟล์"),
    wrong: "id: a\n---\nid: b", right: "id: a")

  package static let yamlTooDeep = Code(
    "yaml-too-deep",
    title: Phrase(
      en: "Values stand at most 64 deep",
      th: "ค่าซ้อนกันได้ไม่เกิน 64 ชั้น"),
    why: Phrase(
      en: "No record needs such a depth, and a hostile one could stop the build.",
      th: "ไม่มีระเบียนใดต้องซ้อนลึกเช่นนั้น และไฟล์ที่มุ่งร้ายอาจทำให้การสร้างหยุด"),
    wrong: "[[[[…]]]]", right: "[[a, b]]")

  package static let yamlKey = Code(
    "yaml-key",
    title: Phrase(
      en: "A key is a text before a colon",
      th: "คีย์คือข้อความหน้าทวิภาค"),
    why: Phrase(
      en: "Fields have names; a list, a mapping or nothing is no name.",
      th: "ช่องข้อมูลต้องมีชื่อ รายการ กลุ่ม หรือความว่างเปล่าไม่ใช่ชื่อ"),
    wrong: "[a, b]: c", right: "ab: c")

  package static let yamlDirective = Code(
    "yaml-directive",
    title: Phrase(
      en: "A record holds no directives",
      th: "ระเบียนต้องไม่มีคำสั่งกำกับ"),
    why: Phrase(
      en: "All records are YAML 1.2 without tags, so there is nothing to direct.",
      th: "ทุกระเบียนเป็น YAML 1.2 ที่ไม่มีแท็ก จึงไม่มีสิ่งที่ต้องกำกับ"),
    wrong: "%YAML 1.2\n---\nid: a", right: "id: a")

  package static let controlCharacter = Code(
    "control-character",
    title: Phrase(
      en: "A text holds only characters that can be seen",
      th: "ข้อความต้องมีแต่อักขระที่มองเห็นได้"),
    why: Phrase(
      en: "Hidden characters break search, print and the terminals of those who read the messages.",
      th: "อักขระที่ซ่อนอยู่ทำให้การค้นหา การพิมพ์ และหน้าจอของผู้อ่านข้อความเสียหาย"),
    wrong: "title: Wa\\u0007ter", right: "title: Water")
}
