import Diagnostics
import Testing

@Suite struct TextGuardTests {
  @Test(arguments: [
    ([UInt8]("น้ำ".utf8), []), ([0xEF, 0xBB, 0xBF, 0x61], ["byte-order-mark 0"]),
    ([0x61, 0xA1], ["not-utf-8 1"]), ([0x61, 0x62, 0x00], ["nul-byte 2"]),
    ([UInt8](repeating: 0x61, count: (1 << 20) + 1), ["file-too-large 0"]),
  ])
  func reportsWhatIsNoText(_ bytes: [UInt8], _ expected: [String]) {
    let found = TextGuard.check(bytes, path: "a")
    #expect(found.map { "\($0.code.name) \($0.offset)" } == expected)
  }

  @Test(arguments: [("tittle", "title"), ("sumary", "summary"), ("ttile", "title"), ("xyz", nil)])
  func findsTheNearestName(_ name: String, _ expected: String?) {
    #expect(NearestName.of(name, among: ["title", "summary"]) == expected)
  }
}
