import Diagnostics
import Model
import ThaiText
import YAMLTree

/// Reads single values: numbers, days, choices, addresses, references.
enum ScalarDecoding {
  static func decode(_ value: YAMLValue, _ type: FieldType, path: String) -> Checked<FieldValue> {
    switch type {
    case .integer(let range): integer(value, range, path) { .integer($0) }
    case .year: year(value, path)
    case .month: integer(value, 1...12, path) { .integer($0) }
    case .number: number(value, path)
    case .boolean: boolean(value, path)
    case .date: date(value, path)
    case .address: address(value, path)
    case .choice(let choices): choice(value, choices, path)
    case .reference(let kind): reference(value, kind, path)
    case .typedReference(let kinds): typedReference(value, kinds, path)
    case .target: target(value, path)
    default: Checked(nil)
    }
  }

  private static func integer(
    _ value: YAMLValue, _ range: ClosedRange<Int>, _ path: String, _ make: (Int) -> FieldValue
  ) -> Checked<FieldValue> {
    guard case .integer(let digits) = value.content, let number = Int(digits) else {
      return Checked(nil, [.wrongType(value, expected: .integer, path)])
    }
    guard range.contains(number) else {
      return Checked(nil, [.outOfRange(value, range, path)])
    }
    return Checked(make(number))
  }

  private static func year(_ value: YAMLValue, _ path: String) -> Checked<FieldValue> {
    if case .integer(let digits) = value.content, let year = Int(digits),
      (2400...2699).contains(year)
    {
      return Checked(nil, [.buddhistYear("\(year)", commonEra: "\(year - 543)", value, path)])
    }
    return integer(value, 1700...2199, path) { .integer($0) }
  }

  private static func number(_ value: YAMLValue, _ path: String) -> Checked<FieldValue> {
    switch value.content {
    case .integer(let digits), .float(let digits): Checked(.number(digits))
    default: Checked(nil, [.wrongType(value, expected: .number, path)])
    }
  }

  private static func boolean(_ value: YAMLValue, _ path: String) -> Checked<FieldValue> {
    guard case .bool(let flag) = value.content else {
      return Checked(nil, [.wrongType(value, expected: .boolean, path)])
    }
    return Checked(.boolean(flag))
  }

  private static func date(_ value: YAMLValue, _ path: String) -> Checked<FieldValue> {
    guard case .string(let text) = value.content else {
      return Checked(nil, [.wrongType(value, expected: .date, path)])
    }
    switch CalendarDate.read(text.utf8) {
    case .date(let date): return Checked(.date(date))
    case .buddhistYear(let meant):
      return Checked(nil, [.buddhistYear(text, commonEra: meant.text(.iso), value, path)])
    case .noSuchDay, .outOfRange: return Checked(nil, [.noSuchDay(text, value, path)])
    case .malformed: return Checked(nil, [.wrongType(value, expected: .date, path)])
    }
  }

  private static func address(_ value: YAMLValue, _ path: String) -> Checked<FieldValue> {
    guard case .string(let text) = value.content,
      text.hasPrefix("https://") || text.hasPrefix("http://"),
      !text.utf8.contains(where: { $0 <= 0x20 || $0 == 0x22 || $0 == 0x3C || $0 == 0x3E })
    else { return Checked(nil, [.wrongType(value, expected: .address, path)]) }
    return Checked(.address(text))
  }

  private static func choice(
    _ value: YAMLValue, _ choices: [Choice], _ path: String
  ) -> Checked<FieldValue> {
    guard case .string(let word) = value.content else {
      return Checked(nil, [.wrongType(value, expected: .word, path)])
    }
    guard let choice = choices.first(where: { $0.name == word }) else {
      return Checked(nil, [.unknownChoice(word, among: choices.map(\.name), value, path)])
    }
    return Checked(.choice(choice))
  }

  private static func reference(
    _ value: YAMLValue, _ kind: String, _ path: String
  ) -> Checked<FieldValue> {
    let id: String
    switch value.content {
    case .string(let text): id = text
    case .integer(let digits): id = digits
    default: return Checked(nil, [.wrongType(value, expected: .id, path)])
    }
    return Checked(.reference(RecordReference(kind: kind, id: id)))
  }

  private static func typedReference(
    _ value: YAMLValue, _ kinds: [String], _ path: String
  ) -> Checked<FieldValue> {
    guard case .string(let text) = value.content, let colon = text.utf8.firstIndex(of: 0x3A) else {
      return Checked(nil, [.wrongType(value, expected: .typedReference, path)])
    }
    let prefix = String(text[..<colon])
    let known = kinds.compactMap(RecordKind.named)
    guard let kind = known.first(where: { $0.prefix == prefix }) else {
      return Checked(nil, [.unknownChoice(prefix, among: known.map(\.prefix), value, path)])
    }
    let id = String(text[text.utf8.index(after: colon)...])
    return Checked(.reference(RecordReference(kind: kind.folder, id: id)))
  }

  private static func target(_ value: YAMLValue, _ path: String) -> Checked<FieldValue> {
    guard case .string(let text) = value.content, let colon = text.utf8.firstIndex(of: 0x3A) else {
      return Checked(nil, [.wrongType(value, expected: .target, path)])
    }
    let prefix = String(text[..<colon])
    let rest = String(text[text.utf8.index(after: colon)...])
    if prefix == "https" || prefix == "http" {
      let address = address(value, path)
      let isSafe = address.value != nil && prefix == "https" && rest.utf8.count > 2
      return isSafe ? address : Checked(nil, [.wrongType(value, expected: .target, path)])
    }
    if prefix == "chapter" || prefix == "sheet" { return Checked(.text(text)) }
    guard let kind = RecordKind.prefixed(prefix) else {
      let known = ["chapter", "sheet", "https"] + RecordKind.all.map(\.prefix)
      return Checked(nil, [.unknownChoice(prefix, among: known, value, path)])
    }
    return Checked(.reference(RecordReference(kind: kind.folder, id: rest)))
  }
}
