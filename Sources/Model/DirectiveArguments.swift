package import MarkdownTree

extension MarkdownDirective {
  /// The first word without a key, such as the record that a directive shows.
  package var subject: Argument? { positional.first }

  /// The items of a value that lists several, cut at commas, each with its own place in the file.
  package func list(_ key: String) -> [(value: String, range: Range<Int>)] {
    guard let argument = self[key] else { return [] }
    var items: [(value: String, range: Range<Int>)] = []
    var start = argument.range.lowerBound
    for part in argument.value.split(separator: ",", omittingEmptySubsequences: false) {
      let end = start + part.utf8.count
      if !part.isEmpty { items.append((String(part), start..<end)) }
      start = end + 1
    }
    return items
  }
}
