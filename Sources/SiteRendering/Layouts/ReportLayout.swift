import Diagnostics
import Model
import Planning
import Templates

/// The list of reports, and the page of one.
enum ReportLayout {
  static let listShape: [String: TemplateShape] = [
    "reports": .list(.object(["title": .text, "address": .text, "summary": .text]))
  ]
  static let shape: [String: TemplateShape] = ["table": .markup, "csv": .text]

  static func listFields(_ context: SiteContext) -> [(TemplateKey, TemplateValue)] {
    [("reports", list(context))]
  }

  static func list(_ context: SiteContext) -> TemplateValue {
    .list(
      Reports.kinds(in: context.handbook).map { kind in
        .object(
          TemplateObject(
            [("summary", .text(kind.summary[context.language]))],
            over: context.link(to: .report(kind))))
      })
  }

  static func fields(
    _ kind: ReportKind, _ context: SiteContext, root: String
  ) -> [(TemplateKey, TemplateValue)] {
    [
      ("csv", .text(ReportCSV.address(of: kind, context.language))),
      (
        "table",
        .rendered { out in
          ReportHTML(context, root: root).write(Reports.report(kind, context.plan), into: &out)
        }
      ),
    ]
  }
}
