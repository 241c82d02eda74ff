import Testing
import ThaiText

@Suite struct LanguageRunsTests {
  private func texts(_ runs: [Range<Int>], _ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return runs.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  private func latin(_ text: String) -> [String] {
    texts(LanguageRuns.latin(in: Array(text.utf8)[...]), text)
  }

  private func thai(_ text: String) -> [String] {
    texts(LanguageRuns.thai(in: Array(text.utf8)[...]), text)
  }

  @Test func fourLatinWordsInThaiAreEnglish() {
    #expect(
      latin("หนังสือ Governing by Network: The New Shape of the Public Sector ของ Goldsmith")
        == ["Governing by Network: The New Shape of the Public Sector"])
    #expect(
      latin("สมาคม International Association for Public Participation (IAP2) กล่าว").count == 1)
  }

  @Test func namesAndTermsStayThai() {
    #expect(latin("สำนักงาน OPDC กับ Open Government Partnership") == [])
    #expect(latin("ดูที่ https://www.example.org/one/two/three/four และ a@b.example") == [])
    #expect(latin("") == [])
  }

  @Test func thaiInEnglishIsThai() {
    #expect(
      thai("called ผู้ใหญ่บ้าน (village head) and อบต. 12 แห่ง.") == ["ผู้ใหญ่บ้าน", "อบต. 12 แห่ง"])
    #expect(thai("plain English") == [])
    #expect(thai("กขค") == ["กขค"])
  }
}
