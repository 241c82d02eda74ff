/// The places of a book to print and the references to them, as its data gives them to the typesetter.
struct BookReferences {
  /// References to places that the book does not have.
  let faults: Set<OutputLinks.Fault>

  init(_ book: [UInt8]) {
    var places: Set<String> = []
    var references: Set<String> = []
    var index = 0
    // Marks inside a text are escaped, so that no text looks like a key. Ids hold nothing that is escaped.
    while let start = book.next(0x22, from: index) {
      index = start + 1
      guard start > 1, book[start - 1] == 0x3A || book[start - 2] == 0x3A else { continue }
      let isPlace = Self.ends(book, "\"id\":", at: start)
      guard isPlace || Self.ends(book, "\"to\":", at: start) else { continue }
      let end = book.next(0x22, from: index) ?? book.count
      let text = String(decoding: book[index..<end], as: UTF8.self)
      if isPlace { places.insert(text) } else { references.insert(text) }
    }
    faults = Set(
      references.subtracting(places).map { OutputLinks.Fault(link: "#" + $0, isAnchor: true) })
  }

  /// Whether a key stands before a text, with or without a space between.
  private static func ends(_ book: [UInt8], _ key: StaticString, at start: Int) -> Bool {
    let end = start > 0 && book[start - 1] == 0x20 ? start - 1 : start
    return book.ends(with: key, at: end)
  }
}
