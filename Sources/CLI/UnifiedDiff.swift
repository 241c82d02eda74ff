/// The difference of two texts, line by line, as `diff -u` and `patch` know it.
///
/// It is made for texts that differ in few lines: lines that agree at both ends of a stretch are
/// matched at once, and what differs between them is shown whole.
struct UnifiedDiff {
  private typealias Line = ArraySlice<UInt8>

  /// How many lines are shown around a change.
  private static let margin = 3
  /// How far ahead the next equal lines are looked for.
  private static let reach = 64

  private let old: [Line]
  private let new: [Line]
  private var changes: [(old: Range<Int>, new: Range<Int>)] = []

  /// The difference, or nothing when the texts are the same.
  static func text(from old: [UInt8], to new: [UInt8], path: String) -> [UInt8] {
    if old == new { return [] }
    var diff = UnifiedDiff(old: lines(old), new: lines(new))
    diff.compare()
    var output = Array("--- \(path)\n+++ \(path)\n".utf8)
    diff.writeHunks(to: &output)
    return output
  }

  private init(old: [Line], new: [Line]) {
    self.old = old
    self.new = new
  }

  /// Lines with their ends.
  private static func lines(_ text: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    for index in text.indices where text[index] == 0x0A {
      lines.append(text[start...index])
      start = index + 1
    }
    if start < text.count { lines.append(text[start...]) }
    return lines
  }

  private mutating func compare() {
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if left < old.count, right < new.count, old[left] == new[right] {
        (left, right) = (left + 1, right + 1)
        continue
      }
      let (skipOld, skipNew) = distance(left, right)
      changes.append((left..<left + skipOld, right..<right + skipNew))
      (left, right) = (left + skipOld, right + skipNew)
    }
  }

  /// How many lines differ before the texts agree again.
  private func distance(_ left: Int, _ right: Int) -> (Int, Int) {
    for sum in 1...Self.reach {
      // A repaired line stands in the place of the damaged one: try equal numbers first.
      for part in 0...sum + 1 {
        let skip = sum / 2 + (part % 2 == 0 ? part / 2 : -(part + 1) / 2)
        guard skip >= 0, skip <= sum else { continue }
        let (l, r) = (left + skip, right + sum - skip)
        guard l <= old.count, r <= new.count else { continue }
        if l == old.count, r == new.count { return (l - left, r - right) }
        if l < old.count, r < new.count, old[l] == new[r] { return (l - left, r - right) }
      }
    }
    return (old.count - left, new.count - right)
  }

  private func writeHunks(to output: inout [UInt8]) {
    var index = 0
    while index < changes.count {
      var last = index
      while last + 1 < changes.count,
        changes[last + 1].old.lowerBound - changes[last].old.upperBound <= 2 * Self.margin
      {
        last += 1
      }
      writeHunk(changes[index...last], to: &output)
      index = last + 1
    }
  }

  private func writeHunk(
    _ changes: ArraySlice<(old: Range<Int>, new: Range<Int>)>, to output: inout [UInt8]
  ) {
    guard let first = changes.first, let last = changes.last else { return }
    let before = min(Self.margin, first.old.lowerBound)
    let after = min(Self.margin, old.count - last.old.upperBound)
    let oldRange = first.old.lowerBound - before..<last.old.upperBound + after
    let newRange = first.new.lowerBound - before..<last.new.upperBound + after
    output += Array("@@ -\(place(oldRange)) +\(place(newRange)) @@\n".utf8)
    var index = oldRange.lowerBound
    for change in changes {
      while index < change.old.lowerBound {
        write(0x20, old[index], to: &output)
        index += 1
      }
      for line in old[change.old] { write(0x2D, line, to: &output) }
      for line in new[change.new] { write(0x2B, line, to: &output) }
      index = change.old.upperBound
    }
    for line in old[index..<oldRange.upperBound] { write(0x20, line, to: &output) }
  }

  private func place(_ range: Range<Int>) -> String {
    "\(range.isEmpty ? range.lowerBound : range.lowerBound + 1),\(range.count)"
  }

  private func write(_ mark: UInt8, _ line: Line, to output: inout [UInt8]) {
    output.append(mark)
    output += line
    if line.last != 0x0A { output += Array("\n\\ No newline at end of file\n".utf8) }
  }
}
