import Testing
import ThaiText

/// All tiers together, on documents.
struct ThaiRepairTests {
  private func check(
    _ input: String, _ expected: String, _ repair: ThaiRepair = ThaiRepair(),
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let output = String(decoding: repair.repaired(.text(Array(input.utf8))), as: UTF8.self)
    #expect(
      output.unicodeScalars.elementsEqual(expected.unicodeScalars), "\(output)",
      sourceLocation: sourceLocation)
  }

  private static let damaged = "ค าแนะน าท่ีดี ส าหรับโรงเรยีน และ น ักเรียน\n"

  @Test func readsWordsOnlyWhereTheDocumentIsDamaged() {
    check("มา กกว่า น ักเรียน\n", "มา กกว่า น ักเรียน\n")
    check(Self.damaged, "คำแนะนำที่ดี สำหรับโรงเรียน และ นักเรียน\n")
    check(
      Self.damaged, "ค าแนะน าที่ดี ส าหรับโรงเรยีน และ น ักเรียน\n", ThaiRepair(dictionary: .never))
    check("มา กกว่า\n", "มากกว่า\n", ThaiRepair(dictionary: .always))
  }

  @Test func reportsPlacesOfTheTextAsItStands() {
    let text = Array(Self.damaged.utf8)
    let findings = ThaiRepair().findings(in: .text(text))
    #expect(findings.map(\.range.lowerBound) == findings.map(\.range.lowerBound).sorted())
    #expect(!findings.contains { $0.kind == .flag }, "what the dictionary mends is no flag")
    let read = findings.filter { $0.kind == .dictionary }.map { finding in
      let found = String(decoding: text[finding.range], as: UTF8.self)
      return "\(found)>\(String(decoding: finding.replacement ?? [], as: UTF8.self))"
    }
    #expect(read.contains("ค าแนะน า>คำแนะนำ"), "\(read)")
    #expect(read.contains("โรงเรยีน>โรงเรียน"), "\(read)")
  }

  @Test(arguments: [
    ("      ี      ั   โรงเร ยนว ด", "โรงเรียนวัด"),
    ("1.    ่      ้     ู     คำที 1 ข อม ล", nil as String?),
    ("   ู  ้   ่    ้   ผ  ใหญ บ าน    ์     ครุฑอ ", nil),
    ("  ื      ่   เคร อข าย  กล ม", nil),
    ("ั    ิ", "ั    ิ"),
  ])
  func putsTornTitlesTogetherOrLeavesThem(_ input: String, _ expected: String?) {
    let repair = ThaiRepair(dictionary: .always)
    let output = repair.repaired(.text(Array(input.utf8)))
    if let expected {
      #expect(String(decoding: output, as: UTF8.self).utf8.elementsEqual(expected.utf8))
    }
    #expect(output.count { $0 == 0x0A } == 0)
  }

  @Test func joinsLinesThatPagingCut() {
    let input = """
      เครือข่ายภาคประชาชนในจังหวัดนี้มีสมา
      ชิกหลายร้อยคน และประชุมกันทุกเดือนเพื่อแ
      ก้ปัญหาน้ำท่วมในฤดูฝนที่ผ่านมาหลายปี
      จบย่อหน้า
      ย่อหน้าใหม่เริ่มตรงนี้และยาวพอสมควรทีเดียว

      # หัวข้อของเอกสารที่ยาวพอจะเป็นบรรทัดเต็ม
      เนื้อความใต้หัวข้อซึ่งยาวพอจะเป็นบรรทัดเต็ม
      1. ข้อแรกของรายการที่ยาวพอจะเป็นบรรทัดเต็ม
      2. ข้อที่สองของรายการที่ยาวพอจะเป็นบรรทัดเต็ม
      """
    let joined = """
      เครือข่ายภาคประชาชนในจังหวัดนี้มีสมาชิกหลายร้อยคน และประชุมกันทุกเดือนเพื่อแก้ปัญหาน้ำท่วมในฤดูฝนที่ผ่านมาหลายปีจบย่อหน้า
      ย่อหน้าใหม่เริ่มตรงนี้และยาวพอสมควรทีเดียว

      # หัวข้อของเอกสารที่ยาวพอจะเป็นบรรทัดเต็ม
      เนื้อความใต้หัวข้อซึ่งยาวพอจะเป็นบรรทัดเต็ม
      1. ข้อแรกของรายการที่ยาวพอจะเป็นบรรทัดเต็ม
      2. ข้อที่สองของรายการที่ยาวพอจะเป็นบรรทัดเต็ม
      """
    check(input, joined, ThaiRepair(joinsLines: true))
    check(input, input)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "  ี  ั ก ข ", "`", "ก `", "<", "](", "{{", "---\n", "::: ก\n", "แ\nก", "ก พ ร ", "<a", "`",
      " ั  ก ",
    ])
  func takesTimeInProportionToTheText(_ piece: String) {
    let text = Array(String(repeating: piece, count: 20_000).utf8)
    let repaired = ThaiRepair(joinsLines: true, dictionary: .always).repaired(.text(text))
    #expect(repaired.count <= text.count * 2)
  }
}
