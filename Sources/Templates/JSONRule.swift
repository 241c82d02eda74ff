import Diagnostics

/// A rule of JSON that a document breaks.
enum JSONRule {
  case value, name, colon, comma, quote, number, escape, control, depth, end
  case duplicate(String)

  var message: Phrase {
    switch self {
    case .value:
      Phrase(
        en: "a value is an object, array, string, number, true, false or null; none stands here",
        th: "ต้องเป็นออบเจกต์ อาร์เรย์ สตริง ตัวเลข true, false หรือ null แต่ตรงนี้ไม่มี")
    case .name:
      Phrase(
        en: "a member of an object has a name in double quotes; none stands here",
        th: "สมาชิกของออบเจกต์ต้องมีชื่อในอัญประกาศคู่ แต่ตรงนี้ไม่มี")
    case .colon:
      Phrase(
        en: "a colon stands between a name and its value; none stands here",
        th: "ระหว่างชื่อกับค่าต้องมีเครื่องหมาย : แต่ตรงนี้ไม่มี")
    case .comma:
      Phrase(
        en: "a comma or the closing bracket follows a value; neither stands here",
        th: "หลังค่าต้องมีจุลภาคหรือวงเล็บปิด แต่ตรงนี้ไม่มี")
    case .quote:
      Phrase(
        en: "a string ends with a double quote; this one does not",
        th: "สตริงต้องปิดด้วยอัญประกาศคู่ แต่สตริงนี้ไม่ได้ปิด")
    case .number:
      Phrase(
        en: "a number is written like -1.5e3; a digit is missing here",
        th: "ตัวเลขต้องเขียนแบบ -1.5e3 แต่ตรงนี้ขาดตัวเลข")
    case .escape:
      Phrase(
        en:
          "an escape is \\u with four digits or one of \"\\/bfnrt after a backslash; this one is not",
        th: "รหัสหลีกใช้ได้เฉพาะ \\\" \\\\ \\/ \\b \\f \\n \\r \\t หรือ \\u กับเลขสี่หลัก แต่ตรงนี้ไม่ใช่")
    case .control:
      Phrase(
        en: "a string holds no control character and no line end; one stands here",
        th: "สตริงต้องไม่มีอักขระควบคุมและไม่ขึ้นบรรทัดใหม่ แต่ตรงนี้มี")
    case .depth:
      Phrase(
        en: "arrays and objects lie at most 64 deep in one another; here they lie deeper",
        th: "อาร์เรย์และออบเจกต์ซ้อนกันได้ไม่เกิน 64 ชั้น แต่ตรงนี้ลึกกว่านั้น")
    case .end:
      Phrase(
        en: "a document ends after its value; more stands here",
        th: "เอกสารต้องจบหลังค่า แต่ยังมีข้อความต่อ")
    case .duplicate(let name):
      Phrase(
        en: "a name stands once in an object; \(Diagnostic.quoted(name)) stands twice",
        th: "ชื่อในออบเจกต์ต้องไม่ซ้ำกัน แต่ \(Diagnostic.quoted(name)) ซ้ำ")
    }
  }
}

extension Diagnostic {
  static func badJSON(_ span: Span, _ rule: JSONRule) -> Self {
    Diagnostic(.badJSON, at: .span(span), rule.message)
  }
}
