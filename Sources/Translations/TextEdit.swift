import Diagnostics
import Files

/// The change of one file that puts a translation in its place.
struct TextEdit {
  let path: String
  let range: Range<Int>
  private let replacement: [UInt8]

  /// `nil` when there is no place for a text that the file does not have yet.
  init?(_ unit: TranslationUnit, _ language: Language, _ text: String, _ files: InputTree) {
    if let old = unit[language] {
      guard let bytes = files[old.span.path]?.bytes else { return nil }
      (path, range) = (old.span.path, old.span.range)
      replacement = Self.replacement(old, text, bytes)
    } else if let partner = unit[language.other], case .value = partner.form,
      partner.span.path.hasSuffix(".yaml"), let bytes = files[partner.span.path]?.bytes
    {
      path = partner.span.path
      let end = partner.span.range.upperBound
      let start = (bytes[..<partner.span.range.lowerBound].lastIndex(of: 0x0A) ?? -1) + 1
      let margin = bytes[start...].prefix { $0 == 0x20 }
      let isAlone = bytes[(start + margin.count)...].starts(
        with: Array("\(language.other.tag): ".utf8))
      guard isAlone else {
        range = end..<end
        let value = ScalarText.text(text, style: nil, isInFlow: true)
        replacement = Array(", \(language.tag): \(value)".utf8)
        return
      }
      // A line of its own, below the line or lines of the partner.
      let stop = end > 0 && bytes[end - 1] == 0x0A ? end : bytes[end...].firstIndex(of: 0x0A) ?? end
      range = stop..<stop
      let line = margin + Array("\(language.tag): \(ScalarText.text(text, style: nil))".utf8)
      replacement = stop == end && bytes[end - 1] == 0x0A ? line + [0x0A] : [0x0A] + line
    } else {
      return nil
    }
  }

  func applied(to bytes: [UInt8]) -> [UInt8] {
    Array(bytes[..<range.lowerBound]) + replacement + bytes[range.upperBound...]
  }

  private static func replacement(
    _ old: TranslationText, _ text: String, _ bytes: [UInt8]
  ) -> [UInt8] {
    guard old.form != .section, let first = bytes[old.span.range].first else {
      return Array(text.utf8)
    }
    let line = bytes[..<old.span.range.lowerBound].suffix(while: { $0 != 0x0A })
    let isInFlow = line.contains { $0 == 0x7B || $0 == 0x5B }
    let value = Array(ScalarText.text(text, style: first, isInFlow: isInFlow).utf8)
    // A block of lines holds the end of its last line; one line does not.
    return bytes[old.span.range].last == 0x0A ? value + [0x0A] : value
  }
}

extension ArraySlice<UInt8> {
  /// The longest end of which each byte passes.
  fileprivate func suffix(while passes: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    self[(lastIndex { !passes($0) } ?? startIndex - 1) + 1..<endIndex]
  }
}
