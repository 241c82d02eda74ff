import Markup
import Planning

/// The items of an issue as plain HTML with absolute addresses, for feeds.
enum NewsletterHTML {
  static func write(_ sections: [NewsletterIssue.Section], into out: inout [UInt8]) {
    for section in sections {
      out.append("<h2>")
      out.appendEscaped(section.title)
      out.append("</h2>\n<ul>\n")
      for item in section.items {
        out.append("<li><p><a href=\"")
        out.appendAddress(Array(item.address.utf8)[...])
        out.append("\">")
        out.appendEscaped(item.title)
        out.append("</a></p>")
        if !item.summary.isEmpty {
          out.append("\n<p>")
          out.appendEscaped(item.summary)
          out.append("</p>")
        }
        out.append("</li>\n")
      }
      out.append("</ul>\n")
    }
  }
}
