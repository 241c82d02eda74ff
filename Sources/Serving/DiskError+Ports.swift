import Diagnostics
import Files
import Glibc

extension DiskError {
  /// The error for a port that the system does not give.
  static func portRefused(_ port: Int, _ number: Int32) -> DiskError {
    let reason =
      switch number {
      case EADDRINUSE:
        Phrase(en: "another program has it", th: "มีโปรแกรมอื่นใช้อยู่")
      case EACCES, EPERM:
        Phrase(en: "only the administrator may take it", th: "เฉพาะผู้ดูแลระบบจึงใช้ได้")
      default: Phrase(en: "system error \(number)", th: "ระบบแจ้งข้อผิดพลาดหมายเลข \(number)")
      }
    return DiskError(
      .system(number), path: "localhost:\(port)",
      Phrase(
        en: "port \(port) cannot be taken: \(reason.english)",
        th: "ใช้พอร์ต \(port) ไม่ได้: \(reason.thai)"),
      help: Phrase(
        en: "end that program, or name another port with --port, such as --port 8081",
        th: "ปิดโปรแกรมนั้น หรือระบุพอร์ตอื่นด้วย --port เช่น --port 8081"))
  }
}
