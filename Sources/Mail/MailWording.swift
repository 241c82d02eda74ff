import Diagnostics

/// The words that every message adds to the editors' own.
enum MailWording {
  static let page = Phrase(en: "Read this issue on the web", th: "อ่านฉบับนี้บนเว็บ")
  static let reason = Phrase(
    en: "You get this letter because you asked for it.", th: "ท่านได้รับจดหมายนี้เพราะได้ขอรับไว้")
  static let unsubscribe = Phrase(
    en: "Stop receiving this newsletter", th: "เลิกรับจดหมายข่าวนี้")
}
