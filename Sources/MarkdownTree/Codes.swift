package import Diagnostics

extension Code {
  /// The codes that this module raises.
  package static let markdownCodes: [Code] = [
    .frontMatterWithoutEnd, .rawHTML, .linkScheme, .headingID, .duplicateHeadingID,
    .directiveWithoutEnd, .directiveStrayEnd, .directiveForm, .factForm, .footnoteUndefined,
    .footnoteDuplicate, .footnoteUnused, .tableTooSparse, .nestedTooDeep, .textTooCostly,
    .emphasisMark, .fenceWithoutEnd,
  ]

  package static let frontMatterWithoutEnd = Code(
    "front-matter-without-end",
    title: Phrase(en: "Front matter has an end", th: "ส่วนหัวต้องมีบรรทัดปิด"),
    why: Phrase(
      en: "Without its closing line nobody can tell where the keys end and the text starts.",
      th: "ถ้าไม่มีบรรทัดปิด จะแยกไม่ออกว่าคีย์จบตรงไหนและเนื้อความเริ่มตรงไหน"),
    wrong: "---\ntitle: Roles", right: "---\ntitle: Roles\n---")

  package static let rawHTML = Code(
    "raw-html",
    title: Phrase(en: "A text is Markdown, not HTML", th: "เนื้อความเป็น Markdown ไม่ใช่ HTML"),
    why: Phrase(
      en: "HTML in a text reaches neither the printed book nor the e-book, and may run programs.",
      th: "HTML ใช้ในเล่มพิมพ์และ e-book ไม่ได้ และอาจสั่งให้โปรแกรมทำงาน"),
    wrong: "<b>Note</b>", right: "**Note**")

  package static let linkScheme = Code(
    "link-scheme",
    title: Phrase(
      en: "A link uses a known, harmless scheme", th: "ลิงก์ต้องใช้รูปแบบที่รู้จักและไม่มีอันตราย"),
    why: Phrase(
      en: "Other schemes may run programs on the reader's device.",
      th: "รูปแบบอื่นอาจสั่งให้โปรแกรมทำงานในเครื่องของผู้อ่าน"),
    wrong: "[page](javascript:go)", right: "[page](https://example.org/page)")

  package static let headingID = Code(
    "heading-id",
    title: Phrase(en: "A heading's id is plain ASCII", th: "รหัสหัวข้อต้องเป็นอักษร ASCII"),
    why: Phrase(
      en: "Both languages share the id, and it stands in addresses.",
      th: "ทั้งสองภาษาใช้รหัสเดียวกัน และรหัสอยู่ในที่อยู่ของหน้า"),
    wrong: "## Roles {#Our_Roles}", right: "## Roles {#our-roles}")

  package static let duplicateHeadingID = Code(
    "duplicate-heading-id",
    title: Phrase(en: "A heading's id stands once on a page", th: "รหัสหัวข้อต้องไม่ซ้ำในหน้าเดียว"),
    why: Phrase(
      en: "A link to the id could lead to only one of the headings.",
      th: "ลิงก์ไปยังรหัสที่ซ้ำจะไปถึงหัวข้อเดียวเท่านั้น"),
    wrong: "## A {#x}\n## B {#x}", right: "## A {#x}\n## B {#y}")

  package static let directiveWithoutEnd = Code(
    "directive-without-end",
    title: Phrase(en: "A directive is closed", th: "กล่องคำสั่งต้องปิด"),
    why: Phrase(
      en: "Everything after it would stand in the box.", th: "ข้อความหลังจากนั้นจะเข้าไปอยู่ในกล่องทั้งหมด"),
    wrong: ":::note\nText", right: ":::note\nText\n:::")

  package static let directiveStrayEnd = Code(
    "directive-stray-end",
    title: Phrase(
      en: "A line of colons closes a directive", th: "บรรทัดทวิภาคใช้ปิดกล่องคำสั่งที่เปิดอยู่"),
    why: Phrase(
      en: "A closing line too many shows that a box is not where it was meant to be.",
      th: "บรรทัดปิดที่เกินมาแสดงว่ากล่องอยู่ผิดที่"),
    wrong: "Text\n:::", right: ":::note\nText\n:::")

  package static let directiveForm = Code(
    "directive-form",
    title: Phrase(
      en: "A directive has a name and well-formed arguments", th: "กล่องคำสั่งต้องมีชื่อและค่าที่ถูกรูปแบบ"),
    why: Phrase(
      en: "A line that can be read in two ways would put the wrong thing on the page.",
      th: "บรรทัดที่อ่านได้สองทางอาจทำให้หน้าแสดงผิด"),
    wrong: ":::note title=\"Hint", right: ":::note title=\"Hint\"")

  package static let factForm = Code(
    "fact-form",
    title: Phrase(
      en: "A field is named by kind, id and field", th: "การอ้างข้อมูลต้องบอกชนิด รหัส และช่องข้อมูล"),
    why: Phrase(
      en: "Braces that name nothing would be printed as they stand.",
      th: "วงเล็บปีกกาที่ไม่ได้อ้างข้อมูลใดจะถูกพิมพ์ออกมาทั้งอย่างนั้น"),
    wrong: "{{gather needs}}", right: "{{role:gather-needs.title}}")
}
