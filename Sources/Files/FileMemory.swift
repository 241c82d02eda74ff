/// Answers that hold as long as the files that they were worked out from keep their bytes.
package struct FileMemory<Answer: Sendable>: Sendable {
  private struct Kept: Sendable {
    let files: [InputFile]
    let answer: Answer
  }

  /// By the path of the first file.
  private var kept: [String: Kept] = [:]

  /// A memory without answers.
  package init() {}

  /// The answer that was worked out from these very files.
  package subscript(files: [InputFile]) -> Answer? {
    get {
      guard let path = files.first?.path, let found = kept[path], found.files == files else {
        return nil
      }
      return found.answer
    }
    set {
      guard let path = files.first?.path else { return }
      kept[path] = newValue.map { Kept(files: files, answer: $0) }
    }
  }
}

extension Parallel {
  /// The answers of `transform` for every element, in the order of the elements. Those that `memory` has are not
  /// worked out again; afterwards it has the answers for these elements and no others.
  ///
  /// - Parameters:
  ///   - memory: `nil` remembers nothing.
  ///   - files: all that the answer for an element depends on; no two elements have the same first one.
  package static func map<Element: Sendable, Answer: Sendable>(
    _ elements: [Element], remembering memory: inout FileMemory<Answer>?,
    by files: (Element) -> [InputFile], workers: Int,
    _ transform: @escaping @Sendable (Element) -> Answer
  ) async -> [Answer] {
    guard let former = memory else { return await map(elements, workers: workers, transform) }
    let keys = elements.map(files)
    let known = keys.map { former[$0] }
    let missing = known.indices.filter { known[$0] == nil }
    var fresh = await map(missing, workers: workers) { transform(elements[$0]) }.makeIterator()
    var answers: [Answer] = []
    var now = FileMemory<Answer>()
    answers.reserveCapacity(elements.count)
    for (key, known) in zip(keys, known) {
      guard let answer = known ?? fresh.next() else { continue }
      answers.append(answer)
      now[key] = answer
    }
    memory = now
    return answers
  }
}
