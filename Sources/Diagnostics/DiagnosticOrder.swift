extension [Diagnostic] {
  /// The findings in the order of every report: by path (in bytes), offset and code, each only
  /// once.
  package func sortedUnique() -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return filter { seen.insert($0).inserted }
      .enumerated()
      .sorted { a, b in
        if a.element.path.utf8.elementsEqual(b.element.path.utf8) {
          return (a.element.offset, a.element.code.name, a.offset)
            < (b.element.offset, b.element.code.name, b.offset)
        }
        return a.element.path.utf8.lexicographicallyPrecedes(b.element.path.utf8)
      }
      .map(\.element)
  }
}
