import Diagnostics

/// What becomes of a chapter that is not written in one of the languages. Without a policy it is an error.
package enum MissingPolicy: String, CaseIterable, Hashable, Sendable {
  /// The other language stands in, with a notice.
  case show
  /// There is no page in that language.
  case hide

  static let choices = [
    Choice("show", en: "show the other language", th: "แสดงอีกภาษาแทน"),
    Choice("hide", en: "leave the chapter out", th: "ไม่แสดงบทนี้"),
  ]

  /// The key of `content/site.yaml` and of front matter.
  static let field = Field(
    "missing", .choice(choices),
    Phrase(en: "When a chapter lacks a language", th: "เมื่อบทขาดภาษาหนึ่ง")
  ).optional
}
