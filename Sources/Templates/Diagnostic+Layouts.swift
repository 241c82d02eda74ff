import Diagnostics

/// The findings about how templates fit each other and what they are given.
extension Diagnostic {
  static func unknownName(_ span: Span, _ name: String, known: [String]) -> Self {
    Diagnostic(
      .templateUnknownName, at: .span(span),
      Phrase(
        en: "a layout reads only names that it is given; \(quoted(name)) is not one",
        th: "เทมเพลตอ่านได้เฉพาะชื่อที่ส่งมาให้ แต่ไม่มีชื่อ \(quoted(name))"),
      help: choice(name, known), fix: nearestFix(span, name, known))
  }

  static func unknownTemplate(_ span: Span, _ name: String, known: [String]) -> Self {
    Diagnostic(
      .templateUnknownPartial, at: .span(span),
      Phrase(
        en: "a template draws in only templates that exist; \(quoted(name)) does not",
        th: "เทมเพลตดึงได้เฉพาะเทมเพลตที่มีอยู่ แต่ไม่มี \(quoted(name))"),
      help: choice(name, known), fix: nearestFix(span, name, known))
  }

  static func unknownLayout(_ name: String, known: [String]) -> Self {
    Diagnostic(
      .templateUnknownPartial, at: .file(name),
      Phrase(
        en: "a page has a layout; there is no template \(quoted(name))",
        th: "หน้าเว็บต้องมีเทมเพลต แต่ไม่มีเทมเพลต \(quoted(name))"),
      help: choice(name, known))
  }

  static func unknownBlock(_ span: Span, _ name: String, template: String, known: [String]) -> Self
  {
    Diagnostic(
      .templateUnknownBlock, at: .span(span),
      Phrase(
        en: "a block fills one of \(quoted(template)); \(quoted(name)) is not there",
        th: "บล็อกต้องตรงกับบล็อกของ \(quoted(template)) แต่ที่นั่นไม่มี \(quoted(name))"),
      help: choice(name, known), fix: nearestFix(span, name, known))
  }

  static func templateLoop(_ span: Span, _ names: [String]) -> Self {
    let loop = names.map(clipped).joined(separator: " → ")
    return Diagnostic(
      .templateLoop, at: .span(span),
      Phrase(
        en: "a template does not draw in itself; here \(loop)",
        th: "เทมเพลตต้องไม่ดึงตัวเองเข้ามา แต่ตรงนี้ \(loop)"),
      help: Phrase(
        en: "write the inner levels out with sections", th: "เขียนระดับชั้นในด้วยส่วนซ้อนแทน"))
  }

  static func tooDeepCalls(_ span: Span, limit: Int) -> Self {
    Diagnostic(
      .templateTooDeep, at: .span(span),
      Phrase(
        en: "templates lie at most \(limit) deep in one another; here they lie deeper",
        th: "เทมเพลตซ้อนกันได้ไม่เกิน \(limit) ชั้น แต่ตรงนี้ลึกกว่านั้น"),
      help: Phrase(
        en: "draw in fewer templates, or data that ends", th: "ลดจำนวนชั้นของเทมเพลตหรือของข้อมูล"))
  }

  static func tooDeepSections(_ span: Span, limit: Int) -> Self {
    Diagnostic(
      .templateTooDeep, at: .span(span),
      Phrase(
        en: "sections lie at most \(limit) deep in one another; here they lie deeper",
        th: "ส่วนซ้อนกันได้ไม่เกิน \(limit) ชั้น แต่ตรงนี้ลึกกว่านั้น"),
      help: Phrase(en: "take the inner sections out", th: "ลดจำนวนชั้นของส่วนที่ซ้อนกัน"))
  }

  static func tooLargePage(_ span: Span, limit: Int) -> Self {
    Diagnostic(
      .templateTooLarge, at: .span(span),
      Phrase(
        en: "a page holds at most \(limit) bytes; here it grows larger",
        th: "หน้าหนึ่งมีได้ไม่เกิน \(limit) ไบต์ แต่ตรงนี้ใหญ่กว่านั้น"),
      help: Phrase(en: "shorten the list or its text", th: "ลดรายการหรือข้อความ"))
  }

  static func tooManySteps(_ span: Span, limit: Int) -> Self {
    Diagnostic(
      .templateTooLarge, at: .span(span),
      Phrase(
        en: "a page comes to at most \(limit) tags; here it comes to more",
        th: "หน้าหนึ่งมีแท็กรวมได้ไม่เกิน \(limit) แท็ก แต่ตรงนี้เกินกว่านั้น"),
      help: Phrase(
        en: "draw the same template in less often", th: "ลดจำนวนครั้งที่ดึงเทมเพลตเดิมเข้ามา"))
  }

  static func notText(_ span: Span, _ name: String, _ shape: TemplateShape) -> Self {
    let kind =
      switch shape {
      case .flag: Phrase(en: "a yes or no", th: "ค่าใช่หรือไม่")
      case .list: Phrase(en: "a list", th: "รายการ")
      case .text, .markup, .object, .optional: Phrase(en: "an object", th: "กลุ่มของค่า")
      }
    return Diagnostic(
      .templateNotText, at: .span(span),
      Phrase(
        en: "only a text is printed; \(quoted(name)) is \(kind.english)",
        th: "พิมพ์ได้เฉพาะข้อความ แต่ \(quoted(name)) เป็น\(kind.thai)"),
      help: Phrase(
        en: "open a section with {{#\(clipped(name))}}",
        th: "เปิดส่วนด้วย {{#\(clipped(name))}}"))
  }

  static func unsafeMarkup(_ span: Span, _ name: String) -> Self {
    Diagnostic(
      .templateUnsafeMarkup, at: .span(span),
      Phrase(
        en: "only our own HTML is written unescaped; \(quoted(name)) is a text",
        th: "เขียนโดยไม่แปลงอักขระได้เฉพาะ HTML ที่ระบบสร้างเอง แต่ \(quoted(name)) เป็นข้อความ"),
      help: Phrase(
        en: "write {{\(clipped(name))}}", th: "เขียนว่า {{\(clipped(name))}}"),
      fix: Fix(span, replacement: "{{\(name)}}", isSafe: true))
  }

  static func strayTag(_ span: Span) -> Self {
    Diagnostic(
      .templateStrayTag, at: .span(span),
      Phrase(
        en: "only blocks stand in a parent's body; this tag would never be shown",
        th: "ในเนื้อของแท็กแม่มีได้เฉพาะบล็อก แท็กนี้จึงจะไม่ปรากฏ"),
      help: Phrase(en: "move it into a block", th: "ย้ายไปไว้ในบล็อก"))
  }

  // MARK: Places in the markup

  static func unquoted(_ span: Span, _ name: String) -> Self {
    Diagnostic(
      .templateUnsafePlace, at: .span(span),
      Phrase(
        en: "within a tag a value stands in quotes; \(quoted(name)) does not",
        th: "ค่าที่อยู่ในแท็ก HTML ต้องอยู่ในอัญประกาศ แต่ \(quoted(name)) ไม่อยู่"),
      help: Phrase(
        en: "write \"{{\(clipped(name))}}\"", th: "เขียนว่า \"{{\(clipped(name))}}\""))
  }

  static func markupInQuotes(_ span: Span, _ name: String) -> Self {
    Diagnostic(
      .templateUnsafePlace, at: .span(span),
      Phrase(
        en: "an attribute holds a text; \(quoted(name)) is HTML",
        th: "แอตทริบิวต์ต้องเป็นข้อความ แต่ \(quoted(name)) เป็น HTML"),
      help: Phrase(en: "give the attribute a text", th: "ใช้ค่าที่เป็นข้อความ"))
  }

  static func textInCode(_ span: Span, _ name: String) -> Self {
    Diagnostic(
      .templateUnsafePlace, at: .span(span),
      Phrase(
        en: "a script or style holds no text of the content; \(quoted(name)) is one",
        th: "สคริปต์หรือสไตล์ต้องไม่มีข้อความจากเนื้อหา แต่ \(quoted(name)) เป็นข้อความ"),
      help: Phrase(
        en: "put it in a data attribute", th: "ย้ายไปไว้ในแอตทริบิวต์ data"))
  }

  // MARK: What was meant

  private static func choice(_ name: String, _ known: [String]) -> Phrase {
    if let nearest = NearestName.of(name, among: known) {
      return Phrase(en: "write \(quoted(nearest))", th: "แก้เป็น \(quoted(nearest))")
    }
    if known.isEmpty { return Phrase(en: "delete the tag", th: "ลบแท็กนี้") }
    let list = known.prefix(12).joined(separator: ", ") + (known.count > 12 ? ", …" : "")
    return Phrase(en: "use one of: \(list)", th: "ใช้ชื่อใดชื่อหนึ่งต่อไปนี้: \(list)")
  }

  private static func nearestFix(_ span: Span, _ name: String, _ known: [String]) -> Fix? {
    NearestName.of(name, among: known).map { Fix(span, replacement: $0, isSafe: false) }
  }
}
