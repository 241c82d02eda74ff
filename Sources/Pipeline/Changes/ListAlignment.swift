/// Which members of two lists belong together.
enum ListAlignment {
  /// Places in the old and the new list of what changed, in order: both where one member took the place of another,
  /// one alone where a member was taken out or put in.
  static func changed(from old: [String], to new: [String]) -> [(old: Int?, new: Int?)] {
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in new.difference(from: old, by: { $0.utf8.elementsEqual($1.utf8) }) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var pairs: [(old: Int?, new: Int?)] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      switch (removed.contains(i), added.contains(j)) {
      case (true, true):
        pairs.append((i, j))
        (i, j) = (i + 1, j + 1)
      case (true, false):
        pairs.append((i, nil))
        i += 1
      case (false, true):
        pairs.append((nil, j))
        j += 1
      case (false, false): (i, j) = (i + 1, j + 1)
      }
    }
    return pairs
  }
}
