import Markup
import ThaiText

/// Writes what search needs as scripts that only set one global: pages opened from a folder may
/// load a script, but not fetch a file.
enum SearchScript {
  /// The titles and texts of a language, as `khumueSearch`.
  ///
  /// - Parameter chunk: how many pages stand in each file of texts, where there are such; else 0.
  static func append(
    _ pages: [SearchPage], language: String, chunk: Int = 0, shards: Int = 0, to out: inout [UInt8]
  ) {
    var labels: [String: Int] = [:]
    var names: [String] = []
    for page in pages where labels[page.label] == nil {
      labels[page.label] = names.count
      names.append(page.label)
    }
    out.append("var khumueSearch={language:")
    append(language, to: &out)
    out.append(",labels:[")
    append(names, to: &out) { append($0, to: &$1) }
    out.append("],backing:[")
    let backing = Set(pages.filter(\.isBacking).compactMap { labels[$0.label] }).sorted()
    append(backing, to: &out) { $1.append(number: $0) }
    out.append("],chunk:")
    out.append(number: chunk)
    out.append(",shards:")
    out.append(number: shards)
    out.append(",texts:[],grams:[],pages:[\n")
    append(pages, to: &out) { page, out in
      append(page, labels[page.label] ?? 0, hasText: chunk == 0, to: &out)
    }
    out.append("]};\n")
  }

  /// The texts of a chunk: for each page one for each section.
  static func appendTexts(_ pages: [SearchPage], chunk: Int, to out: inout [UInt8]) {
    out.append("khumueSearch.texts[")
    out.append(number: chunk)
    out.append("]=[\n")
    append(pages, to: &out) { page, out in
      out.append("[")
      append(page.sections.map(\.text), to: &out) { append($0, to: &$1) }
      out.append("]\n")
    }
    out.append("];\n")
  }

  /// The grams of a shard: each with the number of its first page and the steps to the next ones, in
  /// base 36.
  static func appendGrams(
    _ grams: [(gram: [UInt16], pages: [Int])], shard: Int, to out: inout [UInt8]
  ) {
    out.append("khumueSearch.grams[")
    out.append(number: shard)
    out.append("]={\n")
    append(grams, to: &out) { item, out in
      append(String(decoding: item.gram, as: UTF16.self), to: &out)
      out.append(":\"")
      var last = 0
      for page in item.pages {
        if page != item.pages[0] { out.append(" ") }
        out.append(raw: String(page - last, radix: 36))
        last = page
      }
      out.append("\"")
    }
    out.append("};\n")
  }

  /// `SearchTable` as `khumueNormal`: alternately a form and the characters that take it; pairs and
  /// what they become; the tones.
  static func appendTable(to out: inout [UInt8]) {
    var forms: [[UInt16]: [UInt16]] = [:]
    for (unit, form) in SearchTable.folds { forms[form, default: []].append(unit) }
    let rows = forms.map { ($0.key, $0.value.sorted()) }
      .sorted { $0.1.lexicographicallyPrecedes($1.1) }
    out.append("var khumueNormal={folds:[\n")
    append(rows.flatMap { [$0.0, $0.1] }, to: &out) {
      append(String(decoding: $0, as: UTF16.self), to: &$1)
    }
    out.append("],pairs:[\n")
    let pairs = SearchTable.pairs.sorted { $0.key < $1.key }
    append(pairs, to: &out) { pair, out in
      let units = [UInt16(pair.key >> 16), UInt16(pair.key & 0xFFFF)] + pair.value
      append(String(decoding: units, as: UTF16.self), to: &out)
    }
    out.append("],tones:")
    append(String(decoding: Array(SearchTable.tones), as: UTF16.self), to: &out)
    out.append("};\n")
  }

  private static func append(
    _ page: SearchPage, _ label: Int, hasText: Bool, to out: inout [UInt8]
  ) {
    out.append("[")
    append([page.address, page.title, page.titleLanguage, page.alias], to: &out) {
      append($0, to: &$1)
    }
    out.append(",")
    out.append(number: label)
    for section in page.sections {
      out.append(",")
      append([section.anchor, section.heading, hasText ? section.text : ""], to: &out) {
        append($0, to: &$1)
      }
    }
    out.append("]\n")
  }

  private static func append<Item>(
    _ items: [Item], to out: inout [UInt8], _ write: (Item, inout [UInt8]) -> Void
  ) {
    for (index, item) in items.enumerated() {
      if index > 0 { out.append(",") }
      write(item, &out)
    }
  }

  /// A text between quotation marks. Control and invisible characters are escaped, so that a reader
  /// of the file sees them; U+200B is not, for there are thousands.
  private static func append(_ text: String, to out: inout [UInt8]) {
    out.append("\"")
    let bytes = Array(text.utf8)
    var start = 0
    var index = 0
    while index < bytes.count {
      guard mayNeedEscape(bytes, index) else {
        index += 1
        continue
      }
      out += bytes[start..<index]
      var end = index + 1
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      for scalar in String(decoding: bytes[index..<end], as: UTF8.self).unicodeScalars {
        append(scalar, to: &out)
      }
      (start, index) = (end, end)
    }
    out += bytes[start...]
    out.append("\"")
  }

  /// Whether a character that starts here may be one to escape. Letters and U+200B are not, and they are nearly all.
  private static func mayNeedEscape(_ bytes: [UInt8], _ index: Int) -> Bool {
    switch bytes[index] {
    case 0x22, 0x5C, 0x00..<0x20, 0x7F, 0xC2, 0xCC, 0xCD, 0xE3, 0xEF: true
    case 0xE2: !(index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x8B)
    default: false
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to out: inout [UInt8]) {
    switch scalar.value {
    case 0x22, 0x5C:
      out.append("\\")
      out.append(UInt8(scalar.value))
    case 0x00..<0x20, 0x7F..<0xA0, 0xAD, 0x2000...0x200A, 0x200C...0x200F, 0x2028...0x202F,
      0x205F...0x206F, 0x3000, 0x0300...0x036F, 0xFEFF:
      let digits = String(scalar.value, radix: 16)
      out.append(raw: "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
    default: out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
