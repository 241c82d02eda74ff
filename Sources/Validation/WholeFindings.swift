import Diagnostics
import Loading
import Model

/// Findings about files and folders as a whole.
extension Diagnostic {
  static let missingSiteFile = Diagnostic(
    .missingSiteFile, at: .file("content/site.yaml"),
    Phrase(
      en: "a project has content/site.yaml; it is missing or cannot be read",
      th: "โครงการต้องมี content/site.yaml แต่ไม่พบหรืออ่านไม่ได้"),
    help: Phrase(
      en: "write the file with title, publisher, edition, licence and base_url",
      th: "เขียนไฟล์นี้ให้มี title, publisher, edition, licence และ base_url"))

  static func unknownKind(_ folder: String, path: String) -> Diagnostic {
    let known = RecordKind.all.map(\.folder)
    let nearest = NearestName.of(folder, among: known)
    let parent = "content/records/\(folder)"
    return Diagnostic(
      .unknownKind, at: .file(path),
      Phrase(
        en: "a folder under records is a known kind; '\(folder)' is none",
        th: "โฟลเดอร์ใต้ records ต้องเป็นชนิดที่รู้จัก แต่ '\(folder)' ไม่ใช่"),
      help: nearest.map {
        Phrase(
          en: "did you mean '\($0)'? rename \(parent)", th: "หมายถึง '\($0)' หรือไม่ เปลี่ยนชื่อ \(parent)"
        )
      }
        ?? Phrase(
          en: "use one of: \(known.joined(separator: ", "))",
          th: "ใช้ชนิดใดชนิดหนึ่ง: \(known.joined(separator: ", "))"))
  }

  static func missingChapterLanguage(_ language: Language, _ draft: ChapterDraft) -> Diagnostic {
    Diagnostic(
      .missingChapterLanguage, at: .file(draft.folder),
      Phrase(
        en: "each chapter stands in both languages; '\(language.tag).md' is missing",
        th: "แต่ละบทต้องมีทั้งสองภาษา แต่ยังไม่มี '\(language.tag).md'"),
      help: Phrase(
        en:
          "write \(draft.folder)/\(language.tag).md, or say 'missing: show' while a translation is on its way",
        th: "เขียน \(draft.folder)/\(language.tag).md หรือใส่ 'missing: show' ระหว่างรอคำแปล"))
  }

  static func missingFrontMatter(_ path: String) -> Diagnostic {
    Diagnostic(
      .missingFrontMatter, at: .span(Span(path, 0..<0)),
      Phrase(
        en: "a chapter starts with front matter; the first line is not '---'",
        th: "บทต้องเริ่มด้วยส่วนหัว แต่บรรทัดแรกไม่ใช่ '---'"),
      help: Phrase(
        en: "start the file with '---', 'title: …', '---'",
        th: "เริ่มไฟล์ด้วย '---' 'title: …' และ '---'"))
  }

  static func duplicateChapter(_ draft: ChapterDraft, first: ChapterDraft) -> Diagnostic {
    Diagnostic(
      .duplicateID, at: .file(draft.folder),
      Phrase(
        en: "each chapter has an id of its own; '\(draft.id)' is also '\(first.folder)'",
        th: "รหัสของบทต้องไม่ซ้ำ แต่ '\(draft.id)' ซ้ำกับ '\(first.folder)'"),
      help: Phrase(en: "rename one of the folders", th: "เปลี่ยนชื่อโฟลเดอร์ใดโฟลเดอร์หนึ่ง"))
  }
}
