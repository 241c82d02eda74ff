package import Diagnostics
import Glibc

/// Why the disk or an outside program made it impossible to go on.
///
/// The fault lies with the machine or with how the program was called, never with the content.
package struct DiskError: Error, Hashable, Sendable {
  /// What stands behind an error, for whoever must choose an exit status.
  package enum Cause: Hashable, Sendable {
    /// A system call failed with this `errno`.
    case system(Int32)
    /// The program refuses to touch the place.
    case refused
    /// Another build holds the output; the number is its process, 0 when it is not known.
    case locked(Int32)
    /// The run was told to stop.
    case cancelled
    /// An outside program is missing, failed or took too long.
    case program
  }

  package let cause: Cause
  /// The file, folder or program that it is about, as it was named to the program.
  package let path: String
  /// One line that names the path and the reason.
  package let message: Phrase
  /// What to do, as a verb phrase.
  package let help: Phrase?

  package init(_ cause: Cause, path: String, _ message: Phrase, help: Phrase? = nil) {
    self.cause = cause
    self.path = path
    self.message = message
    self.help = help
  }
}

extension DiskError {
  /// What was being done when a system call failed.
  enum Action: Hashable, Sendable {
    case read, write, create, remove, link, flush, publish, lock, run

    fileprivate var phrase: Phrase {
      switch self {
      case .read: Phrase(en: "cannot be read", th: "อ่านไม่ได้")
      case .write: Phrase(en: "cannot be written", th: "เขียนไม่ได้")
      case .create: Phrase(en: "cannot be created", th: "สร้างไม่ได้")
      case .remove: Phrase(en: "cannot be removed", th: "ลบไม่ได้")
      case .link: Phrase(en: "cannot be carried over", th: "ยกมาไว้ในชุดใหม่ไม่ได้")
      case .flush: Phrase(en: "cannot be flushed to the disk", th: "บันทึกลงดิสก์ให้ครบไม่ได้")
      case .publish: Phrase(en: "cannot be replaced", th: "สลับเป็นชุดใหม่ไม่ได้")
      case .lock: Phrase(en: "cannot be locked", th: "จองไว้ใช้ลำพังไม่ได้")
      case .run: Phrase(en: "cannot be run", th: "เรียกใช้ไม่ได้")
      }
    }
  }

  /// The error for a system call that failed with `number` while doing `action` to `path`.
  static func system(_ number: Int32, _ action: Action, _ path: String) -> DiskError {
    let reason = SystemReason.of(number)
    let done = action.phrase
    return DiskError(
      .system(number), path: path,
      Phrase(
        en: "'\(path)' \(done.english): \(reason.text.english)",
        th: "'\(path)' \(done.thai): \(reason.text.thai)"),
      help: reason.help)
  }

  /// The error for a folder that is not there.
  package static func missing(_ path: String) -> DiskError { .system(ENOENT, .read, path) }

  /// The error for a run that was told to stop.
  package static func cancelled(_ path: String) -> DiskError {
    DiskError(
      .cancelled, path: path,
      Phrase(
        en: "the build was stopped; '\(path)' is as it was",
        th: "การสร้างถูกสั่งหยุด '\(path)' ยังคงเป็นชุดเดิม"))
  }
}
