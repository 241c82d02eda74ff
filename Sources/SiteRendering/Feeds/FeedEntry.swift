import ThaiText

/// One piece of news, as every form of feed gives it.
struct FeedEntry: Sendable {
  /// Never changes; for an issue of the newsletter it does not depend on where its page lies.
  let id: String
  let title: String
  /// The page, absolute.
  let address: String
  /// Empty where nobody wrote one.
  let summary: String
  let published: CalendarDate?
  let updated: CalendarDate
  private let write: @Sendable (inout [UInt8]) -> Void

  /// - Parameter write: appends the whole text as HTML with absolute addresses.
  init(
    id: String, title: String, address: String, summary: String, published: CalendarDate?,
    updated: CalendarDate, _ write: @escaping @Sendable (inout [UInt8]) -> Void
  ) {
    self.id = id
    self.title = title
    self.address = address
    self.summary = summary
    self.published = published
    self.updated = updated
    self.write = write
  }

  /// The whole text as HTML. Links within the page lead to it from wherever the text is shown.
  var content: [UInt8] { Self.anchored(to: address, write) }

  /// HTML whose links within the page lead to it from elsewhere.
  static func anchored(to address: String, _ write: (inout [UInt8]) -> Void) -> [UInt8] {
    var html: [UInt8] = []
    write(&html)
    let mark = Array("href=\"#".utf8)
    let place = Array(address.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(html.count)
    var start = 0
    for index in html.indices where html[index] == UInt8(ascii: "#") && index + 1 >= mark.count {
      // In running text a quotation mark is an entity, so that this stands in tags alone.
      guard html[(index + 1 - mark.count)...index].elementsEqual(mark) else { continue }
      out += html[start..<index]
      out += place
      start = index
    }
    return out + html[start...]
  }
}

extension CalendarDate {
  /// The start of the day in UTC (RFC 3339).
  var timestamp: String { "\(text(.iso))T00:00:00Z" }

  /// The start of the day in UTC as RSS writes it (RFC 822 with four digits for the year).
  var mailTimestamp: String { "\(text(.mail)) 00:00:00 +0000" }
}
