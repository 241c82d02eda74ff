import Markup

extension EPUBText {
  /// The blocks of a chapter.
  mutating func blocks(_ blocks: [JSON]) {
    for block in blocks { self.block(block) }
  }

  private mutating func block(_ block: JSON) {
    switch block.text("t") {
    case "p":
      raw("<p>")
      inlines(block.list("in"))
      raw("</p>\n")
    case "heading": heading(block)
    case "ul", "ol", "checklist": list(block)
    case "fields": fields(block)
    case "quote": wrapped("blockquote", "", block)
    case "code":
      raw("<pre><code>")
      text(block.text("s") ?? "")
      raw("</code></pre>\n")
    case "rule": raw("<hr/>\n")
    case "table": table(block)
    case "figure", "drawing": figure(block)
    case "box": box(block)
    case "statement": statement(block)
    default: break
    }
  }

  private mutating func wrapped(_ name: String, _ attributes: String, _ block: JSON) {
    raw("<\(name)\(attributes)>\n")
    blocks(block.list("b"))
    raw("</\(name)>\n")
  }

  /// A heading; records are headed like sections.
  private mutating func heading(_ block: JSON) {
    let id = block.text("id") ?? ""
    let level = min(max(block.integer("level") ?? 2, 2), 6)
    raw("<h\(level) id=\"\(id)\">")
    pageMark(id)
    if let number = block.text("number") { raw("\(number) ") }
    title(block["title"])
    raw("</h\(level)>\n")
  }

  private mutating func list(_ block: JSON) {
    let kind = block.text("t") ?? "ul"
    let start = block.integer("start") ?? 1
    let attributes =
      kind == "checklist"
      ? " class=\"checklist\"" : kind == "ol" && start > 1 ? " start=\"\(start)\"" : ""
    raw("<\(kind == "ol" ? "ol" : "ul")\(attributes)>\n")
    for item in block.list("items") {
      raw("<li>")
      if case .list(let inner) = item { self.item(inner) }
      raw("</li>\n")
    }
    raw("</\(kind == "ol" ? "ol" : "ul")>\n")
  }

  /// A single paragraph stands without an element of its own.
  private mutating func item(_ blocks: [JSON]) {
    if blocks.count == 1, blocks[0].text("t") == "p" {
      inlines(blocks[0].list("in"))
    } else {
      self.blocks(blocks)
    }
  }

  private mutating func fields(_ block: JSON) {
    raw("<dl>\n")
    for item in block.list("items") {
      raw("<dt>")
      title(item["label"])
      raw("</dt>\n<dd>")
      self.item(item.list("b"))
      raw("</dd>\n")
    }
    raw("</dl>\n")
  }

  private mutating func table(_ block: JSON) {
    raw("<div class=\"table\"><table")
    if let id = block.text("id") { raw(" id=\"\(id)\"") }
    raw(">\n")
    if let number = block.text("number") {
      raw("<caption>\(number) ")
      title(block["caption"])
      raw("</caption>\n")
    }
    raw("<thead><tr>")
    for cell in block.list("head") { self.cell("th scope=\"col\"", "th", cell) }
    raw("</tr></thead>\n<tbody>\n")
    for row in block.list("rows") {
      guard case .list(let cells) = row else { continue }
      raw("<tr>")
      for cell in cells { self.cell("td", "td", cell) }
      raw("</tr>\n")
    }
    raw("</tbody></table></div>\n")
  }

  private mutating func cell(_ start: String, _ name: String, _ cell: JSON) {
    raw("<\(start)>")
    if case .list(let inner) = cell { inlines(inner) }
    raw("</\(name)>")
  }

  private mutating func figure(_ block: JSON) {
    let id = block.text("id").map { " id=\"\($0)\"" } ?? ""
    if let svg = block.text("svg") {
      raw("<figure\(id)>\n\(svg)")
    } else if let path = block.text("path"), let name = figures[String(path.dropFirst())] {
      raw("<figure\(id)><img src=\"\(name)\" alt=\"")
      text(block.text("alt") ?? "")
      raw("\"/>")
    } else {
      return
    }
    let number = block.text("number").map { "\($0) " }
    var hasCaption = number != nil
    if let caption = block["caption"] {
      if case .null = caption {} else { hasCaption = true }
    }
    if hasCaption {
      raw("<figcaption>\(number ?? "")")
      title(block["caption"])
      raw("</figcaption>")
    }
    raw("</figure>\n")
  }

  private mutating func box(_ block: JSON) {
    raw("<aside class=\"box \(block.text("kind") ?? "note")\">\n")
    if block.text("title") != nil || !block.list("title").isEmpty {
      raw("<p class=\"box-title\">")
      title(block["title"])
      raw("</p>\n")
    }
    blocks(block.list("b"))
    raw("</aside>\n")
  }

  private mutating func statement(_ block: JSON) {
    raw("<div class=\"statement \(block.text("kind") ?? "")\">\n")
    blocks(block.list("b"))
    raw("<p class=\"support\">")
    inlines(block.list("note"))
    raw("</p>\n</div>\n")
  }
}
