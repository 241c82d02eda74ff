import Diagnostics

extension ChapterText {
  /// The keys that stand between the `---` lines of a chapter.
  package static let fields =
    [
      Field("title", .text, Phrase(en: "Title", th: "ชื่อบท")),
      Field("summary", .text, Phrase(en: "Summary", th: "สรุป")).optional,
      Field("tags", .list(.text), Phrase(en: "Tags", th: "ป้ายกำกับ")).optional,
      Field("date", .date, Phrase(en: "Written on", th: "เขียนเมื่อ")).optional,
      Field("reviewed", .orNull(.date), Phrase(en: "Reviewed on", th: "ตรวจทานเมื่อ")).optional,
      MissingPolicy.field,
    ] + .forEditors
}
