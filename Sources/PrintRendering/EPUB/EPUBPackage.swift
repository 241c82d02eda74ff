import Diagnostics
import Digest
import Markup
import Model
import Planning
import ThaiText

/// The package document, the navigation and the container file of a book (EPUB 3.3).
struct EPUBPackage {
  private let book: EPUBPrinter
  private let chapters: [EPUBPrinter.Chapter]
  private let pages: [(page: Int, address: String)]
  private let images: [String]

  init(
    _ book: EPUBPrinter, chapters: [EPUBPrinter.Chapter],
    pages: [(page: Int, address: String)], images: [String]
  ) {
    self.book = book
    self.chapters = chapters
    self.pages = pages
    self.images = images
  }

  func files() -> [EPUBPrinter.File] {
    [
      EPUBPrinter.File(path: "META-INF/container.xml", bytes: Array(Self.container.utf8)),
      EPUBPrinter.File(path: "EPUB/package.opf", bytes: package()),
      EPUBPrinter.File(path: "EPUB/nav.xhtml", bytes: navigation()),
    ]
  }

  private static let container = """
    <?xml version="1.0" encoding="utf-8"?>
    <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
    <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
    </container>

    """

  private var settings: (title: String, publisher: String, licence: String) {
    let settings = book.plan.handbook.settings
    return (
      settings.title.shown(in: book.language).text,
      settings.publisher.shown(in: book.language).text,
      settings.licence.shown(in: book.language).text
    )
  }

  /// A UUID that follows from where the book is published and in which languages (RFC 9562, version 8).
  private var identifier: String {
    let name = book.plan.baseAddress + " " + book.languages.map(\.tag).joined(separator: " ")
    var bytes = Array(SHA256.hash(Array(name.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = bytes.map { byte in
      let text = String(byte, radix: 16)
      return text.utf8.count == 1 ? "0" + text : text
    }
    let groups = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { digits[$0].joined() }
    return "urn:uuid:" + groups.joined(separator: "-")
  }

  private func package() -> [UInt8] {
    var out: [UInt8] = []
    out.append(
      raw:
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\"\(book.language.attributes.replacingLang)>\n"
    )
    metadata(into: &out)
    out.append(raw: "<manifest>\n")
    item("nav", "nav.xhtml", "application/xhtml+xml", properties: "nav", into: &out)
    item("title", "title.xhtml", "application/xhtml+xml", into: &out)
    item("css", "epub.css", "text/css", into: &out)
    item("cover", "cover.svg", "image/svg+xml", properties: "cover-image", into: &out)
    for (index, font) in Self.fonts.enumerated() {
      item("font-\(index + 1)", "fonts/" + font, "font/woff2", into: &out)
    }
    for (index, image) in images.enumerated() {
      let name = String(image.dropFirst("EPUB/".utf8.count))
      item("figure-\(index + 1)", name, Self.type(of: name), into: &out)
    }
    for (index, chapter) in chapters.enumerated() {
      item(
        "text-\(index + 1)", chapter.file, "application/xhtml+xml",
        properties: chapter.holdsDrawing ? "svg" : nil, into: &out)
    }
    out.append(raw: "</manifest>\n<spine>\n<itemref idref=\"title\"/>\n<itemref idref=\"nav\"/>\n")
    for index in chapters.indices { out.append(raw: "<itemref idref=\"text-\(index + 1)\"/>\n") }
    out.append(raw: "</spine>\n</package>\n")
    return out
  }

  /// The fonts that the templates bring for screens.
  private static let fonts = ["-latin-bold", "-latin", "-thai-bold", "-thai"].map {
    "khumue-sans\($0).woff2"
  }

  private static func type(of name: String) -> String {
    name.hasSuffix(".png") ? "image/png" : name.hasSuffix(".svg") ? "image/svg+xml" : "image/jpeg"
  }

  private func item(
    _ id: String, _ path: String, _ type: String, properties: String? = nil,
    into out: inout [UInt8]
  ) {
    let own = properties.map { " properties=\"\($0)\"" } ?? ""
    out.append(raw: "<item id=\"\(id)\" href=\"\(path)\" media-type=\"\(type)\"\(own)/>\n")
  }

  private func metadata(into out: inout [UInt8]) {
    out.append(
      raw:
        "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<dc:identifier id=\"id\">\(identifier)</dc:identifier>\n"
    )
    element("dc:title", settings.title, into: &out)
    for language in book.languages { element("dc:language", language.tag, into: &out) }
    element("dc:creator", settings.publisher, into: &out)
    element("dc:publisher", settings.publisher, into: &out)
    element("dc:rights", settings.licence, into: &out)
    element("dc:date", book.plan.date.text(.iso), into: &out)
    meta("dcterms:modified", book.plan.date.text(.iso) + "T00:00:00Z", into: &out)
    let features = ["tableOfContents", "readingOrder", "structuralNavigation", "alternativeText"]
    for feature in features + (pages.isEmpty ? [] : ["pageBreakMarkers", "pageNavigation"]) {
      meta("schema:accessibilityFeature", feature, into: &out)
    }
    meta("schema:accessMode", "textual", into: &out)
    if !images.isEmpty || chapters.contains(where: \.holdsDrawing) {
      meta("schema:accessMode", "visual", into: &out)
    }
    meta("schema:accessModeSufficient", "textual", into: &out)
    meta("schema:accessibilityHazard", "none", into: &out)
    meta("schema:accessibilitySummary", book.word("epub_access"), into: &out)
    if !pages.isEmpty { meta("pageBreakSource", book.printed, into: &out) }
    out.append(raw: "</metadata>\n")
  }

  private func element(_ name: String, _ text: String, into out: inout [UInt8]) {
    out.append(raw: "<\(name)>")
    out.appendEscaped(text)
    out.append(raw: "</\(name)>\n")
  }

  private func meta(_ property: String, _ text: String, into out: inout [UInt8]) {
    out.append(raw: "<meta property=\"\(property)\">")
    out.appendEscaped(text)
    out.append(raw: "</meta>\n")
  }

  private func navigation() -> [UInt8] {
    var out = EPUBDocument.head(title: book.word("contents"), language: book.language)
    out.append(raw: "<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\">\n<h1>")
    out.appendEscaped(book.word("contents"))
    out.append(raw: "</h1>\n<ol>\n")
    var isOpen = false
    for chapter in chapters {
      if chapter.isPart {
        if isOpen { out.append(raw: "</ol></li>\n") }
        isOpen = true
        entry(chapter, "<ol>\n", into: &out)
      } else {
        entry(chapter, sections(of: chapter) + "</li>\n", into: &out)
      }
    }
    if isOpen { out.append(raw: "</ol></li>\n") }
    out.append(raw: "</ol>\n</nav>\n")
    landmarks(into: &out)
    pageList(into: &out)
    out.append(raw: "</body>\n</html>\n")
    return out
  }

  private func entry(
    _ chapter: EPUBPrinter.Chapter, _ end: String, into out: inout [UInt8]
  ) {
    let text = chapter.texts[0]
    out.append(raw: "<li><a href=\"\(chapter.file)\">")
    if let number = text.text("number") { out.append(raw: number + " ") }
    out.appendEscaped(Self.plain(text.text("title") ?? ""))
    out.append(raw: "</a>" + end)
  }

  private func sections(of chapter: EPUBPrinter.Chapter) -> String {
    let heads = chapter.texts[0].list("blocks").filter {
      guard $0.text("t") == "heading", $0.integer("level") == 2 else { return false }
      if case .flag(true)? = $0["outlined"] { return true }
      return false
    }
    guard !heads.isEmpty else { return "" }
    var out: [UInt8] = []
    for head in heads {
      out.append(raw: "<li><a href=\"\(chapter.file)#\(head.text("id") ?? "")\">")
      if let number = head.text("number") { out.append(raw: number + " ") }
      out.appendEscaped(Self.plain(head.text("title") ?? ""))
      out.append(raw: "</a></li>\n")
    }
    return "<ol>\n" + String(decoding: out, as: UTF8.self) + "</ol>"
  }

  private func landmarks(into out: inout [UInt8]) {
    out.append(raw: "<nav epub:type=\"landmarks\" hidden=\"hidden\"><h2>")
    out.appendEscaped(book.word("menu"))
    out.append(raw: "</h2><ol>\n<li><a epub:type=\"titlepage\" href=\"title.xhtml\">")
    out.appendEscaped(settings.title)
    out.append(raw: "</a></li>\n<li><a epub:type=\"toc\" href=\"#toc\">")
    out.appendEscaped(book.word("contents"))
    out.append(raw: "</a></li>\n")
    if let first = chapters.first {
      out.append(raw: "<li><a epub:type=\"bodymatter\" href=\"\(first.file)\">")
      out.appendEscaped(Self.plain(first.texts[0].text("title") ?? ""))
      out.append(raw: "</a></li>\n")
    }
    out.append(raw: "</ol></nav>\n")
  }

  private func pageList(into out: inout [UInt8]) {
    guard !pages.isEmpty else { return }
    out.append(raw: "<nav epub:type=\"page-list\" role=\"doc-pagelist\" hidden=\"hidden\"><h2>")
    out.appendEscaped(book.word("page"))
    out.append(raw: "</h2><ol>\n")
    for (page, address) in pages {
      out.append(raw: "<li><a href=\"\(address)\">\(page)</a></li>\n")
    }
    out.append(raw: "</ol></nav>\n")
  }

  private static func plain(_ text: String) -> String {
    String(text.unicodeScalars.filter { $0 != "\u{200B}" })
  }
}

extension String {
  /// The package document knows xml:lang alone.
  fileprivate var replacingLang: String {
    String(self[(firstRange(of: " xml:")?.lowerBound ?? startIndex)...])
  }
}
