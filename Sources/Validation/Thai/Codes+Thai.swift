package import Diagnostics
package import ThaiText

extension Code {
  /// The codes of the Thai rules, one for each rule and each kind in which it is reported.
  package static let thaiCodes: [Code] = ThaiLintRule.allCases.flatMap { rule in
    ThaiRuleText.of(rule).kinds.map { kind in
      let text = ThaiRuleText.of(rule)
      let name = "thai-\(kind.rawValue)-\(rule.rawValue)"
      return Code(name, title: text.title, why: why(kind), wrong: text.wrong, right: text.right)
    }
  }

  /// The code under which a finding of a rule is reported: `thai-sure-mark-order`.
  package static func thai(_ kind: ThaiLint.Kind, _ rule: ThaiLintRule) -> Code {
    let name = "thai-\(kind.rawValue)-\(rule.rawValue)"
    let text = ThaiRuleText.of(rule)
    return Code(name, title: text.title, why: why(kind), wrong: text.wrong, right: text.right)
  }

  private static func why(_ kind: ThaiLint.Kind) -> Phrase {
    switch kind {
    case .sure:
      Phrase(
        en: "Only one reading is possible; damaged text is neither found nor read aloud rightly.",
        th: "อ่านได้ทางเดียวเท่านั้น ข้อความที่เสียหายค้นไม่พบและอ่านออกเสียงผิด")
    case .dictionary:
      Phrase(
        en: "The document shows damage, and the dictionary knows one word that fits here.",
        th: "เอกสารมีร่องรอยเสียหาย และพจนานุกรมมีคำเดียวที่เข้ากับตำแหน่งนี้")
    case .flag:
      Phrase(
        en: "Something is lost or doubtful here; only a person with the original can say what.",
        th: "มีบางอย่างหายไปหรือไม่แน่ชัด ต้องให้คนเทียบกับต้นฉบับ")
    case .style:
      Phrase(
        en: "The text is right, but not in the style that the house has chosen.",
        th: "ข้อความถูกต้อง แต่ไม่ตรงกับรูปแบบที่กำหนดไว้")
    }
  }
}
