import Diagnostics
import Markup
import Model
import Planning

/// Writes a report as a table of a page.
struct ReportHTML: Sendable {
  private let context: SiteContext
  private let root: String
  private let fields: FieldHTML

  init(_ context: SiteContext, root: String) {
    self.context = context
    self.root = root
    fields = FieldHTML(context, root: root)
  }

  func write(_ report: Report, into out: inout [UInt8]) {
    out.append("<div class=\"scroll\" tabindex=\"0\">\n<table class=\"report\">\n<thead>\n<tr>")
    for column in report.columns {
      out.append("<th scope=\"col\">")
      write(column, into: &out)
      out.append("</th>")
    }
    out.append("</tr>\n</thead>\n<tbody>\n")
    for row in report.rows {
      out.append("<tr>")
      for (index, cell) in row.enumerated() {
        out.append(Self.start(of: cell, isHead: index == 0))
        write(cell, into: &out)
        out.append(index == 0 ? "</th>" : "</td>")
      }
      out.append("</tr>\n")
    }
    out.append("</tbody>\n</table>\n</div>\n")
  }

  private static func start(of cell: Report.Cell, isHead: Bool) -> StaticString {
    if isHead { return "<th scope=\"row\">" }
    switch cell {
    case .number: return "<td class=\"end\">"
    case .noEvidence: return "<td class=\"empty\">"
    default: return "<td>"
    }
  }

  private func write(_ cell: Report.Cell, into out: inout [UInt8]) {
    switch cell {
    case .text(let phrase): out.appendEscaped(phrase[context.language])
    case .localized(let text): fields.write(text, into: &out)
    case .number(let number): out.append(number: number)
    case .subject(let subject): fields.writeLink(to: subject, into: &out)
    case .fact(let fact):
      out.append("<a href=\"")
      out.appendEscaped(root + context.address(of: .record(fact)))
      out.append("\">")
      out.appendEscaped(fact.id)
      out.append("</a> ")
      if let text = context.handbook.record(fact)?.localized("text") {
        fields.write(text, into: &out)
      }
    case .list(let cells):
      out.append("<ul>")
      for cell in cells {
        out.append("<li>")
        write(cell, into: &out)
        out.append("</li>")
      }
      out.append("</ul>")
    case .noEvidence: out.appendEscaped(context.word("no_evidence"))
    case .blank: break
    }
  }
}
