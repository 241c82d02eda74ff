import Testing
import ThaiText

/// What search takes for the same, and what it keeps apart.
@Suite struct SearchFormTests {
  @Test(arguments: [
    ("ปี ๒๕๖๙  OPDC", "ปี 2569 opdc"), ("น\u{E4D}\u{E49}\u{E32}", "น้ำ"),
    ("น\u{E49}\u{E4D}\u{E32}", "น้ำ"), ("น\u{E33}\u{E49}", "น้ำ"), ("ก\u{E48}\u{E34}", "กิ่"),
    ("เเม่", "แม่"), ("กาา", "กาา"), ("ต่าง ๆ", "ต่างๆ"), ("ภา\u{200B}ษา", "ภาษา"),
    ("Sà Kâeo", "sa kaeo"), ("Sa\u{300} Ka\u{302}eo", "sa kaeo"),
    ("ŒUVRE Straße", "oeuvre strasse"),
    ("“a” – b…", "\"a\" - b..."), ("a\u{A0}\u{3000}b", "a b"), ("ท\u{E35}\u{E35}", "ที"),
    ("漢字", "漢字"),
  ])
  func bringsTextsToOneForm(_ text: String, _ expected: String) {
    let form = SearchForm(text)
    #expect(form.units == Array(expected.utf16))
    #expect(form.sources.count == form.units.count)
    #expect(form.sources.allSatisfy { (0..<text.utf16.count).contains($0) })
    #expect(SearchForm(form.text).text.utf16.elementsEqual(form.units), "a form is its own form")
  }

  @Test(arguments: [("ข่าว", "ข้าว"), ("ขาว", "ข้าว"), ("คา", "คำ"), ("ก็", "ก"), ("กิ", "กี")])
  func keepsThaiMarks(_ one: String, _ other: String) {
    #expect(SearchForm(one) != SearchForm(other))
  }

  @Test(arguments: [
    ("น้ำ ก็ เครือข่าย", "นำ ก เครือขาย"), ("น\u{E4D}\u{E49}\u{E32}", "นำ"), ("การณ์", "การณ์"),
  ])
  func leavesTonesOutOnTheSecondTry(_ text: String, _ expected: String) {
    #expect(SearchForm(text, isToneless: true).units == Array(expected.utf16))
  }

  @Test func saysWhereEachUnitCameFrom() {
    #expect(SearchForm("ก\u{200B}ข Æ").sources == [0, 2, 3, 4, 4])
  }

  @Test(arguments: [
    ("เครือข่ายภาคประชาชน", "เครือข่าย|ภาค|ประชาชน"), ("ชุมชน water ชุมชน", "ชุมชน water ชุมชน"),
    ("ตา\u{200B}กลม", "ตา|กลม"), ("", ""),
  ])
  func marksWhereThaiWordsBegin(_ text: String, _ expected: String) {
    let marked = WordSegmenter().marked(Array(text.utf8))
    #expect(marked == Array(expected.replacing("|", with: "\u{200B}").utf8))
  }
}
