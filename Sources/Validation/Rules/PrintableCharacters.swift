import Diagnostics
import ThaiText

/// The characters that the fonts of the printed book can show.
///
/// They are listed beside the fonts, as ranges of code points in hexadecimal, one to a line.
package struct PrintableCharacters: Sendable {
  /// Where a project has the list; without it nothing is said about characters.
  package static let path = "templates/print/fonts/characters.txt"

  private let ranges: [ClosedRange<UInt32>]

  /// - Parameter list: the contents of the file; lines that are no range are passed over.
  package init(list: [UInt8]) {
    ranges = list.split(separator: 0x0A).compactMap { line in
      let ends = line.split(separator: UInt8(ascii: "-"))
        .compactMap { UInt32(String(decoding: $0, as: UTF8.self), radix: 16) }
      guard let first = ends.first, let last = ends.last, first <= last else { return nil }
      return first...last
    }
  }

  private func contain(_ point: UInt32) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < point { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(point)
  }

  /// A finding at the first place of each character in some prose that no font can show.
  func findings(in mask: ProseMask, _ path: String) -> [Diagnostic] {
    guard mask.prose.contains(where: { $0 >= 0x80 }) else { return [] }
    var seen: Set<UInt32> = []
    var found: [Diagnostic] = []
    var place = 0
    for scalar in String(decoding: mask.prose, as: UTF8.self).unicodeScalars {
      let length = UTF8.width(scalar)
      // U+FFFD stands for bytes that are no UTF-8, of which others speak.
      if scalar.value >= 0x80, scalar.value != 0xFFFD, !contain(scalar.value),
        seen.insert(scalar.value).inserted
      {
        found.append(Self.unprintable(scalar, Span(path, place..<place + length)))
      }
      place += length
    }
    return found
  }

  private static func unprintable(_ scalar: Unicode.Scalar, _ span: Span) -> Diagnostic {
    let name = "U+" + String(scalar.value, radix: 16, uppercase: true)
    return Diagnostic(
      .unprintableCharacter, severity: .warning, at: .span(span),
      Phrase(
        en: "no font of the printed book has \(name), so that the book cannot be set",
        th: "ชุดอักษรของเล่มไม่มี \(name) จึงเรียงพิมพ์เล่มไม่ได้"),
      help: Phrase(
        en: "write it in words, or build with '--only site'",
        th: "เขียนเป็นคำแทน หรือสร้างด้วย '--only site'"))
  }
}
