/// Finds what identifies a person in a text: Thai identity numbers, telephone numbers, e-mail addresses.
///
/// Digits may be Arabic or Thai, with spaces, hyphens, dots or brackets between them. Short numbers (1111, 191) and
/// numbers that callers do not pay for (1800 …) are hotlines and belong to nobody.
enum PersonalFinder {
  enum Kind: Hashable, Sendable {
    case identity, telephone, mail
  }

  struct Hit: Hashable, Sendable {
    let kind: Kind
    /// Byte offsets into the text.
    let range: Range<Int>
    /// What was found without what stands between its digits, or in small letters.
    let normal: String
  }

  /// Everything that a text holds, in the order of its places.
  static func hits(in text: [UInt8]) -> [Hit] {
    (MailFinder.hits(in: text) + numbers(in: text)).sorted {
      $0.range.lowerBound < $1.range.lowerBound
    }
  }

  private static func numbers(in text: [UInt8]) -> [Hit] {
    var hits: [Hit] = []
    for run in DigitRun.runs(in: text) {
      var start = 0
      while start < run.groups.count {
        if let hit = longest(from: start, of: run, text) {
          hits.append(hit.hit)
          start = hit.end
        } else {
          start += 1
        }
      }
    }
    return hits
  }

  /// The longest number that starts with a group, and the group after it.
  private static func longest(
    from start: Int, of run: DigitRun, _ text: [UInt8]
  ) -> (hit: Hit, end: Int)? {
    var digits: [UInt8] = []
    var best: (hit: Hit, end: Int)?
    for end in start..<run.groups.count {
      digits += run.groups[end].digits
      if digits.count > 15 { break }
      let range = run.groups[start].range.lowerBound..<run.groups[end].range.upperBound
      guard let (kind, normal) = kind(of: digits, range, text) else { continue }
      best = (Hit(kind: kind, range: range, normal: normal), end + 1)
    }
    return best
  }

  private static func kind(
    of digits: [UInt8], _ range: Range<Int>, _ text: [UInt8]
  ) -> (Kind, String)? {
    if isIdentity(digits), !isBookNumber(digits, range, text) { return (.identity, name(digits)) }
    guard let own = TelephoneNumber.national(digits, after: text[..<range.lowerBound]),
      !isFraction(text[range]), !followsISBN(text[..<range.lowerBound])
    else { return nil }
    return (.telephone, name(own))
  }

  /// Thirteen digits whose last one checks the others: 13 × first + 12 × second + … , modulo 11.
  private static func isIdentity(_ digits: [UInt8]) -> Bool {
    guard digits.count == 13, digits[0] != 0 else { return false }
    let sum = (0..<12).reduce(0) { $0 + (13 - $1) * Int(digits[$1]) }
    return (11 - sum % 11) % 10 == Int(digits[12])
  }

  /// ISBN and other numbers of goods have thirteen digits as well; books name theirs.
  private static func isBookNumber(
    _ digits: [UInt8], _ range: Range<Int>, _ text: [UInt8]
  ) -> Bool {
    guard digits.starts(with: [9, 7, 8]) || digits.starts(with: [9, 7, 9]) else { return false }
    let sum = digits.enumerated().reduce(0) { $0 + Int($1.element) * ($1.offset % 2 == 0 ? 1 : 3) }
    return sum % 10 == 0
  }

  /// Whether a text ends with the word ISBN and what may stand between it and the number.
  private static func followsISBN(_ text: ArraySlice<UInt8>) -> Bool {
    let end = String(decoding: text.suffix(12), as: UTF8.self).uppercased()
    return end.contains("ISBN")
  }

  /// Whether the only mark in a number is one full stop: a decimal fraction.
  private static func isFraction(_ written: ArraySlice<UInt8>) -> Bool {
    let marks = written.filter { $0 < 0x30 }
    return marks == [UInt8(ascii: ".")]
  }

  private static func name(_ digits: [UInt8]) -> String {
    String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
  }
}

/// The numbers that telephones in Thailand have.
enum TelephoneNumber {
  /// The number as it is dialled within the country; `nil` for what is no such number.
  ///
  /// Lines have nine digits (02 to 07), mobiles ten (06, 08, 09); from abroad 66 stands for the 0.
  static func national(_ digits: [UInt8], after text: ArraySlice<UInt8>) -> [UInt8]? {
    if isNational(digits) { return digits }
    let hasPlus = text.last == UInt8(ascii: "+")
    for prefix in [[6, 6], [0, 0, 6, 6], [0, 0, 1, 6, 6]] as [[UInt8]]
    where digits.starts(with: prefix) {
      let rest = Array(digits.dropFirst(prefix.count))
      let own = rest.first == 0 ? rest : [0] + rest
      // Without a plus, eleven digits that begin with 66 are a mobile's, ten may be anything.
      if isNational(own), hasPlus || prefix.count > 2 || own.count == 10 { return own }
    }
    return nil
  }

  private static func isNational(_ digits: [UInt8]) -> Bool {
    guard digits.first == 0, digits.count > 1 else { return false }
    switch digits[1] {
    case 6, 8, 9: return digits.count == 10
    case 2...5, 7: return digits.count == 9
    default: return false
    }
  }
}
