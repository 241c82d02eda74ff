import Diagnostics

/// Why a place is refused as an output folder.
enum OutputRefusal: Hashable, Sendable {
  case nameless, root, link, file
  /// The place is, or holds, this folder of the user's.
  case holds(String)
  /// The place lies in this folder, which is read.
  case liesIn(String)
  /// The place holds this file, and nothing says that we made the place.
  case foreign(String)
  /// The output has a file at the path of one that is not ours.
  case occupied(String)
  /// The list of what we wrote is something else.
  case unreadableList

  fileprivate var reason: Phrase {
    switch self {
    case .nameless: Phrase(en: "it has no name of its own", th: "ไม่มีชื่อโฟลเดอร์ของตนเอง")
    case .root: Phrase(en: "it is the root of the file system", th: "เป็นรากของระบบไฟล์")
    case .link: Phrase(en: "it is a link", th: "เป็นลิงก์ไปที่อื่น")
    case .file: Phrase(en: "it is a file", th: "เป็นไฟล์ ไม่ใช่โฟลเดอร์")
    case .holds(let folder):
      Phrase(en: "it would swallow '\(folder)'", th: "จะทับ '\(folder)' ซึ่งอยู่ที่นั่นหรือข้างใน")
    case .liesIn(let folder):
      Phrase(en: "it lies in '\(folder)', which is read", th: "อยู่ใน '\(folder)' ซึ่งเป็นข้อมูลนำเข้า")
    case .foreign(let file):
      Phrase(
        en: "it holds '\(file)', and khumue did not make this folder",
        th: "มี '\(file)' อยู่ และคู่มือไม่ได้สร้างโฟลเดอร์นี้")
    case .occupied(let file):
      Phrase(en: "'\(file)' in it was not made by khumue", th: "'\(file)' ในนั้นไม่ใช่ไฟล์ที่คู่มือสร้าง")
    case .unreadableList:
      Phrase(
        en: "its list '\(WrittenList.name)' is damaged",
        th: "รายการ '\(WrittenList.name)' ในนั้นเสียหาย")
    }
  }

  fileprivate var help: Phrase {
    switch self {
    case .occupied:
      Phrase(en: "rename or remove that file", th: "เปลี่ยนชื่อหรือลบไฟล์นั้น")
    case .unreadableList:
      Phrase(
        en: "look into the folder, remove it yourself, then build again",
        th: "ตรวจดูในโฟลเดอร์ ลบด้วยตนเอง แล้วสร้างใหม่อีกครั้ง")
    default:
      Phrase(
        en: "name a new or empty folder with --output",
        th: "ระบุโฟลเดอร์ใหม่หรือโฟลเดอร์ว่างด้วย --output")
    }
  }
}

extension DiskError {
  /// The error for a place that is left untouched.
  static func refusedPlace(_ path: String, _ refusal: OutputRefusal) -> DiskError {
    DiskError(
      .refused, path: path,
      Phrase(
        en: "'\(path)' is not used as the output folder: \(refusal.reason.english)",
        th: "ไม่ใช้ '\(path)' เป็นโฟลเดอร์ผลลัพธ์: \(refusal.reason.thai)"),
      help: refusal.help)
  }
}
