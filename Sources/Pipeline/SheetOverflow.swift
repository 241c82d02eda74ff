import Diagnostics

/// What the typesetter says of a sheet that does not fit its paper, as a finding at the place in the content.
enum SheetOverflow {
  /// The findings in what the typesetter wrote to standard error; `nil` when it says anything else as well.
  static func findings(in complaints: [UInt8]) -> [Diagnostic]? {
    let lines = String(decoding: complaints, as: UTF8.self).split(separator: "\n")
    let found = lines.compactMap { finding(String($0)) }
    return found.isEmpty || found.count < lines.count ? nil : found
  }

  /// `content/…/issue.yaml@240: the sheet is 12 lines too long, from 'Roles' on`.
  private static func finding(_ line: String) -> Diagnostic? {
    let parts = line.split(separator: ": the sheet is ", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let rest = parts[1].split(separator: " lines too long, from ", maxSplits: 1)
    guard rest.count == 2, let lines = Int(rest[0]), let open = rest[1].firstIndex(of: "'") else {
      return nil
    }
    let quoted = rest[1][rest[1].index(after: open)...].split(
      separator: "' on", omittingEmptySubsequences: false)
    let name = quoted.dropLast().joined(separator: "' on")
    let isIssue = parts[0].hasPrefix("content/newsletters/")
    return Diagnostic(
      .sheetOverflow, at: place(String(parts[0])),
      isIssue
        ? Phrase(
          en:
            "the sheet of an issue has two pages at most; from '\(name)' on it is \(lines) lines over",
          th: "แผ่นประกาศยาวได้ไม่เกินสองหน้า แต่ตั้งแต่ '\(name)' เกินมา \(lines) บรรทัด")
        : Phrase(
          en: "a sheet has one page; from the field '\(name)' on it is \(lines) lines over",
          th: "แผ่นพิมพ์มีหนึ่งหน้า แต่ตั้งแต่ช่อง '\(name)' เกินมา \(lines) บรรทัด"),
      help: Phrase(
        en: "shorten the texts or leave something out",
        th: "ย่อข้อความให้สั้นลง หรือตัดบางเรื่องออก"))
  }

  private static func place(_ text: String) -> Diagnostic.Place {
    let parts = text.split(separator: "@")
    guard parts.count == 2, let offset = Int(parts[1]) else { return .file(String(parts[0])) }
    return .span(Span(String(parts[0]), offset..<offset))
  }
}

extension Code {
  /// The codes that the printing of sheets raises.
  static let printCodes: [Code] = [.sheetOverflow]

  static let sheetOverflow = Code(
    "sheet-overflow",
    title: Phrase(en: "A sheet fits its paper", th: "แผ่นพิมพ์ต้องพอดีกระดาษ"),
    why: Phrase(
      en:
        "A sheet hangs on a wall or goes from hand to hand. 'khumue build' finds this, since only setting shows how "
        + "much room a text takes; 'khumue check' sets nothing.",
      th:
        "แผ่นพิมพ์ใช้ติดผนังหรือส่งต่อกัน ข้อนี้พบเมื่อสั่ง 'khumue build' เพราะต้องเรียงพิมพ์ก่อนจึงรู้ว่าข้อความกินที่เท่าใด "
        + "ส่วน 'khumue check' ไม่ได้เรียงพิมพ์"),
    wrong: "an issue with forty items and their summaries", right: "an issue with ten items")
}
