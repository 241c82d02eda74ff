import Diagnostics
import Loading
import Model
import YAMLTree

/// The number that readers are to call can be dialled as it is printed.
enum Hotlines {
  static func check(_ settings: SiteSettings?, _ draft: YAMLDraft?) -> [Diagnostic] {
    guard let number = settings?.hotline, let draft, !isNumber(number),
      let value = draft.value["newsletters"]?["hotline"]
    else { return [] }
    return [
      Diagnostic(
        .badPhoneNumber, at: .span(Span(draft.path, value.range)),
        Phrase(
          en: "a telephone number is 3 to 15 digits, with spaces or hyphens; this is '\(number)'",
          th: "หมายเลขโทรศัพท์คือเลข 3 ถึง 15 ตัว คั่นด้วยเว้นวรรคหรือขีด แต่ที่เขียนไว้คือ '\(number)'"),
        help: Phrase(
          en: "write one number in Arabic digits, such as 02 123 4567 or +66 2 123 4567",
          th: "เขียนเลขอารบิกหมายเลขเดียว เช่น 02 123 4567 หรือ +66 2 123 4567"))
    ]
  }

  /// The longest numbers have 15 digits (ITU-T E.164), the shortest in use three.
  private static func isNumber(_ text: String) -> Bool {
    let scalars = text.unicodeScalars.drop { $0 == "+" }
    guard text.unicodeScalars.count - scalars.count <= 1 else { return false }
    let digits = scalars.filter { ("0"..."9").contains($0) }.count
    return (3...15).contains(digits)
      && scalars.allSatisfy { ("0"..."9").contains($0) || $0 == " " || $0 == "-" }
      && scalars.first != " " && scalars.last != " "
  }
}
