import Diagnostics
import Model

/// A source that nothing cites does not stand in the list of sources.
///
/// The rule speaks only when nothing else is wrong: a broken record or a misspelt name would make sources look unused
/// that are not.
enum UnusedSources {
  static func check(_ handbook: Handbook) -> [Diagnostic] {
    UnusedRecords.sources(in: handbook).map { record in
      Diagnostic(
        .unusedSource, at: .file(record.path),
        Phrase(
          en: "a source is cited somewhere; nothing cites '\(record.id)'",
          th: "แหล่งอ้างอิงต้องมีที่อ้างถึง แต่ไม่มีที่ใดอ้าง '\(record.id)'"),
        help: Phrase(
          en: "cite it in the record or chapter that rests on it, or remove the file",
          th: "อ้างถึงในระเบียนหรือบทที่ใช้แหล่งนี้ หรือลบไฟล์ออก"))
    }
  }
}
