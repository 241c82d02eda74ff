import Diagnostics
import Model
import YAMLTree

/// The findings of the decoder.
extension Diagnostic {
  static func wrongType(_ value: YAMLValue, expected: Expectation, _ path: String) -> Diagnostic {
    let (wanted, found) = (expected.phrase, Expectation.found(value))
    return Diagnostic(
      .wrongType, at: .span(Span(path, value.range)),
      Phrase(
        en: "this field holds \(wanted.english), not \(found.english)",
        th: "ช่องนี้ต้องเป็น\(wanted.thai) ไม่ใช่\(found.thai)"),
      help: Phrase(en: "write \(wanted.english)", th: "เขียนเป็น\(wanted.thai)"))
  }

  static func unknownKey(_ entry: YAMLEntry, known: [String], _ path: String) -> Diagnostic {
    let span = Span(path, entry.keyRange)
    let nearest = NearestName.of(entry.key, among: known)
    return Diagnostic(
      .unknownKey, at: .span(span),
      Phrase(en: "'\(entry.key)' is not a key here", th: "ที่นี่ไม่มีคีย์ชื่อ '\(entry.key)'"),
      help: nearest.map { Phrase(en: "did you mean '\($0)'?", th: "หมายถึง '\($0)' หรือไม่") }
        ?? Phrase(
          en: "use one of: \(known.joined(separator: ", "))",
          th: "ใช้คีย์ใดคีย์หนึ่ง: \(known.joined(separator: ", "))"),
      fix: nearest.map { Fix(span, replacement: $0, isSafe: false) })
  }

  static func missingKey(
    _ field: Field, in value: YAMLValue, _ mapping: [YAMLEntry], _ path: String
  ) -> Diagnostic {
    let place = mapping.first?.keyRange ?? value.range
    return Diagnostic(
      .missingKey, at: .span(Span(path, place)),
      Phrase(en: "the key '\(field.name)' is required", th: "ต้องมีคีย์ '\(field.name)'"),
      help: Phrase(
        en: "add '\(field.name):' (\(field.label.english))",
        th: "เพิ่ม '\(field.name):' (\(field.label.thai))"))
  }

  static func missingTranslation(_ missing: [Language], key: Span) -> Diagnostic {
    let tags = missing.map { "'\($0.tag)'" }.joined(separator: ", ")
    return Diagnostic(
      .missingTranslation, at: .span(key),
      Phrase(
        en: missing.count > 1
          ? "a text needs a language; both \(tags) are missing"
          : "this text needs both languages; \(tags) is missing",
        th: "ข้อความนี้ต้องมีทั้งสองภาษา แต่ยังขาด \(tags)"),
      help: Phrase(en: "add \(tags) under this key", th: "เพิ่ม \(tags) ใต้คีย์นี้"))
  }

  static func emptyText(_ name: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .emptyText, at: .span(span),
      Phrase(en: "'\(name)' holds a text; it is empty", th: "'\(name)' ต้องมีข้อความ แต่ยังว่างอยู่"),
      help: Phrase(en: "write the text, or take the key out", th: "เขียนข้อความ หรือลบคีย์นี้ออก"))
  }

  static func unknownChoice(
    _ word: String, among names: [String], _ value: YAMLValue, _ path: String
  ) -> Diagnostic {
    let span = Span(path, value.range)
    let nearest = NearestName.of(word, among: names)
    let list = names.joined(separator: ", ")
    return Diagnostic(
      .unknownChoice, at: .span(span),
      Phrase(
        en: "'\(word)' is not one of the words allowed here",
        th: "'\(word)' ไม่อยู่ในคำที่ใช้ได้ในช่องนี้"),
      help: nearest.map { Phrase(en: "did you mean '\($0)'?", th: "หมายถึง '\($0)' หรือไม่") }
        ?? Phrase(en: "use one of: \(list)", th: "ใช้คำใดคำหนึ่ง: \(list)"))
  }

  static func outOfRange(
    _ value: YAMLValue, _ range: ClosedRange<Int>, _ path: String
  ) -> Diagnostic {
    let (low, high) = (range.lowerBound, range.upperBound)
    return Diagnostic(
      .outOfRange, at: .span(Span(path, value.range)),
      Phrase(
        en: "this number lies between \(low) and \(high)",
        th: "ตัวเลขนี้ต้องอยู่ระหว่าง \(low) ถึง \(high)"),
      help: Phrase(en: "correct the number", th: "แก้ตัวเลขให้ถูก"))
  }

  static func buddhistYear(
    _ written: String, commonEra: String, _ value: YAMLValue, _ path: String
  ) -> Diagnostic {
    let span = Span(path, value.range)
    return Diagnostic(
      .buddhistYear, at: .span(span),
      Phrase(
        en: "years are written in the common era; '\(written)' looks like a Buddhist year",
        th: "ปีในระเบียนเขียนเป็น ค.ศ. แต่ '\(written)' น่าจะเป็น พ.ศ."),
      help: Phrase(
        en: "write \(commonEra); pages show the Buddhist year in Thai by themselves",
        th: "เขียน \(commonEra) แล้วหน้าภาษาไทยจะแสดง พ.ศ. ให้เอง"),
      fix: Fix(span, replacement: commonEra, isSafe: false))
  }

  static func noSuchDay(_ written: String, _ value: YAMLValue, _ path: String) -> Diagnostic {
    Diagnostic(
      .outOfRange, at: .span(Span(path, value.range)),
      Phrase(
        en: "a day stands in the calendar, between 1900 and 2199; '\(written)' does not",
        th: "วันที่ต้องมีในปฏิทิน ระหว่าง ค.ศ. 1900 ถึง 2199 แต่ '\(written)' ไม่มี"),
      help: Phrase(en: "correct the day", th: "แก้วันที่ให้ถูก"))
  }
}
