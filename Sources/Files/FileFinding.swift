import Diagnostics
import Glibc

/// The findings about single files and folders of the input, in words.
enum FileFinding {
  /// Something that is no plain file: `what` names it.
  static func notAFile(_ path: String, _ what: Phrase) -> Diagnostic {
    Diagnostic(
      .notAFile, at: .file(path),
      Phrase(
        en: "input consists of plain files; '\(path)' is \(what.english)",
        th: "ข้อมูลนำเข้าต้องเป็นไฟล์ธรรมดา แต่ '\(path)' เป็น\(what.thai)"),
      help: Phrase(
        en: "move it out of the folder, or put a file in its place",
        th: "ย้ายออกจากโฟลเดอร์ หรือวางไฟล์แทนที่"))
  }

  /// What a thing with this mode is called.
  static func kind(_ mode: mode_t) -> Phrase {
    switch mode & S_IFMT {
    case S_IFDIR: Phrase(en: "a folder", th: "โฟลเดอร์")
    case S_IFIFO: Phrase(en: "a pipe", th: "ท่อส่งข้อมูล")
    case S_IFSOCK: Phrase(en: "a socket", th: "ซ็อกเก็ต")
    default: Phrase(en: "a device", th: "อุปกรณ์")
    }
  }

  static func linkLeaves(_ path: String) -> Diagnostic {
    Diagnostic(
      .linkLeavesFolder, at: .file(path),
      Phrase(
        en: "a link stays inside its folder; '\(path)' leads out of it or nowhere",
        th: "ลิงก์ต้องชี้อยู่ภายในโฟลเดอร์ แต่ '\(path)' ชี้ออกข้างนอกหรือไม่มีปลายทาง"),
      help: Phrase(
        en: "copy the file into the folder, and delete the link",
        th: "คัดลอกไฟล์เข้ามาในโฟลเดอร์ แล้วลบลิงก์ทิ้ง"))
  }

  static func unreadable(_ path: String, _ number: ErrorNumber) -> Diagnostic {
    let reason = SystemReason.of(number.value)
    return Diagnostic(
      .unreadableFile, at: .file(path),
      Phrase(
        en: "every input file can be read; '\(path)' cannot: \(reason.text.english)",
        th: "ต้องอ่านไฟล์นำเข้าได้ทุกไฟล์ แต่ '\(path)' อ่านไม่ได้: \(reason.text.thai)"),
      help: reason.help
        ?? Phrase(en: "look whether it is still there", th: "ตรวจดูว่าไฟล์ยังอยู่หรือไม่"))
  }

  static func badName(_ path: String) -> Diagnostic {
    Diagnostic(
      .badFileName, at: .file(path),
      Phrase(
        en: "a file's name is readable text; '\(path)' is not UTF-8 or holds control characters",
        th: "ชื่อไฟล์ต้องเป็นข้อความที่อ่านได้ แต่ '\(path)' ไม่ใช่ UTF-8 หรือมีอักขระควบคุม"),
      help: Phrase(
        en: "rename it with the letters a-z, digits and hyphens",
        th: "เปลี่ยนชื่อโดยใช้ตัวอักษร a-z ตัวเลข และขีด"))
  }

  static func twins(_ path: String, _ first: String) -> Diagnostic {
    Diagnostic(
      .twinNames, at: .file(path),
      Phrase(
        en: "two names in a folder look different; '\(path)' is as good as '\(first)'",
        th: "ชื่อในโฟลเดอร์เดียวกันต้องต่างกันชัดเจน แต่ '\(path)' แทบไม่ต่างจาก '\(first)'"),
      help: Phrase(en: "rename or delete one of them", th: "เปลี่ยนชื่อหรือลบไฟล์ใดไฟล์หนึ่ง"))
  }

  static func tooDeep(_ path: String, _ limit: Int) -> Diagnostic {
    Diagnostic(
      .treeTooLarge, at: .file(path),
      Phrase(
        en: "folders lie at most \(limit) deep; '\(path)' lies deeper",
        th: "โฟลเดอร์ซ้อนกันได้ไม่เกิน \(limit) ชั้น แต่ '\(path)' อยู่ลึกกว่านั้น"),
      help: Phrase(en: "move it up", th: "ย้ายขึ้นมาชั้นบน"))
  }

  static func tooMany(_ path: String, _ limit: Int) -> Diagnostic {
    Diagnostic(
      .treeTooLarge, at: .file(path),
      Phrase(
        en: "input holds at most \(limit) files; '\(path)' holds more",
        th: "ข้อมูลนำเข้ามีได้ไม่เกิน \(limit) ไฟล์ แต่ '\(path)' มีมากกว่านั้น"),
      help: Phrase(
        en: "check that --source names the right folder",
        th: "ตรวจว่า --source ชี้ไปยังโฟลเดอร์ที่ถูกต้อง"))
  }

  static func assetTooLarge(_ path: String, _ size: Int, _ limit: Int) -> Diagnostic {
    Diagnostic(
      .assetTooLarge, at: .file(path),
      Phrase(
        en: "a picture or font holds at most \(limit) bytes; '\(path)' holds \(size)",
        th: "ภาพหรือฟอนต์มีขนาดได้ไม่เกิน \(limit) ไบต์ แต่ '\(path)' มี \(size) ไบต์"),
      help: Phrase(en: "save it smaller", th: "บันทึกใหม่ให้เล็กลง"))
  }

  static func changed(_ path: String) -> Diagnostic {
    Diagnostic(
      .changedWhileRead, at: .file(path),
      Phrase(
        en: "a file keeps still while it is read; '\(path)' changed",
        th: "ไฟล์ต้องไม่เปลี่ยนขณะกำลังอ่าน แต่ '\(path)' เปลี่ยนไป"),
      help: Phrase(en: "build again", th: "สร้างใหม่อีกครั้ง"))
  }
}
