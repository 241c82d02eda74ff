import Diagnostics
import ThaiText

/// The words of a report of changes, in the language of the person who reads it.
struct ChangeText {
  let language: Language

  func title(_ report: ChangeReport) -> String {
    Phrase(
      en: "What changes in the handbook from \(report.names.old) to \(report.names.new)",
      th: "สิ่งที่เปลี่ยนในคู่มือ จาก \(report.names.old) เป็น \(report.names.new)")[language]
  }

  func summary(_ report: ChangeReport, _ groups: ChangeGroups) -> String {
    if report.content.isEmpty {
      return Phrase(en: "Nothing was edited.", th: "ไม่มีสิ่งใดถูกแก้ไข")[language]
    }
    let edits = report.content.count
    if report.outputs.isEmpty {
      return Phrase(
        en: "\(counted(edits, "edit")), which no reader will see.",
        th: "แก้ไข \(edits) แห่ง โดยไม่มีผลกับสิ่งที่ผู้อ่านเห็น")[language]
    }
    let shown = groups.groups.reduce(0) { $0 + $1.outputs.count }
    return Phrase(
      en:
        "\(counted(edits, "edit")) change\(edits == 1 ? "s" : "") \(counted(shown, "published file")).",
      th: "แก้ไข \(edits) แห่ง มีผลกับไฟล์ที่เผยแพร่ \(shown) ไฟล์")[language]
  }

  private func counted(_ number: Int, _ thing: String) -> String {
    "\(number) \(thing)\(number == 1 ? "" : "s")"
  }

  var edited: String { Phrase(en: "Edited", th: "สิ่งที่แก้ไข")[language] }

  func around(_ count: Int) -> String {
    Phrase(
      en: "Only menus, lists of what stands beside them or files behind the pages: \(count)",
      th: "เปลี่ยนเฉพาะเมนู ลิงก์ข้างเคียง หรือไฟล์เบื้องหลังหน้าเว็บ \(count) ไฟล์")[language]
  }

  func further(_ count: Int) -> String {
    Phrase(en: "and \(count) more", th: "และอีก \(count) รายการ")[language]
  }

  func kind(_ kind: OutputChange.Kind) -> String? {
    switch kind {
    case .added: Phrase(en: "new", th: "ใหม่")[language]
    case .removed: Phrase(en: "gone", th: "หายไป")[language]
    case .changed, .around: nil
    }
  }

  /// `Thai`, for an edit in one language.
  func spoken(_ edit: ContentChange) -> String? {
    switch edit.language {
    case .thai?: Phrase(en: "Thai", th: "ภาษาไทย")[language]
    case .english?: Phrase(en: "English", th: "ภาษาอังกฤษ")[language]
    case nil: nil
    }
  }

  /// For a file that is compared as a whole.
  var wholeFile: String {
    Phrase(en: "the file has changed", th: "ไฟล์เปลี่ยนไป")[language]
  }

  /// Where edited stretches of a book begin: `from page 41, 57`.
  func pages(_ pages: [Int]) -> String {
    let list = pages.prefix(12).map(String.init).joined(separator: ", ")
    let rest = pages.count > 12 ? " …" : ""
    return Phrase(
      en: "edited stretches begin on page \(list)\(rest) of the last build",
      th: "ส่วนที่แก้เริ่มที่หน้า \(list)\(rest) ในฉบับที่สร้างครั้งล่าสุด")[language]
  }

  func because(_ reasons: [String]) -> String {
    let list = reasons.prefix(6).joined(separator: ", ")
    return reasons.count > 6 ? "\(list), \(further(reasons.count - 6))" : list
  }
}
