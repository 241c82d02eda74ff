import Markup
import ThaiText

/// A report being written, in Markdown for a pull request or in HTML for a browser.
///
/// The content is not trusted: nothing of it becomes markup, a mention or a reference.
struct ChangePage {
  enum Form: Hashable, Sendable {
    case markdown, html
  }

  let form: Form
  private(set) var out: [UInt8] = []

  init(_ form: Form) { self.form = form }

  mutating func heading(_ level: Int, _ text: String) {
    switch form {
    case .markdown:
      out += (String(repeating: "#", count: level) + " ").utf8
      add(text)
      out += "\n\n".utf8
    case .html:
      out += "<h\(level)>".utf8
      add(text)
      out += "</h\(level)>\n".utf8
    }
  }

  mutating func paragraph(_ text: String) {
    out += (form == .html ? "<p>" : "").utf8
    add(text)
    out += (form == .html ? "</p>\n" : "\n\n").utf8
  }

  /// A list that starts closed when it has a summary.
  mutating func list(summary: String? = nil, _ items: (inout ChangePage) -> Void) {
    if let summary {
      out += "<details><summary>".utf8
      add(summary)
      out += (form == .html ? "</summary>\n" : "</summary>\n\n").utf8
    }
    out += (form == .html ? "<ul>\n" : "").utf8
    items(&self)
    out += (form == .html ? "</ul>\n" : "\n").utf8
    if summary != nil { out += (form == .html ? "</details>\n" : "</details>\n\n").utf8 }
  }

  mutating func item(_ body: (inout ChangePage) -> Void) {
    out += (form == .html ? "<li>" : "- ").utf8
    body(&self)
    out += (form == .html ? "</li>\n" : "\n").utf8
  }

  mutating func code(_ text: String) { wrap("code", text) }

  mutating func difference(_ pieces: [WordDifference.Piece]) {
    for piece in pieces {
      switch piece.kind {
      case .same: add(piece.text)
      case .removed: wrap("del", piece.text)
      case .added: wrap("ins", piece.text)
      }
    }
  }

  private mutating func wrap(_ tag: String, _ text: String) {
    out += "<\(tag)>".utf8
    add(text)
    out += "</\(tag)>".utf8
  }

  /// Adds text that means nothing but itself.
  mutating func add(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;".utf8
      case "<": out += "&lt;".utf8
      case ">": out += "&gt;".utf8
      case "\"": out += "&quot;".utf8
      case "\n": out += "<br>".utf8
      case "@" where form == .markdown: out += "@<!-- -->".utf8
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "!", "$":
        out += (form == .markdown ? "&#\(scalar.value);" : String(scalar)).utf8
      default: out += String(scalar).utf8
      }
    }
  }

  mutating func raw(_ markup: StaticString) { out += "\(markup)".utf8 }
}
