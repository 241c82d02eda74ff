import Diagnostics
import Model
import Planning
import ThaiText

/// An issue as messages for chat groups (LINE, WhatsApp): no markup, short lines, each address on a line of its own.
///
/// A message holds at most `limit` characters as people count them, its own number included. Messages end between two
/// items; an item that is too long alone is shortened where a word ends, and keeps its whole address.
struct ChatText: Sendable {
  /// The most characters of a summary; a longer one would fill a phone's screen.
  private static let longestSummary = 160
  /// The place that `12/34` and its line end may take.
  private static let markLength = 8

  let issue: NewsletterIssue
  /// `No. 3 · December 2026`.
  let heading: String
  let limit: Int
  private let segmenter: WordSegmenter

  init(_ issue: NewsletterIssue, heading: String, limit: Int, words: [String]) {
    self.issue = issue
    self.heading = heading
    self.limit = limit
    segmenter = WordSegmenter(extraWords: words)
  }

  init(_ issue: NewsletterIssue, _ context: SiteContext) {
    let month = issue.date.text(issue.language == .thai ? .thaiMonth : .englishMonth)
    let settings = context.handbook.settings
    self.init(
      issue,
      heading: "\(context.word("newsletters")) \(context.word("newsletter_number")) "
        + "\(issue.number) · \(month)",
      limit: settings.chatLength, words: settings.words)
  }

  /// The file: messages one after another, each under a line such as `2/3` when there are several.
  func write(into out: inout [UInt8]) {
    let messages = messages
    for (index, message) in messages.enumerated() {
      if index > 0 { out.append(0x0A) }
      if messages.count > 1 { out += Array("\(index + 1)/\(messages.count)\n".utf8) }
      out += Array(message.utf8)
      out.append(0x0A)
    }
  }

  /// The messages in order, without their numbers.
  var messages: [String] {
    let room = limit - Self.markLength
    var messages: [String] = []
    var current = ""
    for block in blocks(room) {
      let joined = current.isEmpty ? block : current + "\n\n" + block
      if joined.count <= room {
        current = joined
      } else {
        if !current.isEmpty { messages.append(current) }
        current = block
      }
    }
    return messages + [current]
  }

  /// The opening, then one block for each item; the heading of a section stands with its first item.
  private func blocks(_ room: Int) -> [String] {
    var blocks = [
      block(head: heading, title: issue.title, summary: issue.lead, issue.address, room)
    ]
    for section in issue.sections {
      for (index, item) in section.items.enumerated() {
        blocks.append(
          block(
            head: index == 0 ? "— \(section.title) —" : "", title: item.title,
            summary: excerpt(item.summary, Self.longestSummary), item.address, room))
      }
    }
    return blocks
  }

  /// One block of at most `room` characters: the summary gives way first, then the heading, then the title. The address
  /// never does.
  private func block(
    head: String, title: String, summary: String, _ address: String, _ room: Int
  ) -> String {
    func text(_ head: String, _ title: String, _ summary: String) -> String {
      let lines = [head.isEmpty ? "" : head + "\n", title, summary, address]
      return lines.filter { !$0.isEmpty }.joined(separator: "\n")
    }
    let whole = text(head, title, summary)
    if whole.count <= room { return whole }
    let bare = text(head, title, "").count
    // A line for the summary, with a few words at least.
    if room - bare > 20 { return text(head, title, excerpt(summary, room - bare - 1)) }
    if bare <= room { return text(head, title, "") }
    let left = room - address.count - 1
    return left > 0 ? text("", excerpt(title, left), "") : address
  }

  /// The beginning of a text, at most `limit` characters long with its `…`, ended where a word ends.
  private func excerpt(_ text: String, _ limit: Int) -> String {
    if text.count <= limit { return text }
    let bytes = Array(text.utf8)
    // A cluster of Thai is one character or two, so that as many clusters may be too long.
    var clusters = limit
    while clusters > 0 {
      let cut = String(
        decoding: segmenter.excerpt(of: bytes, clusters: clusters - 1), as: UTF8.self)
      if cut.count <= limit { return cut }
      clusters -= max(1, cut.count - limit)
    }
    return ""
  }
}
