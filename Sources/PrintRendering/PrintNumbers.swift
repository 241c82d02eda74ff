import Diagnostics
import Model
import Planning

/// The numbers of chapters and their sections in a book: 6, 6.1, 6.1.2.
struct PrintNumbers: Sendable {
  private let numbers: [String: String]

  init(_ plan: Plan, _ language: Language) {
    var numbers: [String: String] = [:]
    for placed in plan.placedChapters where !placed.chapter.isHidden(in: language) {
      let id = placed.chapter.id
      numbers[Anchor.chapter(id)] = "\(placed.number)"
      var counters = [0, 0]
      for section in placed.chapter[language].sections where section.level <= 3 {
        counters = section.level <= 2 ? [counters[0] + 1, 0] : [counters[0], counters[1] + 1]
        let own = counters[1] == 0 ? "\(counters[0])" : "\(counters[0]).\(counters[1])"
        numbers[Anchor.section(section.id, in: id)] = "\(placed.number).\(own)"
      }
    }
    self.numbers = numbers
  }

  /// The number of what has an anchor; `nil` for what is not numbered.
  subscript(anchor: String) -> String? { numbers[anchor] }
}
