import Diagnostics
import Templates
import Testing

@Suite struct JSONReaderTests {
  /// A value in a form of its own, so that what was read can be compared.
  private func text(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .flag(let flag): "\(flag)"
    case .number(let text): text
    case .text(let text): "‹\(text)›"
    case .list(let items): "[" + items.map(text).joined(separator: " ") + "]"
    case .object(let members):
      "{" + members.map { "\($0.name)=\(text($0.value))" }.joined(separator: " ") + "}"
    }
  }

  @Test(arguments: [
    ("null", "null"), (" true ", "true"), ("false\n", "false"), ("\"\"", "‹›"),
    ("-0.50e+3", "-0.50e+3"), ("0", "0"), ("1E400", "1E400"),
    ("[ ]", "[]"), ("[1,[2 , 3]]", "[1 [2 3]]"), ("{}", "{}"),
    (#"{"ชื่อ":"น่าน", "b":{"c":[]}}"#, "{ชื่อ=‹น่าน› b={c=[]}}"),
    (#""\" \\ \/ \b\f\n\r\t \u0e01 \ud83d\ude00""#, "‹\" \\ / \u{8}\u{C}\n\r\t ก 😀›"),
  ])
  func reads(document: String, expected: String) {
    let read = JSONValue.read(Array(document.utf8), path: "data.json")
    #expect(read.value.map(text) == expected)
    #expect(read.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("", 0), ("nul", 0), ("'a'", 0), ("[1,]", 3), ("[1 2]", 3), ("{a:1}", 1), (#"{"a" 1}"#, 5),
    (#"{"a":1,}"#, 7), (#"{"a":1 "b":2}"#, 7), ("1 2", 2), ("01", 1), ("1.", 2), ("-", 1),
    ("1e", 2), (".5", 0), ("+1", 0), ("\"a", 2), ("\"a\nb\"", 2), (#""\x""#, 2),
    (#""\u12g4""#, 5), (#""\ud83d""#, 7), (#""\ude00""#, 7), ("[", 1), ("NaN", 0),
    (#"{"a":1,"a":2}"#, 7), ("/* */1", 0),
  ])
  func refuses(document: String, offset: Int) {
    let read = JSONValue.read(Array(document.utf8), path: "data.json")
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.code.name) == ["bad-json"])
    #expect(read.diagnostics.first?.offset == offset)
  }

  @Test func refusesWhatLiesTooDeep() {
    let fit = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(JSONValue.read(Array(fit.utf8), path: "d").value != nil)
    let deep = Array(String(repeating: "[", count: 100_000).utf8)
    #expect(JSONValue.read(deep, path: "d").diagnostics.first?.offset == 64)
  }

  @Test func refusesBytesThatAreNoText() {
    #expect(JSONValue.read([0x22, 0xFF, 0x22], path: "d").diagnostics.map(\.code) == [.notUTF8])
  }
}

@Suite struct TemplateCodeTests {
  @Test func everyCodeHasItsOwnNameAndBothLanguages() {
    let codes = Code.templateCodes
    #expect(Set(codes.map(\.name)).count == codes.count)
    for code in codes {
      #expect(code.title.thai.unicodeScalars.contains { (0x0E00...0x0E7F).contains($0.value) })
      #expect(code.why.thai.unicodeScalars.contains { (0x0E00...0x0E7F).contains($0.value) })
      #expect(code.wrong != code.right)
    }
  }
}
