/// The checks that every text file must pass before any reader looks at it.
package enum TextGuard {
  /// Files above this size in bytes are refused.
  package static let largestFile = 1 << 20

  /// Reports what makes `bytes` unfit to be read as a text; an empty answer means that it is fit.
  ///
  /// - Parameter limit: the most bytes that the text may hold.
  package static func check(
    _ bytes: [UInt8], path: String, limit: Int = largestFile
  ) -> [Diagnostic] {
    if bytes.count > limit { return [tooLarge(bytes.count, path: path)] }
    var found: [Diagnostic] = []
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      found.append(
        Diagnostic(
          .byteOrderMark, at: .span(Span(path, 0..<3)),
          Phrase(
            en: "a file starts with its text; a byte-order mark stands first",
            th: "ไฟล์ต้องเริ่มด้วยข้อความ แต่พบเครื่องหมายลำดับไบต์ (BOM) อยู่ต้นไฟล์"),
          help: Phrase(
            en: "save the file as UTF-8 without a byte-order mark",
            th: "บันทึกไฟล์เป็น UTF-8 แบบไม่มี BOM"),
          fix: Diagnostic.Fix(Span(path, 0..<3), replacement: "", isSafe: true)))
    }
    if let offset = firstInvalidOffset(in: bytes) { found.append(notUTF8(offset, bytes, path)) }
    if holdsNUL(bytes), let offset = bytes.firstIndex(of: 0) {
      found.append(
        Diagnostic(
          .nulByte, at: .span(Span(path, offset..<offset + 1)),
          Phrase(
            en: "a text holds no NUL character; byte \(offset) is one",
            th: "ข้อความต้องไม่มีอักขระ NUL แต่พบที่ไบต์ \(offset)"),
          help: Phrase(
            en: "delete the character, or restore the file from its last good version",
            th: "ลบอักขระนั้น หรือกู้ไฟล์จากฉบับล่าสุดที่ใช้ได้")))
    }
    return found
  }

  /// Whether a byte is 0, asked without leaving the loop early: so the compiler takes many bytes at once.
  private static func holdsNUL(_ bytes: [UInt8]) -> Bool {
    var least = UInt8.max
    for byte in bytes { least = min(least, byte) }
    return least == 0
  }

  private static func notUTF8(_ offset: Int, _ bytes: [UInt8], _ path: String) -> Diagnostic {
    Diagnostic(
      .notUTF8, at: .span(Span(path, offset..<min(offset + 1, bytes.count))),
      Phrase(
        en: "a text is UTF-8; byte \(offset) is not",
        th: "ข้อความต้องเป็น UTF-8 แต่ไบต์ที่ \(offset) ไม่ใช่"),
      help: Phrase(
        en: "save the file again with the encoding UTF-8",
        th: "บันทึกไฟล์ใหม่โดยเลือกรหัสอักขระ UTF-8"))
  }

  /// The finding for a file of `size` bytes that is larger than any text may be.
  package static func tooLarge(_ size: Int, path: String) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, at: .file(path),
      Phrase(
        en: "a file holds at most \(largestFile) bytes; this one holds \(size)",
        th: "ไฟล์มีขนาดได้ไม่เกิน \(largestFile) ไบต์ แต่ไฟล์นี้มี \(size) ไบต์"),
      help: Phrase(en: "split the file", th: "แบ่งไฟล์ออกเป็นส่วนย่อย"))
  }

  private static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
