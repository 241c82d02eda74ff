/// One header field of a message, made only from values that cannot hold a line end of their own.
package struct MailHeader: Hashable, Sendable {
  package let name: String
  /// `Name: value`, folded, without the last line end.
  package let bytes: [UInt8]

  /// A text for people.
  init(_ name: String, _ text: HeaderText) {
    self.init(name) { out, column in
      if EncodedWords.isPlain(text.text) {
        Self.appendFolded(text.text, to: &out, column: &column)
      } else {
        EncodedWords.append(text.text, to: &out, column: &column)
      }
    }
  }

  init(_ name: String, _ mailbox: Mailbox) {
    self.init(name) { out, column in mailbox.append(to: &out, column: &column) }
  }

  /// A value that this module has made itself.
  init(_ name: String, _ value: String) {
    self.init(name) { out, _ in out += value.utf8 }
  }

  private init(_ name: String, _ append: (inout [UInt8], inout Int) -> Void) {
    self.name = name
    var out = Array("\(name): ".utf8)
    var column = out.count
    append(&out, &column)
    bytes = out
  }

  /// Words of ASCII, with a line end before the word that would not fit.
  private static func appendFolded(_ text: String, to out: inout [UInt8], column: inout Int) {
    for (index, word) in text.utf8.split(separator: 0x20).enumerated() {
      if index > 0 {
        if column + 1 + word.count > EncodedWords.longestLine {
          out += "\r\n".utf8
          column = 0
        }
        out.append(0x20)
        column += 1
      }
      out += Array(word)
      column += word.count
    }
  }
}
