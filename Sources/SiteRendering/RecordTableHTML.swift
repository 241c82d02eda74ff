import Diagnostics
import MarkdownTree
import Markup
import Model
import Planning

/// A table of all records of a kind, with the columns that a directive names.
struct RecordTableHTML {
  private let table: RecordTable
  private let context: SiteContext
  private let root: String

  init(_ directive: MarkdownDirective, _ context: SiteContext, root: String) {
    table = RecordTable(directive, context.handbook)
    self.context = context
    self.root = root
  }

  func write(into out: inout [UInt8]) {
    let values = FieldHTML(context, root: root)
    out.append("<div class=\"scroll\" tabindex=\"0\"><table>\n<thead>\n<tr>\n")
    for column in table.columns {
      out.append("<th scope=\"col\">")
      out.appendEscaped(column.label[context.language])
      out.append("</th>\n")
    }
    out.append("</tr>\n</thead>\n<tbody>\n")
    for record in table.records {
      out.append("<tr>\n")
      for column in table.columns {
        out.append(column.name == "title" ? "<th scope=\"row\">" : "<td>")
        if column.name == "title" {
          values.writeLink(to: .record(record.reference), into: &out)
        } else if let value = record[column.name] {
          values.write(value, of: column, into: &out)
        }
        out.append(column.name == "title" ? "</th>\n" : "</td>\n")
      }
      out.append("</tr>\n")
    }
    out.append("</tbody>\n</table></div>\n")
  }
}
