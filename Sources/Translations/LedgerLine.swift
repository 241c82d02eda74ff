import Diagnostics
package import ThaiText

/// What the ledger says of one unit: who found on which day that both languages say the same.
package struct LedgerLine: Hashable, Sendable {
  /// What was found.
  package enum Verdict: Hashable, Sendable {
    /// The texts with these hashes say the same.
    case accepted(thai: UInt64, english: UInt64)
    /// The unit is not compared, such as a name that is written in one way in both languages.
    case notNeeded
  }

  package let unit: String
  package let verdict: Verdict
  package let who: String
  package let date: CalendarDate

  package init(unit: String, verdict: Verdict, who: String, date: CalendarDate) {
    self.unit = unit
    self.verdict = verdict
    self.who = who
    self.date = date
  }

  /// The hash of the text that was accepted in a language.
  func hash(_ language: Language) -> UInt64? {
    guard case .accepted(let thai, let english) = verdict else { return nil }
    return language == .thai ? thai : english
  }
}

extension LedgerLine {
  private static let mark = "not-needed"

  /// Why a line cannot be read.
  enum Fault: Error, Hashable {
    case columns(Int)
    case unit
    case hash(String)
    case who
    case date(String)
  }

  /// The line as it stands in the file, without its end.
  var text: String {
    let columns =
      switch verdict {
      case .accepted(let thai, let english): [Self.hex(thai), Self.hex(english)]
      case .notNeeded: [Self.mark, Self.mark]
      }
    return ([unit] + columns + [who, date.text(.iso)]).joined(separator: "\t")
  }

  /// Reads a line without its end.
  static func read(_ line: ArraySlice<UInt8>) -> Result<LedgerLine, Fault> {
    let columns = line.split(separator: 0x09, omittingEmptySubsequences: false)
    guard columns.count == 5 else { return .failure(.columns(columns.count)) }
    if columns[0].isEmpty || columns[0].contains(0x20) { return .failure(.unit) }
    if columns[3].isEmpty { return .failure(.who) }
    guard case .date(let date) = CalendarDate.read(columns[4]) else {
      return .failure(.date(text(columns[4])))
    }
    var verdict = Verdict.notNeeded
    if !columns[1].elementsEqual(mark.utf8) || !columns[2].elementsEqual(mark.utf8) {
      guard let thai = hash(columns[1]) else { return .failure(.hash(text(columns[1]))) }
      guard let english = hash(columns[2]) else { return .failure(.hash(text(columns[2]))) }
      verdict = .accepted(thai: thai, english: english)
    }
    return .success(
      LedgerLine(unit: text(columns[0]), verdict: verdict, who: text(columns[3]), date: date))
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  private static func hash(_ digits: ArraySlice<UInt8>) -> UInt64? {
    guard digits.count == 16 else { return nil }
    var hash: UInt64 = 0
    for digit in digits {
      switch digit {
      case 0x30...0x39: hash = hash << 4 | UInt64(digit - 0x30)
      case 0x61...0x66: hash = hash << 4 | UInt64(digit - 0x61 + 10)
      default: return nil
      }
    }
    return hash
  }

  private static func hex(_ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
