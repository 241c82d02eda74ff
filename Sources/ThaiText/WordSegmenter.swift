/// Cuts Thai text into words by the cheapest reading, and says where a line may break.
///
/// Building one costs no more than its project words; the dictionary lies ready in the program.
/// All offsets are UTF-8 byte offsets into the text that was given.
package struct WordSegmenter: Sendable {
  private let projectWords: WordTrie
  private let names: WordTrie

  /// - Parameter extraWords: Names and terms of one project. They stay whole wherever they occur,
  ///   also those that hold spaces, dots or letters of other scripts.
  package init(extraWords: [String] = []) {
    var projectWords = WordTrie()
    var names = WordTrie()
    for word in extraWords {
      let bytes = Array(word.utf8)
      let letters = stride(from: 0, to: bytes.count, by: 3).map { offset in
        ThaiLetter.code(in: bytes, at: offset)
      }
      if letters.allSatisfy(ThaiLetter.isWordLetter) {
        projectWords.insert(letters)
      } else {
        names.insert(bytes)
      }
    }
    self.projectWords = projectWords
    self.names = names
  }

  /// The starts of the words of `text`, in order.
  ///
  /// Thai words, words of other scripts, numbers and abbreviations begin a word; spaces,
  /// punctuation, ๆ and ฯ do not: they belong to what stands before them.
  package func boundaries(in text: [UInt8]) -> [Int] {
    words(in: text).map(\.lowerBound)
  }

  /// The words of `text`, in order, without spaces, punctuation, ๆ and ฯ.
  package func words(in text: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    forEachPiece(of: text, .fine) { piece in
      switch piece.kind {
      case .thai, .word, .number, .whole: words.append(piece.range)
      default: break
      }
    }
    return words
  }

  /// The number of words in `text`, for reading times.
  package func wordCount(in text: [UInt8]) -> Int {
    var count = 0
    forEachPiece(of: text, .fine) { piece in
      switch piece.kind {
      case .thai, .word, .number, .whole: count += 1
      default: break
      }
    }
    return count
  }

  /// Calls `body` with each token of `text`, a Thai token being one word.
  func forEachPiece(of text: [UInt8], _ grain: WordGrain, _ body: (TextToken) -> Void) {
    var scanner = TextScanner(text, names: names)
    var lattice = WordLattice()
    var letters: [UInt8] = []
    while let token = scanner.next() {
      guard token.kind == .thai else {
        body(token)
        continue
      }
      letters.removeAll(keepingCapacity: true)
      for offset in stride(from: token.range.lowerBound, to: token.range.upperBound, by: 3) {
        letters.append(ThaiLetter.code(in: text, at: offset))
      }
      let starts = lattice.wordStarts(of: letters, projectWords: projectWords, grain)
      for (index, start) in starts.enumerated() {
        let end = index + 1 < starts.count ? starts[index + 1] : letters.count
        let base = token.range.lowerBound
        body(TextToken(kind: .thai, range: base + start * 3..<base + end * 3))
      }
    }
  }
}
