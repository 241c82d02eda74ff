extension CalendarDate {
  /// The day in UTC that holds a moment, counted in seconds from the start of 1970.
  ///
  /// The civil calendar from a count of days, by eras of 400 years that start in March.
  package init?(secondsSince1970 seconds: Int) {
    let days = Int((Double(seconds) / 86_400).rounded(.down)) + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let civilMonth = month < 10 ? month + 3 : month - 9
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let year = yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0)
    self.init(year: year, month: civilMonth, day: day)
  }

  /// The seconds from the start of 1970 to the start of the day in UTC.
  package var secondsSince1970: Int {
    // 1 January 1970 is day 719,162 of the proleptic calendar.
    (dayNumber - 719_162) * 86_400
  }
}
