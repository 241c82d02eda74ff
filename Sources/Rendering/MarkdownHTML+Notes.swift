import MarkdownTree
import Markup

/// Footnotes: references, the notes themselves, and the way back.
extension MarkdownHTML {
  func reference(_ node: MarkdownNode, _ out: inout [UInt8]) {
    let note = document.footnotes[Int(node.number)]
    out.append("<sup class=\"footnote-ref\"><a href=\"#")
    anchor("fn-", note, 1, &out)
    out.append("\" id=\"")
    anchor("fnref-", note, node.occurrence, &out)
    out.append(resolver.isXML ? "\">" : "\" data-footnote-ref>")
    out.append(number: Int(node.number) + 1)
    out.append("</a></sup>")
  }

  private func anchor(
    _ kind: StaticString, _ note: MarkdownFootnote, _ occurrence: Int, _ out: inout [UInt8]
  ) {
    out += resolver.footnotePrefix
    out.append(kind)
    out.appendAddress(Array(note.label.utf8)[...])
    if occurrence > 1 {
      out.append("-")
      out.append(number: occurrence)
    }
  }

  mutating func appendNote(_ number: Int, to out: inout [UInt8]) {
    let note = document.footnotes[number]
    out.append("<li id=\"")
    anchor("fn-", note, 1, &out)
    out.append("\">\n")
    let node = document.nodes[note.node]
    appendNodes(note.node + 1, node.end, to: &out)
    if out.hasSuffix("</p>\n") {
      out.removeLast(5)
      backlinks(number, note, &out, lead: true)
      out.append("</p>\n")
    } else {
      newline(&out)
      backlinks(number, note, &out, lead: false)
      out.append("\n")
    }
    out.append("</li>\n")
  }

  private func backlinks(
    _ number: Int, _ note: MarkdownFootnote, _ out: inout [UInt8], lead: Bool
  ) {
    for occurrence in 1...max(1, note.references) {
      if lead || occurrence > 1 { out.append(" ") }
      out.append("<a href=\"#")
      anchor("fnref-", note, occurrence, &out)
      out.append("\" class=\"footnote-backref\"")
      resolver.backlinkAttributes(number + 1, occurrence: occurrence, to: &out)
      out.append(">↩")
      if occurrence > 1 {
        out.append("<sup class=\"footnote-ref\">")
        out.append(number: occurrence)
        out.append("</sup>")
      }
      out.append("</a>")
    }
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ suffix: StaticString) -> Bool {
    guard count >= suffix.utf8CodeUnitCount else { return false }
    var i = count - suffix.utf8CodeUnitCount
    for byte in suffix.description.utf8 {
      if self[i] != byte { return false }
      i += 1
    }
    return true
  }
}
