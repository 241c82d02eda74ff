package import Diagnostics
import Markup
import ThaiText

extension ChangeReport {
  /// How many entries of a list a report shows; the JSON has them all.
  private static let shown = (edits: 60, outputs: 40)

  /// The report in Markdown, for a comment on a pull request.
  package func markdown(in language: Language) -> [UInt8] {
    var page = ChangePage(.markdown)
    write(to: &page, ChangeText(language: language), top: 2)
    return page.out
  }

  /// The report as a page of its own, without style or script.
  package func html(in language: Language) -> [UInt8] {
    let text = ChangeText(language: language)
    var page = ChangePage(.html)
    page.raw("<!DOCTYPE html>\n<html lang=\"")
    page.add(language.tag)
    page.raw("\">\n<head>\n<meta charset=\"utf-8\">\n")
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    page.raw("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
    page.add(text.title(self))
    page.raw("</title>\n</head>\n<body>\n<main>\n")
    write(to: &page, text, top: 1)
    page.raw("</main>\n</body>\n</html>\n")
    return page.out
  }

  private func write(to page: inout ChangePage, _ text: ChangeText, top: Int) {
    let groups = ChangeGroups(outputs)
    page.heading(top, text.title(self))
    page.paragraph(text.summary(self, groups))
    if !content.isEmpty {
      page.heading(top + 1, text.edited)
      page.list { list in
        for edit in content.prefix(Self.shown.edits) {
          list.item { Self.write(edit, to: &$0, text) }
        }
        if content.count > Self.shown.edits {
          list.item { $0.add(text.further(content.count - Self.shown.edits)) }
        }
      }
    }
    for group in groups.groups { write(group, to: &page, text, top: top) }
    if !groups.around.isEmpty {
      page.list(summary: text.around(groups.around.count)) { list in
        write(groups.around, to: &list, text)
      }
    }
  }

  private func write(
    _ group: ChangeGroups.Group, to page: inout ChangePage, _ text: ChangeText, top: Int
  ) {
    page.heading(top + 1, "\(group.heading[text.language]) (\(group.outputs.count))")
    let isLong = group.outputs.count > 10
    page.list(summary: isLong ? group.heading[text.language] : nil) { list in
      write(group.outputs, to: &list, text)
    }
  }

  private func write(_ outputs: [OutputChange], to list: inout ChangePage, _ text: ChangeText) {
    for output in outputs.prefix(Self.shown.outputs) {
      list.item { item in
        item.code(output.address.map { $0.isEmpty ? "/" : $0 } ?? output.path)
        if let kind = text.kind(output.kind) { item.add(" (\(kind))") }
        if !output.reasons.isEmpty { item.add(" ← \(text.because(output.reasons))") }
        if !output.pages.isEmpty { item.add(" · \(text.pages(output.pages))") }
      }
    }
    if outputs.count > Self.shown.outputs {
      list.item { $0.add(text.further(outputs.count - Self.shown.outputs)) }
    }
  }

  private static func write(
    _ edit: ContentChange, to item: inout ChangePage, _ text: ChangeText
  ) {
    item.code(edit.name)
    if let spoken = text.spoken(edit) { item.add(" (\(spoken))") }
    if edit.old == nil, edit.new == nil {
      // Where the name is the path, there is no text to show.
      return item.add(", \(text.wholeFile)")
    }
    item.add(" ")
    item.difference(WordDifference(from: edit.old ?? "", to: edit.new ?? "").shortened())
  }
}
