import ArgumentParser
import Diagnostics
import Mail
import Model
import Pipeline
import Planning

/// Finds what messages are made of.
enum NewsletterMail {
  /// An issue in each of its languages, and its sender.
  static func find(
    _ issue: String, in publication: Publication, _ language: Language
  ) throws -> (contents: [MailContent], sender: MailSender) {
    let known = publication.plan.handbook.newsletters.map(\.month)
    guard known.contains(issue) else {
      let nearest = NearestName.of(issue, among: known)
      throw ValidationError(
        Phrase(
          en: "there is no issue '\(issue)'" + (nearest.map { "; did you mean '\($0)'?" } ?? ""),
          th: "ไม่มีฉบับ '\(issue)'" + (nearest.map { " หมายถึง '\($0)' หรือไม่" } ?? ""))[language])
    }
    guard let sender = publication.mailSender else { throw Report.fault(noSender, language) }
    let base = publication.plan.baseAddress
    guard base.hasPrefix("https://") else { throw Report.fault(noHTTPS(base), language) }
    do throws(MailFault) {
      return (try publication.mailContents(issue), sender)
    } catch {
      throw Report.fault(error, language)
    }
  }

  private static func noHTTPS(_ base: String) -> MailFault {
    MailFault(
      Phrase(
        en: "the links of a message lead to https addresses; the site is at '\(base)'",
        th: "ลิงก์ในอีเมลต้องเป็น https แต่เว็บอยู่ที่ '\(base)'"),
      help: Phrase(
        en: "give the address of the published site with --base-url or as base_url",
        th: "ระบุที่อยู่ของเว็บที่เผยแพร่ด้วย --base-url หรือ base_url"))
  }

  private static var noSender: MailFault {
    MailFault(
      Phrase(
        en: "content/site.yaml names no sender", th: "content/site.yaml ยังไม่ได้ระบุผู้ส่ง"),
      help: Phrase(
        en: "add 'mail:' with from, address and list", th: "เพิ่ม 'mail:' พร้อม from, address และ list"
      ))
  }
}
