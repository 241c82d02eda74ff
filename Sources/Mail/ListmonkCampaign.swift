import Markup

/// A draft for listmonk, in the form that its `POST /api/campaigns` takes.
///
/// The body is a fragment, because listmonk puts its own template around it. It reads the body as a template, so
/// braces in the text are written as its templates want them.
package enum ListmonkCampaign {
  /// The JSON object, over several lines.
  ///
  /// - Parameters:
  ///   - name: what the campaign is called among the editors.
  ///   - lists: the numbers of listmonk's lists to send to.
  package static func write(
    _ contents: [MailContent], from sender: MailSender, name: String, lists: [Int]
  ) -> [UInt8] {
    let leave = "khumue-leave-address"
    let html = MailHTML.fragment(contents, unsubscribe: leave)
    let text = MailText.write(contents, unsubscribe: leave)
    return JSON.object([
      ("name", .text(MailText.line(name))),
      (
        "subject",
        .text(template(contents.map { MailText.line($0.title) }.joined(separator: " / ")))
      ),
      ("lists", .list(lists.map { .number($0) })),
      ("from_email", .text(sender.mailbox(in: contents.first?.language).shown)),
      ("type", .text("regular")),
      ("content_type", .text("html")),
      ("body", .text(template(String(decoding: html, as: UTF8.self), leave))),
      ("altbody", .text(template(String(decoding: text, as: UTF8.self), leave))),
      ("messenger", .text("email")),
      ("tags", .list([.text("newsletter")])),
    ]).lines
  }

  /// The text as a template that says the same, with listmonk's own word for each reader's address for leaving.
  private static func template(_ text: String, _ leave: String? = nil) -> String {
    let plain = text.replacing("{{", with: "{{ \"{{\" }}")
    return leave.map { plain.replacing($0, with: "{{ UnsubscribeURL }}") } ?? plain
  }
}
