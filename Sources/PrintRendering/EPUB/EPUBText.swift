import Markup

/// Writes the inlines and blocks of a book as XHTML for reading systems.
struct EPUBText {
  /// The file that each anchor of the book stands in.
  let files: [String: String]
  /// The page of the printed book on which each anchor stands.
  let pages: [String: Int]
  /// The name in the container of each figure, by its path.
  let figures: [String: String]
  let file: String
  private(set) var out: [UInt8] = []
  /// The page that was marked last; pages are marked once in a whole book.
  var page: Int
  private var notes: [(number: Int, blocks: [JSON])] = []
  /// Where the pages that begin in this file are marked.
  private(set) var marked: [(page: Int, address: String)] = []

  init(
    file: String, files: [String: String], pages: [String: Int], figures: [String: String],
    page: Int
  ) {
    self.file = file
    self.files = files
    self.pages = pages
    self.figures = figures
    self.page = page
  }

  mutating func raw(_ text: String) { out.append(raw: text) }

  /// A text without the marks of line ends.
  mutating func text(_ text: String) {
    out.appendEscaped(String(text.unicodeScalars.filter { $0 != "\u{200B}" }))
  }

  /// A title, which may be a text or a list of inlines.
  mutating func title(_ value: JSON?) {
    switch value {
    case .text(let text): self.text(text)
    case .list(let inlines): self.inlines(inlines)
    default: break
    }
  }

  /// A mark of the printed page on which an anchor stands, if none was set yet.
  mutating func pageMark(_ anchor: String) {
    guard let number = pages[anchor], number > page else { return }
    page = number
    marked.append((number, "\(file)#page-\(number)"))
    raw(
      "<span epub:type=\"pagebreak\" role=\"doc-pagebreak\" id=\"page-\(number)\" aria-label=\" \(number). \"></span>"
    )
  }

  mutating func inlines(_ inlines: [JSON]) {
    for inline in inlines { self.inline(inline) }
  }

  private mutating func inline(_ inline: JSON) {
    let inner = inline.list("in")
    switch inline.text("t") {
    case "text": text(inline.text("s") ?? "")
    case "code":
      raw("<code>")
      text(inline.text("s") ?? "")
      raw("</code>")
    case "strong": element("strong", inner)
    case "em": element("em", inner)
    case "br": raw("<br/>")
    case "lang":
      let tag = inline.text("l") ?? ""
      element("span", " lang=\"\(tag)\" xml:lang=\"\(tag)\"", inner)
    case "link":
      raw("<a href=\"")
      text(inline.text("url") ?? "")
      raw("\">")
      inlines(inner)
      raw("</a>")
    case "ref": reference(inline.text("to") ?? "", inner)
    case "fn": note(inline.list("b"))
    default: break
    }
  }

  private mutating func element(_ name: String, _ inner: [JSON]) { element(name, "", inner) }

  private mutating func element(_ name: String, _ attributes: String, _ inner: [JSON]) {
    raw("<\(name)\(attributes)>")
    inlines(inner)
    raw("</\(name)>")
  }

  private mutating func reference(_ anchor: String, _ inner: [JSON]) {
    guard let target = files[anchor] else { return inlines(inner) }
    let address = target == file ? "#\(anchor)" : "\(target)#\(anchor)"
    element("a", " href=\"\(address)\"", inner)
  }

  private mutating func note(_ blocks: [JSON]) {
    let number = notes.count + 1
    notes.append((number, blocks))
    raw(
      "<a epub:type=\"noteref\" role=\"doc-noteref\" class=\"noteref\" id=\"ref-\(number)\" href=\"#note-\(number)\">\(number)</a>"
    )
  }

  /// The notes of the file, each with the way back.
  mutating func endNotes(title words: String) {
    guard !notes.isEmpty else { return }
    raw("<section class=\"notes\">\n<h2>")
    text(words)
    raw("</h2>\n")
    let notes = notes
    for note in notes {
      raw(
        "<aside epub:type=\"footnote\" role=\"doc-footnote\" id=\"note-\(note.number)\"><p><a role=\"doc-backlink\" href=\"#ref-\(note.number)\">\(note.number)</a> "
      )
      for (index, block) in note.blocks.enumerated() {
        if index > 0 { raw("<br/>") }
        inlines(block.list("in"))
      }
      raw("</p></aside>\n")
    }
    raw("</section>\n")
  }
}
