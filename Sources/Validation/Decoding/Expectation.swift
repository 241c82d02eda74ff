import Diagnostics
import YAMLTree

/// What a field asks for, in words for people.
enum Expectation {
  case mapping, list, languages, text, integer, number, boolean, date, address, word, id
  case typedReference, target

  var phrase: Phrase {
    switch self {
    case .mapping: Phrase(en: "a mapping of keys and values", th: "ชุดของคีย์กับค่า")
    case .list: Phrase(en: "a list", th: "รายการ")
    case .languages: Phrase(en: "a mapping with 'th' and 'en'", th: "ชุดที่มี 'th' และ 'en'")
    case .text: Phrase(en: "a text", th: "ข้อความ")
    case .integer: Phrase(en: "a whole number", th: "จำนวนเต็ม")
    case .number: Phrase(en: "a number", th: "ตัวเลข")
    case .boolean: Phrase(en: "true or false", th: "true หรือ false")
    case .date: Phrase(en: "a day such as 2026-11-22", th: "วันที่แบบ 2026-11-22")
    case .address: Phrase(en: "an http or https address", th: "ที่อยู่เว็บแบบ http หรือ https")
    case .word: Phrase(en: "one of the allowed words", th: "คำหนึ่งจากรายการที่กำหนด")
    case .id: Phrase(en: "the id of a record", th: "รหัสของระเบียน")
    case .typedReference:
      Phrase(en: "a kind and an id such as agency:opdc", th: "ชนิดกับรหัส เช่น agency:opdc")
    case .target:
      Phrase(
        en: "a record (agency:opdc), a chapter (chapter:roles), a sheet or an https address",
        th: "ระเบียน (agency:opdc) บท (chapter:roles) แบบประเมิน หรือที่อยู่เว็บ https")
    }
  }

  /// What stands there instead.
  static func found(_ value: YAMLValue) -> Phrase {
    switch value.content {
    case .null: Phrase(en: "nothing", th: "ค่าว่าง")
    case .bool(let flag): Phrase(en: "\(flag)", th: "\(flag)")
    case .integer(let text), .float(let text): Phrase(en: "the number \(text)", th: "ตัวเลข \(text)")
    case .string(let text):
      Phrase(en: "the text '\(short(text))'", th: "ข้อความ '\(short(text))'")
    case .sequence: Phrase(en: "a list", th: "รายการ")
    case .mapping: Phrase(en: "a mapping", th: "ชุดของคีย์กับค่า")
    }
  }

  private static func short(_ text: String) -> String {
    text.unicodeScalars.count > 40 ? String(text.prefix(40)) + "…" : text
  }
}
