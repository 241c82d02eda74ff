import Diagnostics

/// The findings in a list of subscribers. None of them repeats an address or a name.
extension Diagnostic {
  static func strayQuote(_ span: Span) -> Diagnostic {
    Diagnostic(
      .badTable, at: .span(span),
      Phrase(
        en: "a value with a quotation mark or a line end stands in quotation marks as a whole",
        th: "ค่าที่มีเครื่องหมายคำพูดหรือการขึ้นบรรทัดต้องอยู่ในเครื่องหมายคำพูดทั้งค่า"),
      help: Phrase(
        en: "write \"…\" around the value, and each mark inside it twice",
        th: "ใส่ \"…\" คร่อมค่านั้น และพิมพ์เครื่องหมายที่อยู่ข้างในซ้ำสองตัว"))
  }

  static func openQuote(_ span: Span) -> Diagnostic {
    Diagnostic(
      .badTable, at: .span(span),
      Phrase(
        en: "a quotation mark that opens a value is closed; this one never is",
        th: "เครื่องหมายคำพูดที่เปิดค่าต้องมีตัวปิด แต่ตัวนี้ไม่มี"),
      help: Phrase(en: "close the value with \"", th: "ปิดค่านั้นด้วย \""))
  }

  static func wrongNumberOfFields(_ count: Int, of expected: Int, _ span: Span) -> Diagnostic {
    Diagnostic(
      .badTable, at: .span(span),
      Phrase(
        en: "every row has as many values as the first one, \(expected); this one has \(count)",
        th: "ทุกแถวต้องมีจำนวนค่าเท่ากับแถวแรก คือ \(expected) ค่า แต่แถวนี้มี \(count) ค่า"),
      help: Phrase(
        en: "put a value with a comma in quotation marks",
        th: "ค่าที่มีเครื่องหมายจุลภาคให้ใส่ในเครื่องหมายคำพูด"))
  }

  static func emptyList(_ path: String) -> Diagnostic {
    Diagnostic(
      .badTable, at: .file(path),
      Phrase(
        en: "a list of subscribers has a row of column names and a row for each reader",
        th: "รายชื่อผู้รับต้องมีแถวชื่อคอลัมน์ และแถวของผู้รับแต่ละคน"))
  }

  static func missingColumn(_ name: String, _ span: Span, _ nearest: String?) -> Diagnostic {
    Diagnostic(
      .missingColumn, at: .span(span),
      Phrase(
        en: "a list of subscribers has the column '\(name)'",
        th: "รายชื่อผู้รับต้องมีคอลัมน์ '\(name)'"),
      help: nearest.map {
        Phrase(en: "rename '\($0)' to '\(name)'", th: "เปลี่ยนชื่อ '\($0)' เป็น '\(name)'")
      }
        ?? Phrase(en: "add the column to the first row", th: "เพิ่มคอลัมน์นี้ในแถวแรก"))
  }

  static func doubledColumn(_ name: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .missingColumn, at: .span(span),
      Phrase(
        en: "a column has one place; '\(name)' has two", th: "คอลัมน์หนึ่งมีได้ที่เดียว แต่ '\(name)' มีสองที่"),
      help: Phrase(en: "take one of them out", th: "ลบออกหนึ่งที่"))
  }

  static func badAddress(_ text: String, _ fault: MailFault, _ span: Span) -> Diagnostic {
    let shown = MailAddress.mask(MailText.line(text))
    return Diagnostic(
      .badMailAddress, at: .span(span),
      Phrase(
        en: "\(fault.message.english): '\(shown)'", th: "\(fault.message.thai): '\(shown)'"),
      help: fault.help)
  }

  static func duplicateRecipient(_ masked: String, _ span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      .duplicateRecipient, at: .span(span),
      Phrase(
        en: "each reader stands in the list once; '\(masked)' stands in it again",
        th: "ผู้รับแต่ละคนต้องอยู่ในรายชื่อครั้งเดียว แต่ '\(masked)' ปรากฏซ้ำ"),
      help: Phrase(en: "delete one of the two lines", th: "ลบออกหนึ่งบรรทัด"),
      labels: [Label(first, Phrase(en: "first here", th: "ครั้งแรกอยู่ตรงนี้"))])
  }

  static func badName(_ fault: MailFault, _ span: Span) -> Diagnostic {
    Diagnostic(.badHeaderText, at: .span(span), fault.message, help: fault.help)
  }

  static func unknownListLanguage(_ text: String, _ span: Span) -> Diagnostic {
    // A column that has slipped would show somebody's name or address here.
    let isWord = text.utf8.count <= 8 && text.utf8.allSatisfy { (0x41...0x7A).contains($0) }
    let shown = isWord ? text : MailAddress.mask(MailText.line(text))
    return Diagnostic(
      .unknownListLanguage, at: .span(span),
      Phrase(
        en: "a reader's language is th, en or both, not '\(shown)'",
        th: "ภาษาของผู้รับต้องเป็น th, en หรือ both ไม่ใช่ '\(shown)'"),
      help: Phrase(
        en: "write th, en or both in small letters", th: "เขียน th, en หรือ both ด้วยตัวพิมพ์เล็ก"))
  }

  static func noUnsubscribe(_ span: Span) -> Diagnostic {
    Diagnostic(
      .noUnsubscribe, at: .span(span),
      Phrase(
        en: "every reader has an address for leaving; this one has none",
        th: "ผู้รับทุกคนต้องมีที่อยู่สำหรับเลิกรับ แต่แถวนี้ไม่มี"),
      help: Phrase(
        en: "write the reader's own https address in the column unsubscribe",
        th: "ใส่ที่อยู่ https ของผู้รับคนนั้นในคอลัมน์ unsubscribe"))
  }

  static func badUnsubscribe(_ fault: MailFault, _ span: Span) -> Diagnostic {
    Diagnostic(.noUnsubscribe, at: .span(span), fault.message, help: fault.help)
  }
}
