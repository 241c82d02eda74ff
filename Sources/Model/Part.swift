/// A group of chapters with an opening page of its own. A flat handbook has one part without an opening.
package struct Part: Sendable {
  /// `nil` for the chapters that stand in no part.
  package let opening: Chapter?
  package let chapters: [Chapter]

  package init(opening: Chapter?, chapters: [Chapter]) {
    self.opening = opening
    self.chapters = chapters
  }
}
