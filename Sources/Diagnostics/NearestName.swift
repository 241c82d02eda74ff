/// Finds the name that an author most likely meant.
package enum NearestName {
  /// The candidate with the smallest edit distance to `name`, or `nil` when none is near enough to be a slip.
  ///
  /// Ties go to the candidate that comes first. At most a third of the letters (but always one) may differ.
  package static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
    let limit = max(1, (name.unicodeScalars.count + 2) / 3)
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let distance = distance(Array(name.unicodeScalars), Array(candidate.unicodeScalars))
      guard distance <= limit else { continue }
      if let known = best, known.distance <= distance { continue }
      best = (candidate, distance)
    }
    return best?.name
  }

  /// Optimal string alignment: insertions, deletions, replacements, and swaps of neighbours.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
      var current = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        current[j] = min(last[j] + 1, current[j - 1] + 1, last[j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          current[j] = min(current[j], beforeLast[j - 2] + 1)
        }
      }
      beforeLast = last
      last = current
    }
    return last[b.count]
  }
}
