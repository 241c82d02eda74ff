package import Diagnostics

extension Code {
  package static let fenceWithoutEnd = Code(
    "fence-without-end",
    title: Phrase(en: "A block of code has an end", th: "บล็อกโค้ดต้องมีบรรทัดปิด"),
    why: Phrase(
      en: "Without its closing line the rest of the chapter becomes code.",
      th: "ถ้าไม่มีบรรทัดปิด เนื้อหาที่เหลือทั้งบทจะกลายเป็นโค้ด"),
    wrong: "```\ncode", right: "```\ncode\n```")

  package static let footnoteUndefined = Code(
    "footnote-undefined",
    title: Phrase(en: "A footnote has a text", th: "เชิงอรรถต้องมีข้อความ"),
    why: Phrase(
      en: "The reader would see the bare mark.", th: "ผู้อ่านจะเห็นแต่เครื่องหมายที่ไม่มีคำอธิบาย"),
    wrong: "Word[^a].", right: "Word[^a].\n\n[^a]: The note.")

  package static let footnoteDuplicate = Code(
    "footnote-duplicate",
    title: Phrase(en: "A footnote is written once", th: "เชิงอรรถแต่ละชื่อเขียนได้ครั้งเดียว"),
    why: Phrase(
      en: "Only the first text would be shown.", th: "ระบบจะแสดงเฉพาะข้อความแรก"),
    wrong: "[^a]: One.\n[^a]: Two.", right: "[^a]: One.\n[^b]: Two.")

  package static let footnoteUnused = Code(
    "footnote-unused",
    title: Phrase(en: "A footnote is referred to", th: "เชิงอรรถต้องมีที่อ้างถึง"),
    why: Phrase(
      en: "A note without a mark in the text is not shown.",
      th: "เชิงอรรถที่ไม่มีเครื่องหมายอ้างในเนื้อความจะไม่แสดง"),
    wrong: "[^a]: The note.", right: "Word[^a].\n\n[^a]: The note.")

  package static let tableTooSparse = Code(
    "table-too-sparse",
    title: Phrase(
      en: "The rows of a table are about as long as its head",
      th: "แถวของตารางควรมีช่องใกล้เคียงกับหัวตาราง"),
    why: Phrase(
      en: "A wide head over many short rows makes a small text into an enormous page.",
      th: "หัวตารางที่กว้างกับแถวสั้นจำนวนมากทำให้ข้อความเล็กๆ กลายเป็นหน้าขนาดมหึมา"),
    wrong: "a head of 3,000 columns over 3,000 empty rows", right: "rows with all their cells")

  package static let emphasisMark = Code(
    "emphasis-mark",
    title: Phrase(
      en: "Bold marks enclose words, not punctuation",
      th: "เครื่องหมายตัวหนาต้องชิดคำ ไม่ชิดเครื่องหมายวรรคตอน"),
    why: Phrase(
      en: "Thai has no spaces between words, so Markdown cannot tell that the bold text ends here.",
      th: "ภาษาไทยไม่เว้นวรรคระหว่างคำ Markdown จึงไม่รู้ว่าตัวหนาจบตรงนี้"),
    wrong: "**“คำ”**ต่อ", right: "“**คำ**”ต่อ")

  package static let nestedTooDeep = Code(
    "nested-too-deep",
    title: Phrase(
      en: "Lists and quotations nest at most 64 deep", th: "รายการและข้อความอ้างซ้อนกันได้ไม่เกิน 64 ชั้น"),
    why: Phrase(
      en: "Deeper nesting is a mistake or an attack, and would hold up every build.",
      th: "การซ้อนลึกกว่านั้นเป็นความผิดพลาดหรือการโจมตี และทำให้การสร้างค้าง"),
    wrong: "a line of 10,000 \">\"", right: "> A quotation.")

  package static let textTooCostly = Code(
    "text-too-costly",
    title: Phrase(
      en: "A text can be read in a moment", th: "ข้อความต้องอ่านได้ในชั่วพริบตา"),
    why: Phrase(
      en: "Some heaps of marks take the Markdown reader minutes, and would hold up every build.",
      th: "เครื่องหมายที่กองรวมกันบางแบบทำให้ตัวอ่าน Markdown ใช้เวลาหลายนาที และทำให้การสร้างค้าง"),
    wrong: "a paragraph with 100,000 \"[\"", right: "several paragraphs")
}
