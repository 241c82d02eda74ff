package import ThaiText

/// A second in time, written as mail headers write it, in the time of Thailand.
package struct MailMoment: Hashable, Sendable {
  /// Since the start of 1970, UTC.
  package let seconds: Int

  private static let offset = 7 * 3600
  private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// A moment between 1970 and 2199; others are moved to the nearer end.
  package init(seconds: Int) {
    self.seconds = min(max(seconds, 0), 7_258_000_000)
  }

  /// Seven in the morning in Thailand, the first moment of a day in UTC.
  package init(_ day: CalendarDate) {
    self.init(seconds: day.secondsSince1970)
  }

  /// Such as `Tue, 01 Dec 2026 07:00:00 +0700` (RFC 5322 section 3.3).
  var text: String {
    let local = seconds + Self.offset
    let time = local % 86_400
    guard let day = CalendarDate(secondsSince1970: local) else { return "" }
    let clock = [time / 3600, time / 60 % 60, time % 60].map(Self.two).joined(separator: ":")
    let month = Self.months[day.month - 1]
    return "\(Self.days[day.weekday]), \(Self.two(day.day)) \(month) \(day.year) \(clock) +0700"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
