/// Pages of the original as readers write them: `15, 35–40`.
package enum PageRanges {
  /// The pages of several texts in order, each once; ranges that touch or overlap become one.
  package static func merged(_ texts: [String]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for text in texts.flatMap({ $0.split { $0 == "," || $0 == ";" } }) {
      let ends = text.split { $0 == "-" || $0 == "–" }
        .compactMap { Int($0.filter(\.isNumber)) }
      if let first = ends.first, let last = ends.last, first <= last {
        ranges.append(first...last)
      }
    }
    var merged: [ClosedRange<Int>] = []
    for range in ranges.sorted(by: {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }) {
      if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
      .joined(separator: ", ")
  }

  /// The same pages with dashes and commas as books set them.
  package static func typeset(_ text: String) -> String {
    var out = ""
    var before: Character?
    for letter in text {
      let isDash = letter == "-" && before?.isNumber == true
      out.append(isDash ? "–" : letter == ";" ? "," : letter)
      before = letter
    }
    return out
  }
}
