package import Diagnostics

/// Reads a list of subscribers: a CSV table with the columns `address`, `name`, `language` and `unsubscribe`.
///
/// The columns may stand in any order and beside others. `language` is `th`, `en` or `both`; `name` may be empty.
/// Findings name readers by line and in masked form only.
package struct SubscriberList {
  /// The columns that a list has.
  enum Column: String, CaseIterable {
    case address, name, language, unsubscribe
  }

  /// The most bytes that a list may hold.
  package static let largest = 32 << 20

  private let path: String
  private var columns: [Column: Int] = [:]
  private let lines: LineTable
  private var diagnostics: [Diagnostic] = []
  /// Where each address stands, by its key.
  private var seen: [String: Span] = [:]

  /// The subscribers of a list, in its order. Rows with a fault are left out.
  package static func read(_ bytes: [UInt8], path: String) -> Checked<[Subscriber]> {
    // Spreadsheets start a table with a byte-order mark.
    let unfit = TextGuard.check(bytes, path: path, limit: largest)
      .filter { $0.code != .byteOrderMark }
    if !unfit.isEmpty { return Checked(nil, unfit) }
    let table = CSVReader.read(bytes, path: path)
    var list = SubscriberList(path: path, bytes)
    list.diagnostics = table.diagnostics
    guard let rows = table.value, let head = rows.first, list.takeHead(head) else {
      if table.value?.first == nil { list.diagnostics.append(.emptyList(path)) }
      return Checked(nil, list.diagnostics)
    }
    let subscribers = rows.dropFirst().compactMap { list.subscriber($0, columns: head.count) }
    if rows.count == 1, !list.diagnostics.contains(where: { $0.severity == .error }) {
      list.diagnostics.append(.emptyList(path))
    }
    return Checked(subscribers, list.diagnostics)
  }

  private init(path: String, _ bytes: [UInt8]) {
    self.path = path
    lines = LineTable(bytes)
  }

  private mutating func takeHead(_ head: [CSVReader.Field]) -> Bool {
    let whole = Span(path, (head.first?.range.lowerBound ?? 0)..<(head.last?.range.upperBound ?? 0))
    for column in Column.allCases {
      let places = head.indices.filter { head[$0].text == column.rawValue }
      if places.count == 1 {
        columns[column] = places[0]
      } else if places.isEmpty {
        // Without a row of names the first reader stands here.
        let names = head.map(\.text).filter { !$0.contains("@") && $0.utf8.count < 16 }
        let nearest = NearestName.of(column.rawValue, among: names)
        diagnostics.append(.missingColumn(column.rawValue, whole, nearest))
      } else {
        diagnostics.append(.doubledColumn(column.rawValue, Span(path, head[places[1]].range)))
      }
    }
    return columns.count == Column.allCases.count
  }

  private mutating func subscriber(_ row: [CSVReader.Field], columns count: Int) -> Subscriber? {
    guard let first = row.first, let last = row.last else { return nil }
    guard row.count == count else {
      let place = Span(path, first.range.lowerBound..<last.range.upperBound)
      diagnostics.append(.wrongNumberOfFields(row.count, of: count, place))
      return nil
    }
    let address = address(row)
    let name = name(row)
    let languages = languages(row)
    let unsubscribe = unsubscribe(row)
    guard let address, name.isGood, let languages, let unsubscribe else { return nil }
    return Subscriber(
      mailbox: Mailbox(name: name.value, address: address), languages: languages,
      unsubscribe: unsubscribe, line: lines.position(of: first.range.lowerBound).line)
  }

  private func field(_ column: Column, _ row: [CSVReader.Field]) -> (text: String, span: Span) {
    let field = row[columns[column] ?? 0]
    return (field.text, Span(path, field.range))
  }

  private mutating func address(_ row: [CSVReader.Field]) -> MailAddress? {
    let (text, span) = field(.address, row)
    do throws(MailFault) {
      let address = try MailAddress(text)
      guard let first = seen[address.key] else {
        seen[address.key] = span
        return address
      }
      diagnostics.append(.duplicateRecipient(address.masked, span, first: first))
    } catch {
      diagnostics.append(.badAddress(text, error, span))
    }
    return nil
  }

  /// The name, where there is one, and whether it may stand in a header.
  private mutating func name(_ row: [CSVReader.Field]) -> (value: HeaderText?, isGood: Bool) {
    let (text, span) = field(.name, row)
    if text.isEmpty { return (nil, true) }
    do throws(MailFault) { return (try HeaderText(text), true) } catch {
      diagnostics.append(.badName(error, span))
      return (nil, false)
    }
  }

  private mutating func languages(_ row: [CSVReader.Field]) -> [Language]? {
    let (text, span) = field(.language, row)
    if text == "both" { return Language.allCases }
    if let language = Language(rawValue: text) { return [language] }
    diagnostics.append(.unknownListLanguage(text, span))
    return nil
  }

  private mutating func unsubscribe(_ row: [CSVReader.Field]) -> WebAddress? {
    let (text, span) = field(.unsubscribe, row)
    do throws(MailFault) { return try WebAddress(text) } catch {
      diagnostics.append(text.isEmpty ? .noUnsubscribe(span) : .badUnsubscribe(error, span))
      return nil
    }
  }
}
