import Testing
import ThaiText

struct LineBreakTests {
  /// `|` marks each place where a line may break; a space before it would end the line.
  @Test(arguments: [
    "ร่าง |พระราชบัญญัติ",
    "ค้นหา|ใน|เว็บไซต์",
    "คณะกรรมการ|มี|มติ",
    "การพัฒนา |ความร่วมมือ",
    "ต่างๆ |กัน",
    "ต่าง ๆ |กัน",
    "จริงๆ|แล้ว",
    "ผัก |ผลไม้ ฯลฯ",
    "ผัก ฯลฯ |และ|น้ำ",
    "กรุงเทพฯ |และ|พิจิตร",
    "ฯพณฯ |ท่าน",
    "พ.ศ. 2569 |และ |ค.ศ. 2026",
    "วันที่ 22 พฤศจิกายน 2569 |เวลา 13.30 น. |ที่|วัด",
    "สมาชิก |15 คน |จาก |3 จังหวัด",
    "มาตรา 5 |ข้อ 7",
    "ฝ่ายที่ 3 |เครือข่าย|ภาค|ประชาชน",
    "สำนักงาน |ก.พ.ร. |และ |อบต. |ร่วม|กัน",
    "อ.เมือง |จ.สระแก้ว",
    "ระบบ |e-Participation |ของ|รัฐ",
    "ระบบ|e-Participation|ของ|รัฐ",
    "บอก|ว่า |“เรา|ทำ|ได้” |แล้ว|ไป",
    "บอก|ว่า|“เรา|ทำ|ได้”|แล้ว|ไป",
    "เครือข่าย |(กลุ่ม|คน) |ที่|ช่วย|กัน",
    "เครือข่าย|(กลุ่ม|คน)|ที่|ช่วย|กัน",
    "ถาม|ว่า |\"ทำ|ไหม\" |แล้ว|ไป",
    "เขา|ไป: |จริง",
    "และ/หรือ",
    "ดู |https://example.go.th/a-1/ข่าว |ก่อน",
    "ราคา |1,500 บาท |ต่อ|คน",
    "๑๐ คน",
    "ดร. ปรีชา |มา",
    "งาน – |และ|คน",
    "ก\u{A0}ข |ค",
    "The |handbook |of |2026",
  ])
  func breaksOnlyWhereMarked(_ marked: String) {
    var text: [UInt8] = []
    var expected: [Int] = []
    for byte in marked.utf8 {
      if byte == 0x7C { expected.append(text.count) } else { text.append(byte) }
    }
    let breaks = WordSegmenter().lineBreaks(in: text)
    #expect(show(text, breaks) == show(text, expected))
  }

  private func show(_ text: [UInt8], _ breaks: [Int]) -> String {
    var output: [UInt8] = []
    for (offset, byte) in text.enumerated() {
      if breaks.contains(offset) { output.append(0x7C) }
      output.append(byte)
    }
    return String(decoding: output, as: UTF8.self)
  }
}
