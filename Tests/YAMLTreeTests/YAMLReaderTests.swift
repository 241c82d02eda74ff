import Diagnostics
import Testing
import YAMLTree

@Suite struct YAMLReaderTests {
  @Test(arguments: Case.read("accepted.txt"))
  func takesWhatYAMLAllows(_ test: Case) {
    let checked = YAMLReader.read(test.input, path: "a.yaml")
    #expect(checked.diagnostics.map { $0.message.english } == [])
    #expect(checked.value.map(json) == test.expected)
  }

  @Test(arguments: Case.read("refused.txt"))
  func refusesWhatARecordMayNotHold(_ test: Case) {
    let checked = YAMLReader.read(test.input, path: "a.yaml")
    let found = checked.diagnostics.map { "\(place($0.offset, test.input)) \($0.code.name)" }
    #expect(found.joined(separator: "\n") == test.expected)
    #expect(checked.hasErrors)
  }

  @Test func hasFixtures() {
    #expect(Case.read("accepted.txt").count > 50)
    #expect(Case.read("refused.txt").count > 50)
  }

  private func json(_ value: YAMLValue) -> String {
    var output: [UInt8] = []
    YAMLJSON.appendJSON(value, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private func place(_ offset: Int, _ bytes: [UInt8]) -> String {
    let before = bytes[..<min(offset, bytes.count)]
    let line = before.count { $0 == 0x0A } + 1
    let start = (before.lastIndex(of: 0x0A) ?? -1) + 1
    let column = String(decoding: before[start...], as: UTF8.self).unicodeScalars.count + 1
    return "\(line):\(column)"
  }
}
