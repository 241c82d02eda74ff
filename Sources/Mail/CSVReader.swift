package import Diagnostics

/// Reads tables of comma-separated values (RFC 4180), strictly: what could be meant in two ways is a finding.
///
/// Lines end with CRLF or LF. A byte-order mark at the start is skipped, as spreadsheets write one.
package struct CSVReader {
  /// One value and where it stands, quotation marks included.
  package struct Field: Hashable, Sendable {
    package let text: String
    package let range: Range<Int>
  }

  private let bytes: [UInt8]
  private let path: String
  private var index: Int
  private var diagnostics: [Diagnostic] = []

  /// The rows of a table, empty lines left out. A row with a fault in it is left out as well.
  package static func read(_ bytes: [UInt8], path: String) -> Checked<[[Field]]> {
    var reader = CSVReader(bytes, path)
    var rows: [[Field]] = []
    while reader.index < bytes.count {
      if let row = reader.row(), row.count > 1 || row.first?.range.isEmpty == false {
        rows.append(row)
      }
    }
    return Checked(rows, reader.diagnostics)
  }

  private init(_ bytes: [UInt8], _ path: String) {
    self.bytes = bytes
    self.path = path
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private mutating func row() -> [Field]? {
    var fields: [Field] = []
    while true {
      guard let field = field() else {
        skipLine()
        return nil
      }
      fields.append(field)
      if index < bytes.count, bytes[index] == UInt8(ascii: ",") {
        index += 1
        continue
      }
      skipLineEnd()
      return fields
    }
  }

  /// The next value, up to the comma or the line end after it; `nil` after a fault.
  private mutating func field() -> Field? {
    if index < bytes.count, bytes[index] == UInt8(ascii: "\"") { return quotedField() }
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: ","), !isAtLineEnd {
      if bytes[index] == UInt8(ascii: "\"") || bytes[index] == 0x0D {
        diagnostics.append(.strayQuote(Span(path, index..<index + 1)))
        return nil
      }
      index += 1
    }
    return Field(text: String(decoding: bytes[start..<index], as: UTF8.self), range: start..<index)
  }

  private mutating func quotedField() -> Field? {
    let start = index
    var value: [UInt8] = []
    index += 1
    while index < bytes.count {
      if bytes[index] != UInt8(ascii: "\"") {
        value.append(bytes[index])
      } else if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") {
        value.append(bytes[index])
        index += 1
      } else {
        index += 1
        guard index == bytes.count || isAtLineEnd || bytes[index] == UInt8(ascii: ",") else {
          diagnostics.append(.strayQuote(Span(path, index - 1..<index)))
          return nil
        }
        return Field(text: String(decoding: value, as: UTF8.self), range: start..<index)
      }
      index += 1
    }
    diagnostics.append(.openQuote(Span(path, start..<start + 1)))
    return nil
  }

  private var isAtLineEnd: Bool {
    bytes[index] == 0x0A
      || bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
  }

  private mutating func skipLineEnd() {
    if index < bytes.count, bytes[index] == 0x0D { index += 1 }
    if index < bytes.count { index += 1 }
  }

  private mutating func skipLine() {
    while index < bytes.count, bytes[index] != 0x0A { index += 1 }
    skipLineEnd()
  }
}
