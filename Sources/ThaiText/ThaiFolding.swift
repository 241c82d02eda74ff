/// Makes texts comparable that look alike on the page.
package enum ThaiFolding {
  /// `text` as it should have been typed: marks in order, SARA AM and SARA AE whole, invisible
  /// characters gone, each run of white space one space.
  ///
  /// Two names with the same key are the same name to every reader. Thai marks that NFC would put
  /// in order are in order; letters of other scripts are left as they are.
  package static func foldedKey(_ text: [UInt8]) -> [UInt8] {
    let repaired = ThaiLint().repaired(text)
    var output: [UInt8] = []
    output.reserveCapacity(repaired.count)
    var index = 0
    while index < repaired.count {
      let width = Invisible.width(in: repaired, at: index)
      if width > 0 {
        index += width
        continue
      }
      let isSpace = repaired[index] == 0x20 || (repaired[index] >= 0x09 && repaired[index] <= 0x0D)
      if !isSpace {
        output.append(repaired[index])
      } else if let last = output.last, last != 0x20 {
        output.append(0x20)
      }
      index += 1
    }
    if output.last == 0x20 { output.removeLast() }
    return output
  }
}
