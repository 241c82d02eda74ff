extension CalendarDate {
  /// What became of a text that should be a date such as `2026-11-22`.
  package enum Reading: Hashable, Sendable {
    case date(CalendarDate)
    /// The year lies between 2400 and 2699: very likely one of the Buddhist era. The date is the
    /// one meant.
    case buddhistYear(meant: CalendarDate)
    /// The form is right, but the month has no such day, or the year no such month.
    case noSuchDay
    /// The day exists, but its year lies outside 1900 to 2199.
    case outOfRange(CalendarDate)
    /// The text is not of the form `YYYY-MM-DD`.
    case malformed
  }

  /// Reads a date in the extended form of ISO 8601, `YYYY-MM-DD`, with nothing before or after it.
  package static func read(_ text: some Collection<UInt8>) -> Reading {
    let bytes = Array(text)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
      let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
      let day = number(bytes[8..<10])
    else { return .malformed }
    if (2400...2699).contains(year) {
      let meant = CalendarDate(year: year - 543, month: month, day: day)
      return meant.map(Reading.buddhistYear) ?? .noSuchDay
    }
    guard let date = CalendarDate(year: year, month: month, day: day) else { return .noSuchDay }
    return (1900...2199).contains(year) ? .date(date) : .outOfRange(date)
  }

  /// The date that `text` gives as `YYYY-MM-DD`, or `nil` when `read` would answer anything else.
  package init?(iso text: String) {
    guard case .date(let date) = Self.read(text.utf8) else { return nil }
    self = date
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard digit >= 0x30, digit <= 0x39 else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return value
  }
}
