import Diagnostics
import ThaiText

/// What people read about each rule of Thai text.
struct ThaiRuleText {
  /// The kinds in which the rule is reported.
  let kinds: [ThaiLint.Kind]
  let wrong: String
  let right: String
  let title: Phrase
  /// The rule as the first half of a message.
  let message: Phrase

  static func of(_ rule: ThaiLintRule) -> ThaiRuleText { table[rule] ?? unknown }

  private static func text(
    _ kinds: [ThaiLint.Kind], _ wrong: String, _ right: String, title: Phrase, message: Phrase
  ) -> ThaiRuleText {
    ThaiRuleText(kinds: kinds, wrong: wrong, right: right, title: title, message: message)
  }

  private static let table: [ThaiLintRule: ThaiRuleText] =
    letters.merging(signs) { first, _ in first }.merging(words) { first, _ in first }

  private static let unknown = text(
    [], "", "", title: Phrase(en: "", th: ""), message: Phrase(en: "", th: ""))

  private static let letters: [ThaiLintRule: ThaiRuleText] = [
    .markOrder: text(
      [.sure], "ท\u{E48}\u{E35}ดิน", "ท\u{E35}\u{E48}ดิน",
      title: Phrase(en: "The vowel of a letter is typed before its tone", th: "พิมพ์สระก่อนวรรณยุกต์"),
      message: Phrase(
        en: "a vowel is typed before the tone of its letter",
        th: "ต้องพิมพ์สระก่อนวรรณยุกต์ของพยัญชนะเดียวกัน")),
    .misplacedMark: text(
      [.sure], "วา่", "ว่า",
      title: Phrase(
        en: "A mark follows the letter that it stands on", th: "เครื่องหมายอยู่ติดพยัญชนะของตน"),
      message: Phrase(
        en: "a mark follows the letter that it stands on", th: "เครื่องหมายต้องตามหลังพยัญชนะของตน")),
    .doubledMark: text(
      [.sure], "ที่\u{E48}นี่", "ที่นี่",
      title: Phrase(en: "A letter carries each mark once", th: "เครื่องหมายเดียวกันไม่ซ้ำบนพยัญชนะเดียว"),
      message: Phrase(
        en: "a letter carries each mark once", th: "เครื่องหมายเดียวกันต้องไม่ซ้ำบนพยัญชนะเดียว")),
    .clashingMarks: text(
      [.flag], "ก่\u{E49}", "ก่, or ก้",
      title: Phrase(
        en: "A letter carries one vowel and one tone at most",
        th: "พยัญชนะหนึ่งมีสระและวรรณยุกต์ได้อย่างละหนึ่ง"),
      message: Phrase(
        en: "a letter carries one vowel and one tone at most",
        th: "พยัญชนะหนึ่งมีสระและวรรณยุกต์ได้อย่างละหนึ่ง")),
    .splitSaraAm: text(
      [.sure], "น\u{E49}\u{E4D}\u{E32}", "น้ำ",
      title: Phrase(en: "SARA AM is one character", th: "สระอำเป็นอักขระเดียว"),
      message: Phrase(en: "SARA AM is one character", th: "สระอำต้องเป็นอักขระเดียว")),
    .doubledSaraE: text(
      [.sure], "เเละ", "และ",
      title: Phrase(en: "SARA AE is one character", th: "สระแอเป็นอักขระเดียว"),
      message: Phrase(
        en: "SARA AE is one character, not two of SARA E", th: "สระแอเป็นอักขระเดียว ไม่ใช่สระเอสองตัว")),
    .strayLakkhangyao: text(
      [.sure], "มๅก", "มาก",
      title: Phrase(
        en: "LAKKHANGYAO stands only after ฤ and ฦ", th: "ลากข้างยาวใช้หลัง ฤ และ ฦ เท่านั้น"),
      message: Phrase(
        en: "LAKKHANGYAO stands only after ฤ and ฦ", th: "ลากข้างยาวใช้หลัง ฤ และ ฦ เท่านั้น")),
  ]

  private static let signs: [ThaiLintRule: ThaiRuleText] = [
    .fontGlyph: text(
      [.sure, .flag], "ป\\u{F702}", "ปี",
      title: Phrase(
        en: "Letters are stored, not the glyphs of a font", th: "เก็บตัวอักษร ไม่เก็บรูปเฉพาะของฟอนต์"),
      message: Phrase(
        en: "a text holds letters, not the glyphs of one font",
        th: "ข้อความต้องเก็บตัวอักษร ไม่ใช่รูปเฉพาะของฟอนต์")),
    .invisibleCharacter: text(
      [.sure], "ภาษา\\u{200B}ไทย", "ภาษาไทย",
      title: Phrase(
        en: "Nothing invisible stands between Thai letters", th: "ไม่มีอักขระที่มองไม่เห็นระหว่างตัวอักษรไทย"),
      message: Phrase(
        en: "nothing invisible stands between Thai letters",
        th: "ระหว่างตัวอักษรไทยต้องไม่มีอักขระที่มองไม่เห็น")),
    .noBreakSpace: text(
      [.sure], "วันที่\\u{A0}5", "วันที่ 5",
      title: Phrase(en: "A space is typed as a space", th: "เว้นวรรคด้วยช่องว่างธรรมดา"),
      message: Phrase(
        en: "a space is typed as a space, not as a no-break space", th: "เว้นวรรคต้องใช้ช่องว่างธรรมดา")),
    .spaceRun: text(
      [.sure], "บ้าน   เรา", "บ้าน เรา",
      title: Phrase(en: "One space parts words", th: "เว้นวรรคทีละหนึ่งช่อง"),
      message: Phrase(en: "one space parts words", th: "เว้นวรรคระหว่างคำทีละหนึ่งช่อง")),
    .wrongEncoding: text(
      [.sure], "¡ÒÃ", "การ",
      title: Phrase(en: "Thai is stored as Thai letters", th: "ภาษาไทยต้องเก็บเป็นอักษรไทย"),
      message: Phrase(
        en: "Thai is stored as Thai letters, not as an old encoding read wrongly",
        th: "ภาษาไทยต้องเก็บเป็นอักษรไทย ไม่ใช่รหัสเก่าที่อ่านผิด")),
    .mixedNumber: text(
      [.flag], "๒๕6๙", "๒๕๖๙",
      title: Phrase(en: "A number has digits of one kind", th: "ตัวเลขหนึ่งจำนวนใช้เลขแบบเดียว"),
      message: Phrase(en: "a number has digits of one kind", th: "ตัวเลขหนึ่งจำนวนต้องใช้เลขแบบเดียว")),
    .mixedDigits: text(
      [.style], "มาตรา ๕ และมาตรา 7", "มาตรา ๕ และมาตรา ๗",
      title: Phrase(en: "A text has digits of one kind", th: "ข้อความหนึ่งใช้เลขแบบเดียว"),
      message: Phrase(en: "a text has digits of one kind", th: "ข้อความหนึ่งใช้เลขแบบเดียว")),
    .maiyamokSpacing: text(
      [.style], "ต่างๆ", "ต่าง ๆ",
      title: Phrase(
        en: "ๆ keeps the distance that the house has chosen", th: "เว้นวรรคก่อนไม้ยมกตามที่กำหนด"),
      message: Phrase(
        en: "ๆ keeps the distance that the house has chosen", th: "เว้นวรรคก่อนไม้ยมกตามที่กำหนด")),
    .signSpacing: text(
      [.style], "ผลไม้ฯลฯ", "ผลไม้ ฯลฯ",
      title: Phrase(
        en: "A space stands after ๆ and on both sides of ฯลฯ", th: "เว้นวรรคหลังไม้ยมก และก่อนหลัง ฯลฯ"),
      message: Phrase(
        en: "a space stands after ๆ and on both sides of ฯลฯ",
        th: "ต้องเว้นวรรคหลังไม้ยมก และก่อนหลัง ฯลฯ")),
  ]

  private static let words: [ThaiLintRule: ThaiRuleText] = [
    .tornTitle: text(
      [.dictionary, .flag], "      ี      ั   โรงเร ยนว ด", "โรงเรียนวัด",
      title: Phrase(en: "Marks stand with their letters", th: "สระและวรรณยุกต์อยู่กับพยัญชนะ"),
      message: Phrase(
        en: "the marks of a line stand with its letters", th: "สระและวรรณยุกต์ต้องอยู่กับพยัญชนะของบรรทัดนั้น"
      )),
    .lostStop: text(
      [.dictionary, .flag], "สำนักงาน ก พ ร ", "สำนักงาน ก.พ.ร.",
      title: Phrase(en: "Abbreviations have their full stops", th: "อักษรย่อต้องมีจุด"),
      message: Phrase(en: "an abbreviation has its full stops", th: "อักษรย่อต้องมีจุด")),
    .lostLetter: text(
      [.flag], "ท\\u{FFFD}งาน", "ทำงาน",
      title: Phrase(en: "No letter is lost", th: "ไม่มีตัวอักษรหาย"),
      message: Phrase(en: "no letter is lost", th: "ต้องไม่มีตัวอักษรหาย")),
    .lostNumber: text(
      [.flag], "(ดูตารางที่  )", "(ดูตารางที่ ๓)",
      title: Phrase(en: "A number stands where one belongs", th: "ต้องมีตัวเลขในที่ที่ควรมี"),
      message: Phrase(en: "a number stands where one belongs", th: "ต้องมีตัวเลขในที่ที่ควรมี")),
    .detachedVowel: text(
      [.flag], "ค า", "คำ",
      title: Phrase(en: "A vowel or mark touches its letter", th: "สระและวรรณยุกต์อยู่ติดพยัญชนะ"),
      message: Phrase(en: "a vowel or mark touches its letter", th: "สระและวรรณยุกต์ต้องอยู่ติดพยัญชนะ")),
    .orphanMark: text(
      [.flag], "่เป็น", "ไม่เป็น",
      title: Phrase(en: "A mark stands on a letter", th: "เครื่องหมายต้องมีพยัญชนะ"),
      message: Phrase(en: "a mark stands on a letter", th: "เครื่องหมายต้องมีพยัญชนะรองรับ")),
    .danglingVowel: text(
      [.flag], "บ้านแ", "บ้านแพง",
      title: Phrase(en: "A vowel has the letter that it waits for", th: "สระต้องมีพยัญชนะตามหลัง"),
      message: Phrase(en: "a vowel has the letter that it waits for", th: "สระต้องมีพยัญชนะที่รออยู่")),
    .brokenWord: text(
      [.dictionary, .flag], "โรงเรยีน", "โรงเรียน",
      title: Phrase(en: "Words are whole", th: "คำต้องครบถ้วน"),
      message: Phrase(en: "words are whole", th: "คำต้องครบถ้วน")),
    .obsoleteLetter: text(
      [.flag], "ฃวด", "ขวด",
      title: Phrase(en: "ฃ and ฅ stand in no word of today", th: "ฃ และ ฅ ไม่ใช้ในคำปัจจุบัน"),
      message: Phrase(en: "ฃ and ฅ stand in no word of today", th: "ฃ และ ฅ ไม่ใช้ในคำปัจจุบัน")),
  ]
}
