package import Diagnostics
import Markup
package import Model
package import Planning
import ThaiText

/// Turns a plan into the files of an EPUB 3.3 book, in one language or in both.
///
/// The book is the printed one: same chapters, annexes and anchors. The index is left out, since reading
/// systems search.
package struct EPUBPrinter: Sendable {
  /// A file of the container.
  package struct File: Sendable {
    package let path: String
    package let bytes: [UInt8]
  }

  let plan: Plan
  let wording: Wording
  /// The languages of the book, the first one leading.
  let languages: [Language]
  /// The page of the printed book on which each anchor stands.
  let pages: [String: Int]
  /// Where the printed book is published, for those who follow its pages.
  let printed: String

  package init(
    plan: Plan, wording: Wording, languages: [Language], pages: [String: Int], printed: String
  ) {
    self.plan = plan
    self.wording = wording
    self.languages = languages
    self.pages = pages
    self.printed = printed
  }

  var language: Language { languages[0] }

  func word(_ key: String) -> String { wording[key, language] }

  /// A chapter or the opening of a part, in each language of the book.
  struct Chapter {
    let file: String
    let isPart: Bool
    let texts: [JSON]
    /// Which blocks stand together, in a book of two languages.
    let rows: [BlockPairs.Row]

    /// Whether some figure is drawn in the text itself.
    var holdsDrawing: Bool { texts.contains { Self.holdsDrawing($0.list("blocks")) } }

    private static func holdsDrawing(_ blocks: [JSON]) -> Bool {
      blocks.contains { $0.text("svg") != nil || holdsDrawing($0.list("b")) }
    }
  }

  /// All files but the style sheet and the fonts, which come with the templates.
  package func files() -> [File] {
    let books = books()
    let chapters = chapters(of: books)
    var files: [String: String] = [:]
    for chapter in chapters {
      for text in chapter.texts { Self.collect(text, chapter.file, &files) }
    }
    let figures = figures()
    var texts: [File] = []
    var marks: [(page: Int, address: String)] = []
    var page = 0
    for chapter in chapters {
      var text = EPUBText(
        file: chapter.file, files: files, pages: pages, figures: figures.names, page: page)
      write(chapter, into: &text)
      (page, marks) = (text.page, marks + text.marked)
      texts.append(File(path: "EPUB/" + chapter.file, bytes: document(chapter, text.out)))
    }
    let fronts = [File(path: "EPUB/title.xhtml", bytes: titlePage())]
    let package = EPUBPackage(
      self, chapters: chapters, pages: marks, images: figures.files.map(\.path))
    return package.files() + fronts + texts + figures.files
  }

  private func books() -> [JSON] {
    let books = languages.map { language in
      HandbookPrinter(
        plan: plan, wording: wording, language: language, order: self.language
      ).value()
    }
    return languages.count == 1
      ? books : zip(languages, books).map { $1.anchored(below: "\($0.tag).") }
  }

  private func chapters(of books: [JSON]) -> [Chapter] {
    var chapters: [Chapter] = []
    func add(_ texts: [JSON], isPart: Bool) {
      let number = chapters.count + 1
      let rows =
        texts.count == 2 ? BlockPairs(texts[0].list("blocks"), texts[1].list("blocks")).rows : []
      let name = "text-\(number < 10 ? "00" : number < 100 ? "0" : "")\(number).xhtml"
      chapters.append(Chapter(file: name, isPart: isPart, texts: texts, rows: rows))
    }
    for part in books[0].list("parts").indices {
      let parts = books.map { $0.list("parts")[part] }
      if parts[0].text("title") != nil { add(parts, isPart: true) }
      for index in parts[0].list("chapters").indices {
        let texts = parts.map { $0.list("chapters")[index] }
        if texts[0].list("blocks").first?.text("t") != "index" { add(texts, isPart: false) }
      }
    }
    return chapters
  }

  /// Notes which file each anchor stands in; the chapters of a part have files of their own.
  private static func collect(_ value: JSON, _ file: String, _ files: inout [String: String]) {
    switch value {
    case .list(let values): for value in values { collect(value, file, &files) }
    case .object(let members):
      for (name, value) in members {
        if name == "id", case .text(let anchor) = value { files[anchor] = file }
        if name != "chapters" { collect(value, file, &files) }
      }
    default: break
    }
  }

  private func figures() -> (names: [String: String], files: [File]) {
    var names: [String: String] = [:]
    var files: [File] = []
    for (index, figure) in plan.handbook.figures.enumerated() {
      let end = figure.path.split(separator: ".").last ?? "svg"
      let name = "figure-\(index + 1).\(end)"
      names[figure.path] = name
      files.append(File(path: "EPUB/" + name, bytes: figure.bytes))
    }
    return (names, files)
  }

  private func write(_ chapter: Chapter, into text: inout EPUBText) {
    let isPair = chapter.texts.count > 1
    for (language, words) in zip(languages, chapter.texts) {
      let id = words.text("id") ?? ""
      let (name, kind) =
        language == self.language ? ("h1", " class=\"chapter\"") : ("p", " class=\"chapter\"")
      text.raw("<\(name) id=\"\(id)\"\(kind)\(isPair ? language.attributes : "")>")
      text.pageMark(id)
      if let number = words.text("number") { text.raw("\(number) ") }
      text.title(words["title"])
      text.raw("</\(name)>\n")
      if words.text("summary") != nil {
        text.raw("<p class=\"lead\"\(isPair ? language.attributes : "")>")
        text.title(words["summary"])
        text.raw("</p>\n")
      }
    }
    guard isPair else {
      text.blocks(chapter.texts[0].list("blocks"))
      return text.endNotes(title: word("footnotes"))
    }
    let blocks = chapter.texts.map { $0.list("blocks") }
    for row in chapter.rows {
      text.raw("<div class=\"pair\">\n")
      for (language, part) in zip(languages, [blocks[0][row.left], blocks[1][row.right]])
      where !part.isEmpty {
        text.raw("<div\(language.attributes)>\n")
        text.blocks(Array(part))
        text.raw("</div>\n")
      }
      text.raw("</div>\n")
    }
    text.endNotes(title: word("footnotes"))
  }

  private func document(_ chapter: Chapter, _ body: [UInt8]) -> [UInt8] {
    let title = chapter.texts[0].text("title") ?? ""
    return EPUBDocument.page(
      title: title, language: language, kind: chapter.isPart ? "part" : "chapter",
      label: chapter.texts[0].text("id") ?? "", body: body)
  }

  private func titlePage() -> [UInt8] {
    let settings = plan.handbook.settings
    var text = EPUBText(file: "title.xhtml", files: [:], pages: [:], figures: [:], page: 0)
    for language in languages {
      let lead = language == self.language
      text.raw(lead ? "<h1 id=\"title\">" : "<p class=\"chapter\"\(language.attributes)>")
      text.text(settings.title.shown(in: language).text)
      text.raw(lead ? "</h1>\n" : "</p>\n")
      text.raw("<p class=\"lead\"\(language.attributes)>")
      text.text(settings.subtitle?.shown(in: language).text ?? "")
      text.raw("</p>\n")
    }
    text.raw("<dl>\n")
    for (key, words) in imprint() {
      text.raw("<dt>")
      text.text(word(key))
      text.raw("</dt>\n<dd>")
      text.text(words)
      text.raw("</dd>\n")
    }
    text.raw("</dl>\n")
    return EPUBDocument.page(
      title: settings.title.shown(in: language).text, language: language, kind: "titlepage",
      label: "title", body: text.out)
  }

  private func imprint() -> [(String, String)] {
    let settings = plan.handbook.settings
    return [
      ("edition", settings.edition.shown(in: language).text),
      ("built", plan.date.inBothEras(language)),
      ("publisher", settings.publisher.shown(in: language).text),
      ("licence", settings.licence.shown(in: language).text), ("newest", plan.baseAddress),
    ]
  }
}

extension Language {
  /// The attributes that name the language of an element of XHTML.
  var attributes: String { " lang=\"\(tag)\" xml:lang=\"\(tag)\"" }
}
