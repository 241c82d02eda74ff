import Diagnostics
import MarkdownTree
import Markup
import Model
import Planning

/// Writes what stands before and after the content of a directive.
struct DirectiveHTML {
  private let kind: DirectiveKind
  private let directive: MarkdownDirective
  private let context: SiteContext
  private let root: String

  init(_ kind: DirectiveKind, _ directive: MarkdownDirective, _ context: SiteContext, root: String)
  {
    self.kind = kind
    self.directive = directive
    self.context = context
    self.root = root
  }

  /// Answers whether the content follows.
  func open(into out: inout [UInt8]) -> Bool {
    switch kind {
    case .statement:
      out.append("<div class=\"statement ")
      out.append(raw: Statement(directive, context.handbook).status.rawValue)
      out.append("\">\n")
    case .record: writeRecord(into: &out)
    case .table where directive.subject == nil: writeCaption(into: &out)
    case .table:
      writeCaption(into: &out)
      RecordTableHTML(directive, context, root: root).write(into: &out)
      return false
    case .checklist where directive.subject == nil: out.append("<div class=\"checklist\">\n")
    case .checklist:
      writeChecklist(into: &out)
      return false
    // Figures have a form of their own: `FigureHTML`.
    case .figure: break
    case .original, .lost, .note, .tip, .warning:
      out.append("<aside class=\"box ")
      out.append(raw: kind.rawValue)
      out.append("\">\n<p class=\"box-title\">")
      out.appendEscaped(directive["title"]?.value ?? kind.heading?[context.language] ?? "")
      out.append("</p>\n")
    }
    return true
  }

  func close(into out: inout [UInt8]) {
    switch kind {
    case .statement:
      writeSupport(into: &out)
      out.append("</div>\n")
    case .record: out.append("</section>\n")
    case .original:
      writeSupport(into: &out)
      out.append("</aside>\n")
    case .lost, .note, .tip, .warning: out.append("</aside>\n")
    case .checklist: out.append("</div>\n")
    case .figure, .table: break
    }
  }

  private func writeCaption(into out: inout [UInt8]) {
    guard let caption = directive["caption"] else { return }
    out.append("<p class=\"caption\"><b>")
    out.appendEscaped(caption.value)
    out.append("</b></p>\n")
  }

  private func writeRecord(into out: inout [UInt8]) {
    out.append("<section class=\"card\">\n")
    guard let reference = directive.subject.flatMap({ ProseReferences.reference($0.value) }),
      let record = context.handbook.record(reference)
    else { return }
    let html = RecordHTML(record, context, root: root)
    out.append("<p class=\"box-title\">")
    FieldHTML(context, root: root).writeLink(to: .record(reference), into: &out)
    out.append("</p>\n")
    if let text = record.localized("text") {
      out.append("<p>")
      FieldHTML(context, root: root).write(text, into: &out)
      out.append("</p>\n")
    }
    html.writeDetails(into: &out)
    html.writeStatus(into: &out)
  }

  private func writeChecklist(into out: inout [UInt8]) {
    let records =
      directive.subject.flatMap { RecordKind.slugged($0.value) }
      .map { context.handbook.records($0.folder) } ?? []
    let field = directive["field"]?.value ?? "title"
    out.append("<ul class=\"checklist\">\n")
    for record in records {
      guard let value = record[field],
        let declared = record.entries.first(where: { $0.field.name == field })
      else { continue }
      out.append("<li>")
      FieldHTML(context, root: root).write(value, of: declared.field, into: &out)
      out.append("</li>\n")
    }
    out.append("</ul>\n")
  }

  /// The status of a statement, in a mark and in words, and the sources that carry it.
  private func writeSupport(into out: inout [UInt8]) {
    let statement = Statement(directive, context.handbook)
    out.append("<p class=\"status\"><span class=\"mark\" aria-hidden=\"true\">")
    out.append(raw: StatusMark.mark(of: statement.status))
    out.append("</span> ")
    out.appendEscaped(statement.status.choice.label[context.language])
    for (index, fact) in statement.facts.enumerated() {
      out.append(index == 0 ? " · " : ", ")
      out.append("<a href=\"")
      out.append(raw: root + context.address(of: .record(fact)))
      out.append("\">")
      out.append(raw: fact.id)
      out.append("</a>")
    }
    out.append("</p>\n")
  }
}
