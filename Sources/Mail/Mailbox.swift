/// A person or an office in a header: an address, and a name where one is known.
package struct Mailbox: Hashable, Sendable {
  package let name: HeaderText?
  package let address: MailAddress

  package init(name: HeaderText? = nil, address: MailAddress) {
    self.name = name
    self.address = address
  }

  /// `Name <address>` as people write it, for programs that encode it themselves.
  var shown: String {
    guard let name = name?.text else { return address.text }
    let isPlain = name.unicodeScalars.allSatisfy { $0 != "\"" && $0 != "\\" }
    return isPlain ? "\"\(name)\" <\(address.text)>" : address.text
  }

  /// Appends `Name <address>`, folded where it would be too long.
  func append(to out: inout [UInt8], column: inout Int) {
    guard let name = name?.text else {
      out += address.text.utf8
      return
    }
    if EncodedWords.isPlain(name) && name.utf8.count + 2 < EncodedWords.longestLine - column {
      appendPlain(name, to: &out, column: &column)
    } else {
      // Some programs put a space where a name is parted, so a short one gets a line for itself.
      if EncodedWords.fitsOnlyAFreshLine(name, column) {
        out += "\r\n ".utf8
        column = 1
      }
      EncodedWords.append(name, to: &out, column: &column)
    }
    let isNarrow = column + address.text.utf8.count + 3 > EncodedWords.longestLine
    out += (isNarrow ? "\r\n <" : " <").utf8
    out += address.text.utf8
    out.append(UInt8(ascii: ">"))
  }

  /// A name of ASCII letters: as it is, or in quotation marks when it holds a sign with a meaning.
  private func appendPlain(_ name: String, to out: inout [UInt8], column: inout Int) {
    let start = out.count
    if name.utf8.allSatisfy({ $0 == 0x20 || MailAddress.isAtomCharacter($0) }) {
      out += name.utf8
    } else {
      out.append(UInt8(ascii: "\""))
      for byte in name.utf8 {
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
          out.append(UInt8(ascii: "\\"))
        }
        out.append(byte)
      }
      out.append(UInt8(ascii: "\""))
    }
    column += out.count - start
  }
}
