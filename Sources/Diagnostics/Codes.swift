extension Code {
  /// The codes that this module raises itself.
  package static let textCodes: [Code] = [.byteOrderMark, .notUTF8, .nulByte, .fileTooLarge]

  package static let byteOrderMark = Code(
    "byte-order-mark",
    title: Phrase(en: "A file starts with its text", th: "ไฟล์ต้องเริ่มด้วยข้อความ"),
    why: Phrase(
      en:
        "An invisible mark at the start hides the first key or the front matter from every reader.",
      th: "เครื่องหมายที่มองไม่เห็นตรงต้นไฟล์ทำให้อ่านคีย์แรกหรือส่วนหัวไม่พบ"),
    wrong: "U+FEFF, then id: phichit", right: "id: phichit")

  package static let notUTF8 = Code(
    "not-utf-8",
    title: Phrase(en: "A text is UTF-8", th: "ข้อความต้องเป็น UTF-8"),
    why: Phrase(
      en: "Thai in an older encoding would come out as other letters.",
      th: "ภาษาไทยที่บันทึกด้วยรหัสแบบเก่าจะกลายเป็นตัวอักษรอื่น"),
    wrong: "a file saved as TIS-620", right: "the same file saved as UTF-8")

  package static let nulByte = Code(
    "nul-byte",
    title: Phrase(en: "A text holds no NUL character", th: "ข้อความต้องไม่มีอักขระ NUL"),
    why: Phrase(
      en: "A NUL shows that the file is not a text or was damaged.",
      th: "อักขระ NUL แสดงว่าไฟล์ไม่ใช่ข้อความหรือเสียหาย"),
    wrong: "title: Net\\0work", right: "title: Network")

  package static let fileTooLarge = Code(
    "file-too-large",
    title: Phrase(en: "A file holds at most one MiB", th: "ไฟล์มีขนาดไม่เกินหนึ่งเมบิไบต์"),
    why: Phrase(
      en: "A chapter or record of this size is a mistake, and reading it would slow every build.",
      th: "บทหรือระเบียนที่ใหญ่ขนาดนี้มักเป็นความผิดพลาด และทำให้การสร้างช้าลงทุกครั้ง"),
    wrong: "th.md with 100 MB", right: "several chapters")
}
