import Testing
import ThaiText

struct CalendarDateTests {
  @Test(arguments: [
    (CalendarDate.Style.iso, "2026-11-22"), (.thaiLong, "22 พฤศจิกายน 2569"),
    (.thaiShort, "22 พ.ย. 2569"), (.thaiOfficial, "๒๒ พฤศจิกายน ๒๕๖๙"),
    (.thaiFull, "วันอาทิตย์ที่ 22 พฤศจิกายน 2569"), (.thaiMonth, "พฤศจิกายน 2569"),
    (.englishLong, "22 November 2026"), (.englishShort, "22 Nov 2026"),
    (.englishFull, "Sunday 22 November 2026"), (.englishMonth, "November 2026"),
    (.mail, "Sun, 22 Nov 2026"),
  ])
  func writesADate(_ style: CalendarDate.Style, _ expected: String) throws {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 22))
    #expect(date.text(style) == expected)
  }

  /// Known days: moon landing, end and start of centuries, leap days.
  @Test(arguments: [
    ("1969-07-20", "Sunday"), ("1900-01-01", "Monday"), ("2000-02-29", "Tuesday"),
    ("2100-03-01", "Monday"), ("2024-02-29", "Thursday"), ("1932-06-24", "Friday"),
    ("1997-10-11", "Saturday"), ("2199-12-31", "Tuesday"),
  ])
  func knowsTheDayOfTheWeek(_ iso: String, _ day: String) {
    #expect(CalendarDate(iso: iso)?.englishWeekdayName == day)
  }

  @Test(arguments: [
    ("2026-02-29", CalendarDate.Reading.noSuchDay), ("2026-13-01", .noSuchDay),
    ("2026-00-10", .noSuchDay), ("2026-04-31", .noSuchDay), ("1900-02-29", .noSuchDay),
    ("2569-02-30", .noSuchDay), ("26-11-22", .malformed), ("2026-11-2", .malformed),
    ("2026/11/22", .malformed), ("2026-11-22T00:00", .malformed), ("", .malformed),
    ("+026-11-22", .malformed), ("๒๕๖๙-11-22", .malformed),
  ])
  func refusesWhatIsNoDate(_ text: String, _ expected: CalendarDate.Reading) {
    #expect(CalendarDate.read(text.utf8) == expected)
  }

  @Test func seesAYearOfTheBuddhistEra() throws {
    let meant = try #require(CalendarDate(year: 2026, month: 11, day: 22))
    #expect(CalendarDate.read("2569-11-22".utf8) == .buddhistYear(meant: meant))
    #expect(CalendarDate.read("2400-01-01".utf8) != .malformed)
    #expect(CalendarDate(iso: "2569-11-22") == nil)
  }

  @Test(arguments: ["1899-12-31", "2200-01-01", "0001-01-01", "2399-12-31", "2700-01-01"])
  func refusesYearsOutOfRange(_ text: String) throws {
    guard case .outOfRange = CalendarDate.read(text.utf8) else {
      Issue.record("\(CalendarDate.read(text.utf8))")
      return
    }
  }

  @Test func countsDaysWithoutAGap() throws {
    var last = try #require(CalendarDate(iso: "1999-12-31")).dayNumber
    for year in 2000...2004 {
      for month in 1...12 {
        for day in 1...CalendarDate.days(inMonth: month, of: year) {
          let date = try #require(CalendarDate(year: year, month: month, day: day))
          #expect(date.dayNumber == last + 1)
          last = date.dayNumber
        }
      }
    }
  }

  @Test func ordersDates() throws {
    let dates = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].compactMap {
      CalendarDate(iso: $0)
    }
    #expect(dates.count == 4)
    #expect(dates.reversed().sorted() == dates)
  }
}
