import Diagnostics
import Testing
import YAMLTree

@Suite struct CodeTests {
  @Test func raisesEachCodeInSomeFixture() {
    let refused = Case.read("refused.txt").map(\.expected).joined(separator: "\n")
    let words = Set(refused.split { $0 == " " || $0 == "\n" }.map(String.init))
    let elsewhere: Set<String> = ["yaml-too-deep"]
    for code in Code.yamlCodes {
      #expect(words.contains(code.name) || elsewhere.contains(code.name), "\(code.name)")
    }
  }

  @Test func namesEachCodeOnce() {
    #expect(Set(Code.yamlCodes.map(\.name)).count == Code.yamlCodes.count)
  }

  @Test func saysEachFindingInThai() {
    for test in Case.read("refused.txt") {
      for found in YAMLReader.read(test.input, path: "a").diagnostics {
        #expect(found.message.thai.unicodeScalars.contains { (0xE01...0xE5B).contains($0.value) })
        #expect(found.help != nil, "\(test.name)")
        #expect(!found.message.english.contains("\n"))
      }
    }
  }

  @Test func readsFrontMatterInPlace() {
    let text = Array("---\nน้ำ: [1\n---\nbody: [\n".utf8)
    let checked = YAMLReader.read(text, path: "a.md", within: 4..<18)
    #expect(checked.diagnostics.map(\.offset) == [15])
    let good = Array("---\nน้ำ: ดี\n---\nbody: [\n".utf8)
    let value = YAMLReader.read(good, path: "a.md", within: 4..<22).value
    #expect(value?["น้ำ"]?.range == 15..<21)
    #expect(value?.range == 4..<21)
  }
}
