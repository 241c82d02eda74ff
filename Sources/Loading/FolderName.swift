/// A folder name of the form `NN-name`: the number orders, the name is the id.
package enum FolderName {
  /// The id in a folder name, or `nil` when the name has another form.
  package static func id(of name: String) -> String? {
    let digits = name.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }
    let rest = name.utf8.dropFirst(digits.count)
    guard !digits.isEmpty, rest.first == UInt8(ascii: "-") else { return nil }
    let id = String(rest.dropFirst()) ?? ""
    return isSlug(id) ? id : nil
  }

  /// The number in a folder name; folders sort by it, then by name.
  package static func number(of name: String) -> Int {
    Int(String(name.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }) ?? "") ?? Int.max
  }

  /// Whether a name is ASCII of the form `[a-z0-9]+(-[a-z0-9]+)*`.
  package static func isSlug(_ name: String) -> Bool {
    var afterLetter = false
    for byte in name.utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: afterLetter = true
      case 0x2D where afterLetter: afterLetter = false
      default: return false
      }
    }
    return afterLetter
  }
}
