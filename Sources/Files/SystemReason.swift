import Diagnostics
import Glibc

/// The reasons that the system gives for refusing a call, in words, with what to do about each.
enum SystemReason {
  /// The reason behind an `errno`, and a remedy where one is known.
  static func of(_ number: Int32) -> (text: Phrase, help: Phrase?) {
    space(number) ?? access(number) ?? shape(number)
      ?? (Phrase(en: "system error \(number)", th: "ระบบแจ้งข้อผิดพลาดหมายเลข \(number)"), nil)
  }

  private static func space(_ number: Int32) -> (text: Phrase, help: Phrase?)? {
    switch number {
    case ENOSPC, EDQUOT:
      (
        Phrase(en: "no space left on the device", th: "เนื้อที่ดิสก์เต็ม"),
        Phrase(en: "free some space, then build again", th: "ลบไฟล์ที่ไม่ใช้ออกบ้าง แล้วสร้างใหม่อีกครั้ง")
      )
    case EMFILE, ENFILE:
      (
        Phrase(en: "too many open files", th: "เปิดไฟล์พร้อมกันมากเกินไป"),
        Phrase(
          en: "raise the limit (ulimit -n 1024), or build with --jobs 1",
          th: "เพิ่มขีดจำกัด (ulimit -n 1024) หรือสร้างด้วย --jobs 1")
      )
    case ENOMEM:
      (
        Phrase(en: "not enough memory", th: "หน่วยความจำไม่พอ"),
        Phrase(
          en: "close other programs, or build with --jobs 1", th: "ปิดโปรแกรมอื่น หรือสร้างด้วย --jobs 1")
      )
    case EIO:
      (
        Phrase(en: "the device reported an input/output error", th: "อุปกรณ์เก็บข้อมูลอ่านหรือเขียนผิดพลาด"),
        Phrase(en: "check the disk before you build again", th: "ตรวจสภาพดิสก์ก่อนสร้างใหม่")
      )
    default: nil
    }
  }

  private static func access(_ number: Int32) -> (text: Phrase, help: Phrase?)? {
    switch number {
    case EACCES, EPERM:
      (
        Phrase(en: "permission denied", th: "ไม่มีสิทธิ์เข้าถึง"),
        Phrase(
          en: "give your account the right to it (ls -ld shows its owner)",
          th: "ให้สิทธิ์แก่บัญชีที่ใช้งาน (ls -ld แสดงเจ้าของไฟล์)")
      )
    case EROFS:
      (
        Phrase(en: "the file system is read-only", th: "ระบบไฟล์อ่านได้อย่างเดียว"),
        Phrase(
          en: "choose an output folder elsewhere with --output",
          th: "เลือกโฟลเดอร์ผลลัพธ์ที่อื่นด้วย --output")
      )
    case EBUSY, EXDEV:
      (
        Phrase(en: "another file system is mounted there", th: "มีระบบไฟล์อื่นเชื่อมต่ออยู่ที่นั่น"),
        Phrase(
          en: "choose an output folder inside the mounted one with --output",
          th: "เลือกโฟลเดอร์ผลลัพธ์ข้างในโฟลเดอร์ที่เชื่อมต่อนั้นด้วย --output")
      )
    default: nil
    }
  }

  private static func shape(_ number: Int32) -> (text: Phrase, help: Phrase?)? {
    switch number {
    case ENOENT: (Phrase(en: "there is no such file or folder", th: "ไม่มีไฟล์หรือโฟลเดอร์นี้"), nil)
    case EEXIST, ENOTEMPTY: (Phrase(en: "something else is there", th: "มีสิ่งอื่นอยู่แล้ว"), nil)
    case ENOTDIR:
      (Phrase(en: "a part of the path is not a folder", th: "บางส่วนของเส้นทางไม่ใช่โฟลเดอร์"), nil)
    case EISDIR: (Phrase(en: "it is a folder", th: "สิ่งนี้เป็นโฟลเดอร์"), nil)
    case ELOOP:
      (Phrase(en: "it is a link, or links lead in a circle", th: "เป็นลิงก์ หรือลิงก์วนกลับมาที่เดิม"), nil)
    case ENAMETOOLONG: (Phrase(en: "the name is too long", th: "ชื่อยาวเกินไป"), nil)
    case ESTALE: (Phrase(en: "the network drive lost it", th: "ไดรฟ์เครือข่ายหาไฟล์ไม่พบแล้ว"), nil)
    default: nil
    }
  }
}
