package import Diagnostics

extension Code {
  /// The codes that this module raises.
  package static let filesCodes: [Code] = [
    .notAFile, .linkLeavesFolder, .unreadableFile, .badFileName, .twinNames, .treeTooLarge,
    .assetTooLarge, .changedWhileRead,
  ]

  static let notAFile = Code(
    "not-a-file",
    title: Phrase(en: "Input consists of plain files", th: "ข้อมูลนำเข้าต้องเป็นไฟล์ธรรมดา"),
    why: Phrase(
      en: "A pipe, a device or a folder with the name of a text cannot be read as a text.",
      th: "ท่อส่งข้อมูล อุปกรณ์ หรือโฟลเดอร์ที่ตั้งชื่อเหมือนไฟล์ อ่านเป็นข้อความไม่ได้"),
    wrong: "a folder named th.md", right: "a file named th.md")

  static let linkLeavesFolder = Code(
    "link-leaves-folder",
    title: Phrase(en: "A link stays inside its folder", th: "ลิงก์ต้องชี้อยู่ภายในโฟลเดอร์ของตน"),
    why: Phrase(
      en: "A link that leads elsewhere would publish a file that nobody meant to publish.",
      th: "ลิงก์ที่ชี้ออกไปข้างนอกอาจทำให้ไฟล์ที่ไม่ตั้งใจเผยแพร่หลุดออกไป"),
    wrong: "notes.md -> /etc/passwd", right: "notes.md, copied into the folder")

  static let unreadableFile = Code(
    "unreadable-file",
    title: Phrase(en: "Every input file can be read", th: "ต้องอ่านไฟล์นำเข้าได้ทุกไฟล์"),
    why: Phrase(
      en: "What cannot be read would be missing from the site.",
      th: "ไฟล์ที่อ่านไม่ได้จะหายไปจากเว็บไซต์"),
    wrong: "th.md with the mode 000", right: "th.md with the mode 644")

  static let badFileName = Code(
    "bad-file-name",
    title: Phrase(en: "A file's name is readable text", th: "ชื่อไฟล์ต้องเป็นข้อความที่อ่านได้"),
    why: Phrase(
      en: "Names become addresses, and control characters or another encoding break them.",
      th: "ชื่อไฟล์ใช้เป็นที่อยู่ของหน้า อักขระควบคุมหรือรหัสแบบอื่นทำให้ที่อยู่ใช้ไม่ได้"),
    wrong: "a name saved as TIS-620", right: "map.svg")

  static let twinNames = Code(
    "twin-names",
    title: Phrase(
      en: "Two names in a folder look different", th: "ชื่อในโฟลเดอร์เดียวกันต้องต่างกันชัดเจน"),
    why: Phrase(
      en: "Names that differ in letter case or spelling form are one file on other machines.",
      th: "ชื่อที่ต่างกันแค่ตัวพิมพ์หรือวิธีเข้ารหัสจะกลายเป็นไฟล์เดียวกันบนเครื่องอื่น"),
    wrong: "Map.svg beside map.svg", right: "map.svg beside map-2.svg")

  static let treeTooLarge = Code(
    "tree-too-large",
    title: Phrase(en: "Input has a sane size", th: "ข้อมูลนำเข้ามีจำนวนพอเหมาะ"),
    why: Phrase(
      en: "Very many files or very deep folders mean that the wrong folder is being read.",
      th: "ไฟล์จำนวนมากหรือโฟลเดอร์ที่ซ้อนลึกมากมักแปลว่าอ่านผิดโฟลเดอร์"),
    wrong: "a home folder as content", right: "content of one handbook")

  static let assetTooLarge = Code(
    "asset-too-large",
    title: Phrase(
      en: "A picture or font holds at most 20 MiB", th: "ภาพหรือฟอนต์มีขนาดไม่เกิน 20 เมบิไบต์"),
    why: Phrase(
      en: "Readers on a slow line could never load it.", th: "ผู้อ่านที่ใช้เน็ตช้าจะโหลดไม่ได้"),
    wrong: "photo.jpg with 60 MB", right: "photo.jpg with 300 kB")

  static let changedWhileRead = Code(
    "changed-while-read",
    title: Phrase(en: "A file keeps still while it is read", th: "ไฟล์ต้องไม่เปลี่ยนขณะกำลังอ่าน"),
    why: Phrase(
      en: "Half of an old text with half of a new one is neither.",
      th: "ข้อความเก่าครึ่งหนึ่งกับใหม่ครึ่งหนึ่งใช้ไม่ได้ทั้งคู่"),
    wrong: "a build while an editor is saving", right: "a build after the file is saved")
}
