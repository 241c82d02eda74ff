/// A day of the proleptic Gregorian calendar, without a time of day.
///
/// Only days that exist can be made. Years run from 1 to 9999.
package struct CalendarDate: Hashable, Comparable, Sendable {
  /// 1 to 9999, of the common era.
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to 31.
  package let day: Int

  /// The day, or `nil` when the calendar has none such.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The year of the Buddhist era, as Thailand counts it: 2026 is 2569.
  package var buddhistYear: Int { year + 543 }

  /// Whether `left` is the earlier day.
  package static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The days since 1 January of year 1, which is day 0.
  package var dayNumber: Int {
    let before = year - 1
    var days = before * 365 + before / 4 - before / 100 + before / 400
    for earlier in 1..<month { days += Self.days(inMonth: earlier, of: year) }
    return days + day - 1
  }

  /// 0 for Sunday to 6 for Saturday.
  package var weekday: Int { (dayNumber + 1) % 7 }

  /// The number of days in a month, 1 to 12, of a year.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
