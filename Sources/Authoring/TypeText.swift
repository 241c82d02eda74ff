import Diagnostics
import Model

/// What a field may hold, in words.
enum TypeText {
  static func of(_ type: FieldType, _ language: Language) -> String {
    phrase(type)[language]
  }

  private static func phrase(_ type: FieldType) -> Phrase {
    switch type {
    case .localized(.both): Phrase(en: "text, `th` and `en`", th: "ข้อความ `th` และ `en`")
    case .localized: Phrase(en: "text, `th` or `en`", th: "ข้อความ `th` หรือ `en`")
    case .text: Phrase(en: "text", th: "ข้อความ")
    case .integer(let range):
      Phrase(
        en: "whole number, \(range.lowerBound) to \(range.upperBound)",
        th: "จำนวนเต็ม \(range.lowerBound) ถึง \(range.upperBound)")
    case .number: Phrase(en: "number", th: "ตัวเลข")
    case .boolean: Phrase(en: "`true` or `false`", th: "`true` หรือ `false`")
    case .date: Phrase(en: "day, `YYYY-MM-DD`", th: "วันที่ `YYYY-MM-DD` (ค.ศ.)")
    case .year: Phrase(en: "year of the common era", th: "ปี ค.ศ.")
    case .month: Phrase(en: "month, 1 to 12", th: "เดือน 1 ถึง 12")
    case .address: Phrase(en: "http or https address", th: "ที่อยู่เว็บ http หรือ https")
    case .choice(let choices): words(choices)
    case .reference(let kind): reference([kind], typed: false)
    case .typedReference(let kinds): reference(kinds, typed: true)
    case .target:
      Phrase(
        en:
          "a record (`network:<id>` and so on), a chapter (`chapter:<id>`), a self-assessment sheet (`sheet:<kind>`) or an https address",
        th:
          "ระเบียน (เช่น `network:<รหัส>`) บท (`chapter:<รหัส>`) แบบประเมินตนเอง (`sheet:<ชนิด>`) หรือที่อยู่เว็บ https"
      )
    case .list(let element): wrapped(element, en: ("list: ", ""), th: ("รายการ: ", ""))
    case .object: Phrase(en: "the keys below", th: "คีย์ย่อยด้านล่าง")
    case .orUnknown(let inner):
      wrapped(inner, en: ("", ", or `unknown`"), th: ("", " หรือ `unknown`"))
    case .orNull(let inner): wrapped(inner, en: ("", ", or `null`"), th: ("", " หรือ `null`"))
    }
  }

  private static func wrapped(
    _ inner: FieldType, en: (String, String), th: (String, String)
  ) -> Phrase {
    let text = phrase(inner)
    return Phrase(en: en.0 + text.english + en.1, th: th.0 + text.thai + th.1)
  }

  private static func words(_ choices: [Choice]) -> Phrase {
    // A long list of kinds is its words alone.
    if choices.count > 12 {
      let names = choices.map { "`\($0.name)`" }.joined(separator: ", ")
      return Phrase(en: names, th: names)
    }
    return Phrase(
      en: choices.map { "`\($0.name)` (\($0.label.english))" }.joined(separator: ", "),
      th: choices.map { "`\($0.name)` (\($0.label.thai))" }.joined(separator: ", "))
  }

  private static func reference(_ folders: [String], typed: Bool) -> Phrase {
    let kinds = folders.compactMap(RecordKind.named)
    if typed {
      let forms = kinds.map { "`\($0.prefix):<id>`" }.joined(separator: ", ")
      return Phrase(en: "one of \(forms)", th: "รหัสแบบ \(forms)")
    }
    let kind = kinds.first
    return Phrase(
      en: "id in \(kind?.plural.english ?? "")", th: "รหัสใน\(kind?.plural.thai ?? "")")
  }
}
