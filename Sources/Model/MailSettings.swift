import Diagnostics

/// What `content/site.yaml` says about sending newsletters, as it is written there.
package struct MailSettings: Sendable {
  /// What the sender is called.
  package let from: Localized
  package let address: String
  /// Names the mailing list for ever.
  package let list: String
  /// The program that takes messages, with its arguments; cut at spaces, never given to a shell.
  package let mailer: String?
  /// The most messages a minute.
  package let rate: Int?

  package init(from: Localized, address: String, list: String, mailer: String?, rate: Int?) {
    self.from = from
    self.address = address
    self.list = list
    self.mailer = mailer
    self.rate = rate
  }

  /// The field of `content/site.yaml`.
  static let field = Field(
    "mail",
    .object([
      Field("from", .both, Phrase(en: "Name of the sender", th: "ชื่อผู้ส่ง")),
      Field("address", .text, Phrase(en: "Address of the sender", th: "ที่อยู่อีเมลผู้ส่ง")),
      Field("list", .text, Phrase(en: "Name of the mailing list", th: "รหัสรายชื่อผู้รับ"))
        .explained(
          en: "like a host name, such as news.example.org; it stays the same for ever",
          th: "มีรูปเหมือนชื่อโฮสต์ เช่น news.example.org และไม่เปลี่ยนอีก"),
      Field("mailer", .text, Phrase(en: "Program that sends", th: "โปรแกรมที่ใช้ส่ง")).optional
        .explained(
          en: "with its arguments; without the key sendmail -t -i",
          th: "พร้อมอาร์กิวเมนต์ ถ้าไม่เขียนคีย์นี้คือ sendmail -t -i"),
      Field("rate", .integer(1...6000), Phrase(en: "Messages a minute", th: "จำนวนฉบับต่อนาที"))
        .optional.explained(
          en: "the most there may be; without the key 60", th: "จำนวนสูงสุด ถ้าไม่เขียนคีย์นี้คือ 60"),
    ]), Phrase(en: "Sending newsletters", th: "การส่งจดหมายข่าว")
  ).optional
}
