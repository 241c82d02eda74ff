internal import Diagnostics

/// What is said about each kind of failure of libyaml, which tells its kinds apart by their English
/// texts only.
struct SyntaxFinding {
  let code: Code
  let message: Phrase
  let help: Phrase
  /// Whether the place where a construct opened says more than the place where it failed.
  var pointsAtContext = false
  /// The words at the other place.
  var label: Phrase?

  static func of(
    _ failure: YAMLParser.Failure, byte: UInt8?, startsLine: Bool
  ) -> SyntaxFinding {
    if failure.problem.contains("found a tab") || byte == Byte.tab { return tab }
    if byte == UInt8(ascii: ":"), failure.problem.hasPrefix("did not find") {
      return failure.problem.contains("',' or") ? missingComma : emptyKey
    }
    switch failure.context {
    case "while scanning a quoted scalar": return unclosedQuote
    case "while parsing a quoted scalar": return escape
    case "while parsing a flow sequence", "while parsing a flow mapping":
      return startsLine ? unclosedBracket : missingComma
    case "while parsing a block mapping", "while parsing a block collection":
      return startsLine ? column : rest
    case "while scanning a simple key": return missingColon
    case "while scanning a block scalar": return blockHeader
    case "while scanning for the next token":
      return quotesNeeded
    case "while scanning an anchor": return anchor
    case "while scanning an alias": return alias
    case let context where context.contains("tag"): return tag
    case let context where context.contains("directive"): return directive
    default: break
    }
    if failure.problem.hasPrefix("mapping values") { return colon }
    if failure.problem.hasPrefix("block sequence entries") { return listPlace }
    if failure.problem.hasPrefix("did not find expected <document start>") { return secondValue }
    return other
  }
}

extension SyntaxFinding {
  private static let tab = SyntaxFinding(
    code: .yamlTab,
    message: Phrase(
      en: "lines are indented with spaces; a tab stands here",
      th: "ต้องย่อหน้าด้วยเว้นวรรค แต่ตรงนี้เป็นแท็บ"),
    help: Phrase(en: "indent with spaces", th: "ย่อหน้าด้วยเว้นวรรคแทนแท็บ"))

  private static let unclosedQuote = SyntaxFinding(
    code: .yamlUnclosedQuote,
    message: Phrase(
      en: "a quote that opens is closed; this one is not",
      th: "เครื่องหมายคำพูดที่เปิดต้องปิด แต่อันนี้ไม่ได้ปิด"),
    help: Phrase(
      en: "close the quote, and double each ' inside single quotes",
      th: "ปิดเครื่องหมายคำพูด และเขียน ' ซ้อนสองตัวหากอยู่ในคำพูดเดี่ยว"),
    pointsAtContext: true,
    label: Phrase(en: "the text ends without its quote", th: "ข้อความจบโดยไม่มีเครื่องหมายปิด"))

  private static let escape = SyntaxFinding(
    code: .yamlEscape,
    message: Phrase(
      en: "\"\\\" in double quotes begins an escape that YAML knows; this one it does not",
      th: "\"\\\" ในเครื่องหมายคำพูดคู่ต้องตามด้วยรหัสที่ YAML รู้จัก แต่รหัสนี้ไม่ใช่"),
    help: Phrase(
      en: "write \"\\\\\" for a backslash, or use single quotes",
      th: "เขียน \"\\\\\" แทนแบ็กสแลช หรือใช้เครื่องหมายคำพูดเดี่ยว"))

  private static let unclosedBracket = SyntaxFinding(
    code: .yamlUnclosedBracket,
    message: Phrase(
      en: "a bracket that opens is closed; this one is not",
      th: "วงเล็บที่เปิดต้องปิด แต่อันนี้ไม่ได้ปิด"),
    help: Phrase(en: "close the bracket", th: "ปิดวงเล็บ"),
    pointsAtContext: true,
    label: Phrase(en: "it should be closed before this", th: "ควรปิดก่อนถึงตรงนี้"))

  private static let missingComma = SyntaxFinding(
    code: .yamlUnclosedBracket,
    message: Phrase(
      en: "what stands in brackets is parted by commas; something else stands here",
      th: "สิ่งที่อยู่ในวงเล็บต้องคั่นด้วยจุลภาค แต่ตรงนี้เป็นอย่างอื่น"),
    help: Phrase(
      en: "put a comma before it, close the bracket, or put the text in quotes",
      th: "ใส่จุลภาคข้างหน้า ปิดวงเล็บ หรือใส่เครื่องหมายคำพูดคร่อมข้อความ"),
    label: Phrase(en: "the bracket opens here", th: "วงเล็บเปิดตรงนี้"))

  private static let column = SyntaxFinding(
    code: .yamlIndentation,
    message: Phrase(
      en: "the entries of a list or mapping begin in one column; this line does not fit",
      th: "ทุกบรรทัดของรายการหรือกลุ่มเดียวกันต้องเริ่มที่คอลัมน์เดียวกัน แต่บรรทัดนี้ไม่ตรง"),
    help: Phrase(
      en: "indent the line as the ones beside it, or put a text with marks in quotes",
      th: "ย่อหน้าให้ตรงกับบรรทัดข้างเคียง หรือใส่เครื่องหมายคำพูดคร่อมข้อความ"),
    label: Phrase(en: "the list or mapping begins here", th: "รายการหรือกลุ่มเริ่มตรงนี้"))
}

extension SyntaxFinding {
  private static let missingColon = SyntaxFinding(
    code: .yamlMissingColon,
    message: Phrase(
      en: "a line of a mapping reads \"key: value\"; this one has no \": \"",
      th: "แต่ละบรรทัดของกลุ่มต้องเป็น \"คีย์: ค่า\" แต่บรรทัดนี้ไม่มี \": \""),
    help: Phrase(
      en: "write \": \" after the key, or indent the line to join it to the text above",
      th: "เติม \": \" หลังคีย์ หรือย่อหน้าเพื่อต่อกับข้อความบรรทัดบน"),
    pointsAtContext: true)

  private static let blockHeader = SyntaxFinding(
    code: .yamlBlockText,
    message: Phrase(
      en: "after \"|\" or \">\" the line ends; more stands here",
      th: "หลัง \"|\" หรือ \">\" ต้องขึ้นบรรทัดใหม่ แต่ตรงนี้มีอย่างอื่น"),
    help: Phrase(
      en: "begin the text on the next line, indented",
      th: "เริ่มข้อความในบรรทัดถัดไปโดยย่อหน้า"))

  private static let quotesNeeded = SyntaxFinding(
    code: .yamlQuotesNeeded,
    message: Phrase(
      en: "a text that begins with a mark of YAML stands in quotes; this one does not",
      th: "ข้อความที่ขึ้นต้นด้วยเครื่องหมายของ YAML ต้องอยู่ในคำพูด แต่ไม่ได้อยู่"),
    help: Phrase(en: "put the text in quotes", th: "ใส่เครื่องหมายคำพูดคร่อมข้อความ"))

  private static let anchor = SyntaxFinding(
    code: .yamlAnchor,
    message: Phrase(
      en: "a record holds no anchors; \"&\" begins one here",
      th: "ระเบียนต้องไม่มีสมอ แต่ \"&\" ตรงนี้เริ่มสมอ"),
    help: Phrase(en: "put the text in quotes", th: "ใส่เครื่องหมายคำพูดคร่อมข้อความ"),
    pointsAtContext: true)

  private static let alias = SyntaxFinding(
    code: .yamlAlias,
    message: Phrase(
      en: "a record holds no aliases; \"*\" begins one here",
      th: "ระเบียนต้องไม่มีการอ้างสมอ แต่ \"*\" ตรงนี้เริ่มการอ้าง"),
    help: Phrase(en: "put the text in quotes", th: "ใส่เครื่องหมายคำพูดคร่อมข้อความ"),
    pointsAtContext: true)

  private static let tag = SyntaxFinding(
    code: .yamlTag,
    message: Phrase(
      en: "a record holds no tags; \"!\" begins one here",
      th: "ระเบียนต้องไม่มีแท็ก แต่ \"!\" ตรงนี้เริ่มแท็ก"),
    help: Phrase(en: "put the text in quotes", th: "ใส่เครื่องหมายคำพูดคร่อมข้อความ"),
    pointsAtContext: true)

  static let directive = SyntaxFinding(
    code: .yamlDirective,
    message: Phrase(
      en: "a record holds no directives; a line begins with \"%\"",
      th: "ระเบียนต้องไม่มีคำสั่งกำกับ แต่มีบรรทัดที่ขึ้นต้นด้วย \"%\""),
    help: Phrase(
      en: "delete the line, or put the text in quotes",
      th: "ลบบรรทัดนี้ หรือใส่เครื่องหมายคำพูดคร่อมข้อความ"),
    pointsAtContext: true)

  private static let emptyKey = SyntaxFinding(
    code: .yamlKey,
    message: Phrase(
      en: "a key is a text; none stands here",
      th: "คีย์ต้องเป็นข้อความ แต่ตรงนี้ไม่มีคีย์"),
    help: Phrase(en: "write a key before the \":\"", th: "เขียนคีย์ไว้หน้า \":\""))

  private static let colon = SyntaxFinding(
    code: .yamlColon,
    message: Phrase(
      en: "a line holds one \": \" outside quotes; this is another",
      th: "หนึ่งบรรทัดมี \": \" นอกเครื่องหมายคำพูดได้แห่งเดียว แต่ตรงนี้มีอีก"),
    help: Phrase(
      en: "put the text in quotes, or indent the line as the keys beside it",
      th: "ใส่เครื่องหมายคำพูดคร่อมข้อความ หรือย่อหน้าให้ตรงกับคีย์ข้างเคียง"))

  private static let listPlace = SyntaxFinding(
    code: .yamlIndentation,
    message: Phrase(
      en: "a list begins on a line of its own; \"- \" stands inside another value",
      th: "รายการต้องเริ่มบรรทัดใหม่ แต่ \"- \" นี้อยู่ภายในค่าอื่น"),
    help: Phrase(
      en: "begin the list on the next line, or put the text in quotes",
      th: "เริ่มรายการในบรรทัดถัดไป หรือใส่เครื่องหมายคำพูดคร่อมข้อความ"))

  private static let rest = SyntaxFinding(
    code: .yamlSyntax,
    message: Phrase(
      en: "a value fills the rest of its line; more follows it here",
      th: "ค่าต้องจบพร้อมบรรทัด แต่ตรงนี้มีอย่างอื่นตามมา"),
    help: Phrase(
      en: "put the whole text in one pair of quotes, or take away what follows",
      th: "ใส่เครื่องหมายคำพูดคู่เดียวคร่อมข้อความทั้งหมด หรือลบส่วนที่ตามมา"))

  private static let secondValue = SyntaxFinding(
    code: .yamlSyntax,
    message: Phrase(
      en: "a document holds one value; more follows it here",
      th: "เอกสารหนึ่งมีค่าเดียว แต่ตรงนี้มีอย่างอื่นตามมา"),
    help: Phrase(
      en: "indent the line to join it to the value, or write \"key: value\"",
      th: "ย่อหน้าเพื่อต่อกับค่าก่อนหน้า หรือเขียนเป็น \"คีย์: ค่า\""))

  private static let other = SyntaxFinding(
    code: .yamlSyntax,
    message: Phrase(
      en: "a value is a text, a list or a mapping; this is none of them",
      th: "ค่าต้องเป็นข้อความ รายการ หรือกลุ่ม แต่ตรงนี้ไม่ใช่สักอย่าง"),
    help: Phrase(
      en: "put the text in quotes, or take away the stray mark",
      th: "ใส่เครื่องหมายคำพูดคร่อมข้อความ หรือลบเครื่องหมายที่เกินมา"))
}
