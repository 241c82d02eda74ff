import Diagnostics
import Files

extension Publication {
  /// What the typesetter or a packer said, with the lines and columns of the content that it means.
  func typesetting(_ answer: OutsideProgram.Answer, _ path: String) -> DiskError {
    let texts = texts
    let said = String(decoding: answer.complaints.suffix(4000), as: UTF8.self)
      .split(separator: "\n").map { Self.located(String($0), texts) }.joined(separator: "\n")
    return DiskError(
      .program, path: path,
      Phrase(
        en: "the typesetter ended with status \(answer.status):\n\(said)",
        th: "โปรแกรมเรียงพิมพ์จบด้วยสถานะ \(answer.status):\n\(said)"),
      help: answer.status == 1
        ? Phrase(
          en:
            "mend the text that is named; 'khumue build --only site' builds the site without the book",
          th: "แก้ข้อความที่ระบุ ระหว่างนี้สั่ง 'khumue build --only site' เพื่อสร้างเว็บไซต์โดยไม่มีเล่ม")
        : Phrase(
          en: "run 'make setup' to install what it needs, or build with '--only site'",
          th: "สั่ง 'make setup' เพื่อติดตั้งสิ่งที่ต้องใช้ หรือสร้างด้วย '--only site'"))
  }

  /// A message that begins with `path@offset:` with line and column instead.
  private static func located(_ message: String, _ texts: [String: [UInt8]]) -> String {
    guard let at = message.firstIndex(of: "@"), let bytes = texts[String(message[..<at])] else {
      return message
    }
    let digits = message[message.index(after: at)...].prefix { $0.isASCII && $0.isNumber }
    guard let offset = Int(digits), offset <= bytes.count else { return message }
    let place = LineTable(bytes).position(of: offset)
    return "\(message[..<at]):\(place.line):\(place.column)\(message[digits.endIndex...])"
  }
}
