import Diagnostics

/// What is wrong with a text, in words.
extension TreeBuilder {
  private mutating func report(
    _ code: Code, _ range: Range<Int>, severity: Diagnostic.Severity = .error, _ message: Phrase,
    help: Phrase, labels: [Diagnostic.Label] = []
  ) {
    // Nobody reads more, and a hostile text could ask for a million.
    guard diagnostics.count < 1000 else { return }
    diagnostics.append(
      Diagnostic(
        code, severity: severity, at: .span(Span(path, range)), message, help: help,
        labels: labels))
  }

  private func quoted(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.prefix(80).map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }, as: UTF8.self)
  }

  mutating func reportHTML(_ range: Range<Int>) {
    // The tag that closes an element was meant together with the one that opens it.
    let isClosing = source.bytes[range].starts(with: [0x3C, 0x2F])
    if isClosing, diagnostics.contains(where: { $0.code == .rawHTML }) { return }
    report(
      .rawHTML, range,
      Phrase(
        en: "a text holds no HTML; it is shown as plain text",
        th: "ข้อความต้องไม่มี HTML จึงแสดงเป็นตัวหนังสือธรรมดา"),
      help: Phrase(
        en: "write it in Markdown, or put a backslash before \"<\"",
        th: "เขียนด้วย Markdown หรือใส่ \"\\\" หน้า \"<\""))
  }

  /// Reports a fenced block of code that runs on to the end of what it stands in.
  mutating func checkFence(of node: MarkdownNode) {
    let range = node.source
    let block = source.bytes[range]
    // Indented code has no fence: its first line is its text.
    let first = block.prefix { $0 != 0x0A && $0 != 0x0D }
    if text[node.firstText].starts(with: first + [0x0A]) { return }
    guard let sign = block.first, sign == 0x60 || sign == 0x7E else { return }
    let length = block.prefix { $0 == sign }.count
    guard length >= 3, let lineEnd = block.firstIndex(of: 0x0A) else {
      if length >= 3 { reportFence(range.lowerBound..<range.lowerBound + length) }
      return
    }
    var last = block[lineEnd...]
    while let byte = last.last, byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A {
      last.removeLast()
    }
    let line = last.suffix(from: last.lastIndex(of: 0x0A).map { $0 + 1 } ?? last.startIndex)
    let fence = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x3E }
    if fence.count < length || !fence.allSatisfy({ $0 == sign }) {
      reportFence(range.lowerBound..<range.lowerBound + length)
    }
  }

  private mutating func reportFence(_ range: Range<Int>) {
    report(
      .fenceWithoutEnd, range,
      Phrase(
        en: "a block of code that opens is closed; this one is not",
        th: "บล็อกโค้ดที่เปิดแล้วต้องปิด แต่บล็อกนี้ไม่มีบรรทัดปิด"),
      help: Phrase(
        en: "write the same fence on a line of its own after the code",
        th: "เขียนเครื่องหมายเดียวกันเป็นบรรทัดเดี่ยวหลังโค้ด"))
  }

  mutating func reportDestination(_ destination: ArraySlice<UInt8>, _ range: Range<Int>) {
    let name = quoted(destination)
    report(
      .linkScheme, range,
      Phrase(
        en: "a link leads to http, https, mailto, tel or this handbook; \"\(name)\" does not",
        th: "ลิงก์ใช้ได้เฉพาะ http, https, mailto, tel หรือหน้าในคู่มือนี้ แต่ \"\(name)\" ไม่ใช่"),
      help: linkHelp(destination))
  }

  /// Offers the scheme that was most likely meant.
  private func linkHelp(_ destination: ArraySlice<UInt8>) -> Phrase {
    let scheme = String(decoding: destination.prefix(40).prefix { $0 != 0x3A }, as: UTF8.self)
    let known = options.internalSchemes.sorted() + ["https", "http", "mailto", "tel"]
    if let nearest = NearestName.of(scheme, among: known) {
      return Phrase(en: "did you mean \"\(nearest):\"?", th: "หมายถึง \"\(nearest):\" ใช่หรือไม่")
    }
    return Phrase(
      en: "link to a page with https, or take the link out", th: "ใช้ที่อยู่แบบ https หรือนำลิงก์ออก")
  }

  mutating func reportHeadingID(_ range: Range<Int>) {
    let name = quoted(source.bytes[range])
    report(
      .headingID, range,
      Phrase(
        en: "a heading's id is made of a-z, 0-9 and single hyphens; \"\(name)\" is not",
        th: "รหัสหัวข้อใช้ได้เฉพาะ a-z, 0-9 และขีดกลางเดี่ยว แต่ \"\(name)\" ไม่ใช่"),
      help: Phrase(
        en: "write an id such as {#who-does-what}", th: "เขียนรหัสแบบ {#who-does-what}"))
  }

  mutating func reportDuplicateID(_ name: String, _ range: Range<Int>, first: Range<Int>) {
    report(
      .duplicateHeadingID, range,
      Phrase(
        en: "a heading's id stands once on a page; \"\(name)\" stands twice",
        th: "รหัสหัวข้อต้องไม่ซ้ำกันในหน้าเดียว แต่ \"\(name)\" ซ้ำ"),
      help: Phrase(en: "give one of them another id", th: "เปลี่ยนรหัสของหัวข้อหนึ่ง"),
      labels: [
        Diagnostic.Label(
          Span(path, first), Phrase(en: "first given here", th: "ใช้ครั้งแรกตรงนี้"))
      ])
  }

  mutating func reportUnclosedDirective(_ node: Int) {
    let name = directives[Int(nodes[node].number)].name
    report(
      .directiveWithoutEnd, nodes[node].source,
      Phrase(
        en: "a directive ends with a line of as many colons; \"\(name)\" has none",
        th: "กล่องคำสั่งต้องปิดด้วยบรรทัดที่มีทวิภาคจำนวนเท่ากัน แต่ \"\(name)\" ไม่มีบรรทัดปิด"),
      help: Phrase(
        en: "put a line of the same colons after its text",
        th: "เพิ่มบรรทัดทวิภาคจำนวนเท่ากันหลังข้อความ"))
  }

  mutating func reportStrayClose(_ range: Range<Int>) {
    report(
      .directiveStrayEnd, range,
      Phrase(
        en: "a line of colons ends a directive; no directive with as many is open here",
        th: "บรรทัดทวิภาคใช้ปิดกล่องคำสั่ง แต่ตรงนี้ไม่มีกล่องที่เปิดด้วยจำนวนเท่ากัน"),
      help: Phrase(
        en: "delete the line, or open a directive such as :::note before it",
        th: "ลบบรรทัดนี้ หรือเปิดกล่อง เช่น :::note ก่อนหน้า"))
  }

  mutating func reportDirective(_ line: DirectiveLine) {
    let name = quoted(source.bytes[line.range])
    report(
      .directiveForm, line.range,
      Phrase(
        en: "a directive's name is made of a-z, 0-9 and hyphens; \"\(name)\" has none",
        th: "ชื่อกล่องคำสั่งใช้ได้เฉพาะ a-z, 0-9 และขีดกลาง แต่ \"\(name)\" ไม่มีชื่อเช่นนั้น"),
      help: Phrase(en: "write a line such as :::note", th: "เขียนบรรทัดแบบ :::note"))
  }

  mutating func reportDirectivePlace(_ range: Range<Int>) {
    report(
      .directiveForm, range,
      Phrase(
        en: "a directive stands on a line of its own, with blanks before it at most",
        th: "กล่องคำสั่งต้องอยู่ในบรรทัดของตัวเอง ข้างหน้ามีได้เพียงช่องว่าง"),
      help: Phrase(
        en: "move it to the next line, or put a backslash before the colons",
        th: "ย้ายไปบรรทัดถัดไป หรือใส่ \"\\\" หน้าทวิภาค"))
  }

  mutating func reportNesting(_ range: Range<Int>) {
    report(
      .nestedTooDeep, range,
      Phrase(
        en: "directives nest at most \(Self.deepestDirective) deep; this one is left out",
        th: "กล่องคำสั่งซ้อนกันได้ไม่เกิน \(Self.deepestDirective) ชั้น จึงไม่แสดงกล่องนี้"),
      help: Phrase(en: "close the directives before it", th: "ปิดกล่องคำสั่งก่อนหน้า"))
  }

  mutating func reportArgument(_ range: Range<Int>) {
    let name = quoted(source.bytes[range])
    report(
      .directiveForm, range,
      Phrase(
        en: "an argument is a word, key=word or key=\"words\"; \"\(name)\" is none of these",
        th: "ค่าของกล่องคำสั่งเขียนเป็นคำ, key=คำ หรือ key=\"หลายคำ\" แต่ \"\(name)\" ไม่ใช่"),
      help: Phrase(
        en: "close the quotation mark and put a space after it",
        th: "ปิดเครื่องหมายคำพูดแล้วเว้นวรรค"))
  }

  mutating func reportFact(_ range: Range<Int>) {
    let name = quoted(source.bytes[range])
    report(
      .factForm, range,
      Phrase(
        en: "a field is named as {{kind:id.field}}; \"\(name)\" is not",
        th: "การอ้างข้อมูลเขียนเป็น {{kind:id.field}} แต่ \"\(name)\" ไม่ใช่"),
      help: Phrase(
        en: "write it such as {{role:gather-needs.title}}",
        th: "เขียนแบบ {{role:gather-needs.title}}"))
  }

  mutating func reportUndefinedNote(_ label: ArraySlice<UInt8>, _ range: Range<Int>) {
    let name = quoted(label)
    report(
      .footnoteUndefined, range,
      Phrase(
        en: "a footnote has a text; \"\(name)\" has none",
        th: "เชิงอรรถต้องมีข้อความ แต่ \"\(name)\" ไม่มี"),
      help: Phrase(
        en: "write a line [^\(name)]: with its text", th: "เขียนบรรทัด [^\(name)]: พร้อมข้อความ"))
  }

  mutating func reportEmphasis(_ range: Range<Int>) {
    report(
      .emphasisMark, range, severity: .warning,
      Phrase(
        en:
          "a bold mark between punctuation and a Thai letter does nothing; it is printed as \"**\"",
        th: "เครื่องหมายตัวหนาที่อยู่ระหว่างวรรคตอนกับอักษรไทยไม่มีผล จึงพิมพ์ออกมาเป็น \"**\""),
      help: Phrase(
        en: "put the quotation marks or brackets outside the bold marks",
        th: "ย้ายเครื่องหมายคำพูดหรือวงเล็บไว้นอกเครื่องหมายตัวหนา"))
  }

  mutating func reportNotes() {
    for duplicate in notes.duplicates {
      let name = quoted(source.bytes[duplicate.label])
      report(
        .footnoteDuplicate, duplicate.label,
        Phrase(
          en: "a footnote is written once; \"\(name)\" is written twice",
          th: "เชิงอรรถแต่ละชื่อเขียนได้ครั้งเดียว แต่ \"\(name)\" เขียนซ้ำ"),
        help: Phrase(en: "give one of them another name", th: "เปลี่ยนชื่อเชิงอรรถหนึ่ง"),
        labels: [
          Diagnostic.Label(
            Span(path, duplicate.first),
            Phrase(en: "first written here", th: "เขียนครั้งแรกตรงนี้"))
        ])
    }
    for label in notes.unused {
      let name = quoted(source.bytes[label])
      report(
        .footnoteUnused, label, severity: .warning,
        Phrase(
          en: "a footnote is referred to in the text; \"\(name)\" is not, and is left out",
          th: "เชิงอรรถต้องมีที่อ้างถึงในเนื้อความ แต่ \"\(name)\" ไม่มี จึงไม่แสดง"),
        help: Phrase(
          en: "put [^\(name)] where it belongs, or delete the note",
          th: "ใส่ [^\(name)] ในที่ที่อ้าง หรือลบเชิงอรรถ"))
    }
  }

  mutating func reportTable(_ range: Range<Int>) {
    report(
      .tableTooSparse, range,
      Phrase(
        en: "a table has at most \(TableFinder.mostFilledCells) cells left out by short rows",
        th: "ตารางมีช่องที่ละไว้ได้ไม่เกิน \(TableFinder.mostFilledCells) ช่อง"),
      help: Phrase(
        en: "give the rows as many cells as the head", th: "เขียนแต่ละแถวให้มีช่องเท่าหัวตาราง"))
  }
}
