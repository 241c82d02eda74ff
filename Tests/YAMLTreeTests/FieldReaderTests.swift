import Diagnostics
import Testing
import YAMLTree

/// Reads a record of a made-up kind: id, title (both languages), order, draft, tags, place and
/// steps.
@Suite struct FieldReaderTests {
  private static let whole = """
    id: a
    title: {th: ก, en: A}
    order: 1
    """

  @Test(arguments: [
    (whole, []),
    ("id: a\ntitle: {th: ก, en: A}\norder: 0x1F\ndraft: true\ntags: [x, y]", []),
    ("id: a\norder: 1", ["1:1 missing-field title"]),
    ("order: 1", ["1:1 missing-field id", "1:1 missing-field title"]),
    ("id: a\ntitle: {th: ก}\norder: 1", ["2:9 missing-language title"]),
    ("id: a\ntitle:\n  en: A\norder: 1", ["3:3 missing-language title"]),
    ("id: a\ntitle: {}\norder: 1", ["2:1 missing-language title", "2:1 missing-language title"]),
    ("id: a\ntitle: {th: ก, eng: A}\norder: 1", ["2:16 unknown-field eng"]),
    ("id: a\ntitle: {th: ก, en: A, fr: B}\norder: 1", ["2:23 unknown-field fr"]),
    ("id: a\ntitle: {th: ก, en: ' '}\norder: 1", ["2:20 empty-text en"]),
    ("id: a\ntitle: {th: ก, en: }\norder: 1", ["2:16 empty-text en"]),
    ("id: a\ntitle: Water\norder: 1", ["2:8 wrong-type title"]),
    ("id: 2567\n" + rest, ["1:5 wrong-type id"]),
    ("id: ''\n" + rest, ["1:5 empty-text id"]),
    ("id:\n" + rest, ["1:1 empty-text id"]),
    ("id: a\ntitle: {th: ก, en: A}\norder: first", ["3:8 wrong-type order"]),
    ("id: a\ntitle: {th: ก, en: A}\norder: 1.5", ["3:8 wrong-type order"]),
    ("id: a\ntitle: {th: ก, en: A}\norder: 99999999999999999999", ["3:8 wrong-type order"]),
    (whole + "\ndraft: yes", ["4:8 wrong-type draft"]),
    (whole + "\ntags: x", ["4:7 wrong-type tags"]),
    (whole + "\ntags: [x, 1, '']", ["4:11 wrong-type tags", "4:14 empty-text tags"]),
    (whole + "\nplace: [x]", ["4:8 wrong-type place"]),
    (whole + "\nplace: {}", ["4:1 missing-field province"]),
    (whole + "\nplace: {provinse: x}", ["4:9 unknown-field provinse"]),
    (whole + "\nsteps: [{do: x}, y, {to: z}]", ["4:18 wrong-type steps", "4:22 unknown-field to"]),
    ("id: a\ntittle: {th: ก, en: A}\norder: 1", ["2:1 unknown-field tittle"]),
    (whole + "\nzzzzzz: 1", ["4:1 unknown-field zzzzzz"]),
    ("- a", ["1:1 wrong-type a record"]),
    ("", ["1:1 wrong-type a record"]),
  ])
  func reportsEachFault(_ text: String, _ expected: [String]) {
    let bytes = Array(text.utf8)
    let table = LineTable(bytes)
    let lines = read(text).sortedUnique().map { found in
      let place = table.position(of: found.offset)
      let subject = found.message.english.split(separator: "\"")
      let named = found.message.english.contains("\"") && !found.message.english.hasPrefix("a rec")
      let isFirst = found.message.english.hasPrefix("\"")
      let name = !named ? "a record" : String(subject[isFirst ? 0 : 1])
      return "\(place.line):\(place.column) \(found.code.name) \(name)"
    }
    #expect(lines == expected)
  }

  private static let rest = "title: {th: ก, en: A}\norder: 1"

  @Test func givesValuesWithTheirPlaces() {
    let text = "title: {th: น้ำ, en: Water}\norder: 7"
    guard let value = YAMLReader.read(Array(text.utf8), path: "a").value else {
      Issue.record("no value")
      return
    }
    var reader = FieldReader(value, path: "a")
    let title = reader.localized("title")
    #expect(title?[.thai] == Located("น้ำ", range: 12..<21))
    #expect(title?[.english] == Located("Water", range: 27..<32))
    #expect(reader.integer("order") == Located(7, range: 41..<42))
    #expect(reader.finish() == [])
  }

  @Test func offersTheNearestName() {
    let found = read("id: a\ntittle: {th: ก, en: A}\norder: 1")
    #expect(found.map(\.help?.english) == ["write \"title\""])
    #expect(found.first?.fix?.replacement == "title")
  }

  @Test func quotesWhatItFound() {
    let found = read("id: 2567\n" + Self.rest)
    #expect(found.map(\.message.english) == ["\"id\" is a text; \"2567\" is a number"])
    #expect(found.map(\.message.thai) == ["\"id\" ต้องเป็นข้อความ แต่พบจำนวน \"2567\""])
    #expect(found.first?.fix?.replacement == "\"2567\"")
  }

  @Test func mayAskForOneLanguage() {
    let value = YAMLReader.read(Array("t: {th: ก}".utf8), path: "a").value
    var reader = FieldReader(value ?? YAMLValue(.null, range: 0..<0), path: "a")
    #expect(reader.localized("t", languages: [.thai])?.english == nil)
    #expect(reader.finish() == [])
  }

  private func read(_ text: String) -> [Diagnostic] {
    let checked = YAMLReader.read(Array(text.utf8), path: "a")
    guard let value = checked.value else { return checked.diagnostics }
    var reader = FieldReader(value, path: "a")
    _ = reader.string("id")
    _ = reader.localized("title")
    _ = reader.integer("order")
    _ = reader.bool("draft", .optional)
    _ = reader.strings("tags", .optional)
    _ = reader.mapping("place", .optional) { $0.string("province") }
    _ = reader.each("steps", .optional) { $0.string("do") }
    return checked.diagnostics + reader.finish()
  }
}
