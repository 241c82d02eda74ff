package import MarkdownTree

/// A section of a chapter, as lists of contents show it.
package struct ChapterSection: Hashable, Sendable {
  /// The node of the heading.
  package let heading: Int
  /// 2 for the sections of a chapter, 3 for those inside them.
  package let level: Int
  /// The anchor: written by hand, or counted (`s-2`) where the author gave none.
  package let id: String
  package let title: String
}

extension MarkdownDocument {
  /// Every heading with its anchor. Counted anchors are equal in both languages, since they never come from a title.
  package var anchoredHeadings: [ChapterSection] {
    var counters = [Int](repeating: 0, count: 7)
    return headings.map { heading in
      let level = nodes[heading].level
      counters[level] += 1
      for deeper in (level + 1)..<7 where level < 6 { counters[deeper] = 0 }
      let written = idString(of: heading)
      let counted = counters[2...max(level, 2)].map { "\($0)" }.joined(separator: "-")
      return ChapterSection(
        heading: heading, level: level, id: written.isEmpty ? "s-" + counted : written,
        title: plainText(of: heading))
    }
  }
}
