import Diagnostics
import Markup
import Model
import Planning
import Templates

/// Writes a record's fields, its status and its relations.
struct RecordHTML: Sendable {
  private let record: Record
  private let context: SiteContext
  private let root: String
  private let values: FieldHTML

  init(_ record: Record, _ context: SiteContext, root: String) {
    self.record = record
    self.context = context
    self.root = root
    values = FieldHTML(context, root: root)
  }

  /// The record's own fields as a list of labels and values.
  func writeDetails(into out: inout [UInt8]) {
    let shown = FieldWords(context.plan, context.language).details(of: record)
    guard !shown.isEmpty else { return }
    out.append("<dl class=\"details\">\n")
    for entry in shown {
      out.append("<dt>")
      out.appendEscaped(entry.field.label[context.language])
      out.append("</dt>\n<dd>")
      values.write(entry.value, of: entry.field, into: &out)
      out.append("</dd>\n")
    }
    out.append("</dl>\n")
  }

  /// Whether a text of the record is older than its partner in the other language.
  var stale: TemplateValue {
    let notice = context.plan.staleNotice(of: record.reference, context.language)
    guard let html = StaleNoticeHTML(notice, context, root: root) else { return .nothing }
    return .rendered { html.write(into: &$0) }
  }

  /// How sure the record is, and what it rests on.
  func writeStatus(into out: inout [UInt8]) {
    guard let status = record.status else { return }
    out.append("<p class=\"status\"><span class=\"mark\" aria-hidden=\"true\">")
    out.appendEscaped(StatusMark.mark(of: status))
    out.append("</span> <b>")
    out.appendEscaped(context.word("status"))
    out.append("</b> ")
    out.appendEscaped(status.choice.label[context.language])
    writePlace(into: &out)
    writeSupport(into: &out)
    out.append("</p>\n")
  }

  /// Everything that names this record: other records by field, and chapters.
  func writeRelations(into out: inout [UInt8]) {
    let mentions = context.plan.relations.mentions(of: record.reference)
    let chapters = context.plan.relations.chapters(naming: record.reference)
    guard !mentions.isEmpty || !chapters.isEmpty else { return }
    out.append("<div class=\"relations\">\n")
    if !chapters.isEmpty {
      writeList(context.word("named_in"), chapters.map { ($0, nil) }, into: &out)
    }
    if !mentions.isEmpty {
      writeList(
        context.word("named_by"), mentions.map { (.record($0.record), $0.field) }, into: &out)
    }
    out.append("</div>\n")
  }

  private func writeList(
    _ heading: String, _ items: [(PageSubject, Field?)], into out: inout [UInt8]
  ) {
    out.append("<p><b>")
    out.appendEscaped(heading)
    out.append("</b></p>\n<ul>\n")
    for (subject, field) in items {
      out.append("<li>")
      values.writeLink(to: subject, into: &out)
      if let field {
        out.append(" <span class=\"meta\">(")
        out.appendEscaped(field.label[context.language])
        out.append(")</span>")
      }
      out.append("</li>\n")
    }
    out.append("</ul>\n")
  }

  private func writePlace(into out: inout [UInt8]) {
    guard case .object(let place)? = record["original"] else { return }
    for entry in place where entry.field.name == "page" || entry.field.name == "lines" {
      guard case .text(let text) = entry.value else { continue }
      out.append(" · ")
      out.appendEscaped(entry.field.label[context.language])
      out.append(" ")
      out.appendEscaped(PageRanges.typeset(text))
    }
  }

  private func writeSupport(into out: inout [UInt8]) {
    let facts = record.references("rests_on")
    if !facts.isEmpty { writeLinks(context.word("facts"), facts, into: &out) }
    let sources = record.sources.map { RecordReference(kind: "sources", id: $0) }
    if !sources.isEmpty { writeLinks(context.word("source"), sources, into: &out) }
  }

  private func writeLinks(
    _ label: String, _ records: [RecordReference], into out: inout [UInt8]
  ) {
    out.append(" · <b>")
    out.appendEscaped(label)
    out.append("</b> ")
    for (index, reference) in records.enumerated() {
      if index > 0 { out.append(reference.kind == "sources" ? "; " : ", ") }
      out.append("<a href=\"")
      out.appendEscaped(root + context.address(of: .record(reference)))
      out.append("\">")
      out.appendEscaped(
        reference.kind == "sources"
          ? context.plan.sourceNames.name(of: reference.id, in: context.language) : reference.id)
      out.append("</a>")
    }
  }
}

/// The signs that stand for a status beside a statement, told apart without colour.
enum StatusMark {
  static func mark(of status: Status) -> String {
    switch status {
    case .confirmedInHandbook: "●"
    case .confirmedElsewhere: "◐"
    case .inferred: "◌"
    case .literature: "◆"
    case .editorial: "◇"
    case .unknown: "?"
    }
  }
}
