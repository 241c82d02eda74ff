extension CalendarDate {
  /// The ways in which a date is written.
  package enum Style: CaseIterable, Hashable, Sendable {
    /// `2026-11-22`, for machines.
    case iso
    /// `22 พฤศจิกายน 2569`.
    case thaiLong
    /// `22 พ.ย. 2569`.
    case thaiShort
    /// `๒๒ พฤศจิกายน ๒๕๖๙`, as in official letters.
    case thaiOfficial
    /// `วันอาทิตย์ที่ 22 พฤศจิกายน 2569`.
    case thaiFull
    /// `พฤศจิกายน 2569`.
    case thaiMonth
    /// `22 November 2026`.
    case englishLong
    /// `22 Nov 2026`.
    case englishShort
    /// `Sunday 22 November 2026`.
    case englishFull
    /// `November 2026`.
    case englishMonth
    /// `Sun, 22 Nov 2026`, the date of RFC 5322 and RSS.
    case mail
  }

  /// The date written in `style`.
  package func text(_ style: Style) -> String {
    switch style {
    case .iso: "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    case .thaiLong: "\(day) \(thaiMonthName) \(buddhistYear)"
    case .thaiShort: "\(day) \(Self.thaiMonthsShort[month - 1]) \(buddhistYear)"
    case .thaiOfficial: ThaiDigits.thai(text(.thaiLong))
    case .thaiFull: "วัน\(thaiWeekdayName)ที่ \(text(.thaiLong))"
    case .thaiMonth: "\(thaiMonthName) \(buddhistYear)"
    case .englishLong: "\(day) \(englishMonthName) \(year)"
    case .englishShort: "\(day) \(englishMonthName.prefix(3)) \(year)"
    case .englishFull: "\(englishWeekdayName) \(text(.englishLong))"
    case .englishMonth: "\(englishMonthName) \(year)"
    case .mail:
      "\(englishWeekdayName.prefix(3)), \(padded(day, 2)) \(englishMonthName.prefix(3)) "
        + padded(year, 4)
    }
  }

  /// พฤศจิกายน.
  package var thaiMonthName: String { Self.thaiMonths[month - 1] }
  /// November.
  package var englishMonthName: String { Self.englishMonths[month - 1] }
  /// Without วัน before it: อาทิตย์.
  package var thaiWeekdayName: String { Self.thaiWeekdays[weekday] }
  /// Sunday.
  package var englishWeekdayName: String { Self.englishWeekdays[weekday] }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// มกราคม to ธันวาคม.
  package static let thaiMonths = [
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
    "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
  ]

  private static let thaiMonthsShort = [
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.",
    "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
  ]

  private static let thaiWeekdays = [
    "อาทิตย์", "จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์",
  ]

  /// January to December.
  package static let englishMonths = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
  ]

  private static let englishWeekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
}
