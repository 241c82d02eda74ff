/// Steps from one byte of a kind to the next, eight bytes at a time.
extension [UInt8] {
  /// The next place of `byte` from `start` on; `nil` when there is none.
  func next(_ byte: UInt8, from start: Int) -> Int? {
    unsafe withUnsafeBytes { buffer in
      var index = start
      let low: UInt64 = 0x0101_0101_0101_0101
      while index &+ 8 <= buffer.count {
        let eight = unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        // A byte that is the same becomes zero, and a zero gives its highest bit away.
        let same = eight ^ (low &* UInt64(byte))
        if (same &- low) & ~same & (low << 7) != 0 { break }
        index &+= 8
      }
      while index < buffer.count {
        if unsafe buffer[index] == byte { return index }
        index &+= 1
      }
      return nil
    }
  }

  /// Whether `word` ends right before `end`.
  func ends(with word: StaticString, at end: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard end >= count, end <= self.count else { return false }
    return self[(end - count)..<end].elementsEqual("\(word)".utf8)
  }
}
