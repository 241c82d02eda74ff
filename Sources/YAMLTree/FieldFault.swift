internal import Diagnostics

/// What is said about the fields of a record.
struct FieldFault {
  /// What a field asks for.
  enum Expected {
    case text, integer, bool, list, mapping, localized

    var name: Phrase {
      switch self {
      case .text: Phrase(en: "a text", th: "ข้อความ")
      case .integer: Phrase(en: "a whole number", th: "จำนวนเต็ม")
      case .bool: Phrase(en: "true or false", th: "true หรือ false")
      case .list: Phrase(en: "a list", th: "รายการ")
      case .mapping: Phrase(en: "a mapping", th: "กลุ่มของคีย์และค่า")
      case .localized: Phrase(en: "a text in both languages", th: "ข้อความสองภาษา")
      }
    }
  }

  let path: String

  func missing(
    _ code: Code, _ name: String, of owner: String?, at range: Range<Int>
  ) -> Diagnostic {
    guard let owner else {
      return finding(
        code, range,
        Phrase(
          en: "every field that is needed is there; \"\(name)\" is missing",
          th: "ช่องข้อมูลที่จำเป็นต้องมีครบ แต่ไม่มี \"\(name)\""),
        help: Phrase(en: "add \"\(name): …\"", th: "เพิ่ม \"\(name): …\""))
    }
    let language = Language(rawValue: name) ?? .english
    return finding(
      code, range,
      Phrase(
        en: "a text exists in Thai and English; \"\(owner)\" has no \(english(language))",
        th: "ข้อความต้องมีทั้งไทยและอังกฤษ แต่ \"\(owner)\" ไม่มี\(thai(language))"),
      help: Phrase(
        en: "add \"\(name): …\" to \"\(owner)\"", th: "เพิ่ม \"\(name): …\" ใน \"\(owner)\""))
  }

  func emptyText(_ name: String, _ range: Range<Int>) -> Diagnostic {
    finding(
      .emptyText, range,
      Phrase(
        en: "a field says something; \"\(name)\" is empty",
        th: "ช่องข้อมูลต้องไม่ว่าง แต่ \"\(name)\" ว่างเปล่า"),
      help: Phrase(
        en: "write the value, or delete the field if it may be left out",
        th: "เขียนค่าลงไป หรือลบช่องนี้หากไม่จำเป็นต้องมี"))
  }

  /// `name` is absent for a whole file.
  func wrongType(_ name: String?, _ value: YAMLValue, expected: Expected) -> Diagnostic {
    let found = found(value)
    let subject = name.map { "\"\($0)\"" }
    return Diagnostic(
      .wrongType, at: .span(Span(path, firstPart(value))),
      Phrase(
        en: "\(subject ?? "a record") is \(expected.name.english); \(found.english)",
        th: "\(subject ?? "ระเบียน") ต้องเป็น\(spaced(expected.name.thai)) แต่\(found.thai)"),
      help: help(value, expected), fix: fix(value, expected))
  }

  func unknown(_ entry: YAMLEntry, nearest: String?, known: [String]) -> Diagnostic {
    let span = Span(path, entry.keyRange)
    let names = known.prefix(12).map { "\"\($0)\"" }.joined(separator: ", ")
    let help =
      nearest.map { Phrase(en: "write \"\($0)\"", th: "เขียน \"\($0)\"") }
      ?? Phrase(
        en: "delete it, or use one of \(names)", th: "ลบออก หรือใช้ชื่อใดชื่อหนึ่งใน \(names)")
    return Diagnostic(
      .unknownField, at: .span(span),
      Phrase(
        en: "only known fields stand in a record; \"\(entry.key)\" is not one",
        th: "ระเบียนมีได้เฉพาะช่องข้อมูลที่รู้จัก แต่ \"\(entry.key)\" ไม่ใช่"),
      help: help,
      fix: nearest.map { Diagnostic.Fix(span, replacement: $0, isSafe: false) })
  }

  private func finding(
    _ code: Code, _ range: Range<Int>, _ message: Phrase, help: Phrase
  ) -> Diagnostic {
    Diagnostic(code, at: .span(Span(path, range)), message, help: help)
  }
}

extension FieldFault {
  private func english(_ language: Language) -> String { language == .thai ? "Thai" : "English" }

  private func thai(_ language: Language) -> String {
    language == .thai ? "ภาษาไทย" : "ภาษาอังกฤษ"
  }

  /// Thai sets Latin words off with a space.
  private func spaced(_ text: String) -> String {
    (text.utf8.first ?? 0) < 0x80 ? " " + text : text
  }

  private func found(_ value: YAMLValue) -> Phrase {
    switch value.content {
    case .null: Phrase(en: "nothing stands here", th: "ตรงนี้ว่างเปล่า")
    case .bool(let flag): Phrase(en: "\"\(flag)\" is not", th: "พบ \"\(flag)\"")
    case .integer(let text), .float(let text):
      Phrase(en: "\"\(text)\" is a number", th: "พบจำนวน \"\(text)\"")
    case .string(let text):
      Phrase(en: "\"\(shortened(text))\" is a text", th: "พบข้อความ \"\(shortened(text))\"")
    case .sequence: Phrase(en: "a list stands here", th: "ตรงนี้เป็นรายการ")
    case .mapping: Phrase(en: "a mapping stands here", th: "ตรงนี้เป็นกลุ่มของคีย์และค่า")
    }
  }

  private func shortened(_ text: String) -> String {
    let line = text.unicodeScalars.prefix { $0 != "\n" }
    guard line.count > 40 || line.count < text.unicodeScalars.count else { return text }
    return String(line.prefix(40)) + "…"
  }

  /// A scalar whole, a collection by its first byte: a caret under twenty lines helps nobody.
  private func firstPart(_ value: YAMLValue) -> Range<Int> {
    switch value.content {
    case .sequence, .mapping:
      value.range.lowerBound..<min(value.range.lowerBound + 1, value.range.upperBound)
    default: value.range
    }
  }

  private func isPlainScalar(_ value: YAMLValue) -> Bool {
    switch value.content {
    case .bool, .integer, .float: true
    default: false
    }
  }

  private func help(_ value: YAMLValue, _ expected: Expected) -> Phrase {
    switch expected {
    case .text where isPlainScalar(value):
      Phrase(en: "put the value in quotes", th: "ใส่เครื่องหมายคำพูดคร่อมค่า")
    case .text: Phrase(en: "write a text", th: "เขียนเป็นข้อความ")
    case .integer:
      Phrase(
        en: "write digits without quotes, such as 12",
        th: "เขียนตัวเลขโดยไม่ใส่เครื่องหมายคำพูด เช่น 12")
    case .bool:
      Phrase(
        en: "write true or false without quotes",
        th: "เขียน true หรือ false โดยไม่ใส่เครื่องหมายคำพูด")
    case .list:
      Phrase(
        en: "begin each entry with \"- \" on its own line",
        th: "เริ่มแต่ละข้อด้วย \"- \" ในบรรทัดใหม่")
    case .mapping: Phrase(en: "write \"key: value\" lines", th: "เขียนเป็นบรรทัด \"คีย์: ค่า\"")
    case .localized: Phrase(en: "write {th: …, en: …}", th: "เขียนเป็น {th: …, en: …}")
    }
  }

  private func fix(_ value: YAMLValue, _ expected: Expected) -> Diagnostic.Fix? {
    guard expected == .text else { return nil }
    switch value.content {
    case .integer(let text), .float(let text):
      return Diagnostic.Fix(Span(path, value.range), replacement: "\"\(text)\"", isSafe: true)
    default: return nil
    }
  }
}
