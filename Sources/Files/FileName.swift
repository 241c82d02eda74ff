/// A name or relative path as the system keeps it: bytes that may or may not be UTF-8.
struct FileName: Hashable, Sendable {
  /// The bytes, with the zero at the end that system calls expect.
  let characters: [CChar]

  init(_ name: String) {
    characters = name.utf8.map { CChar(bitPattern: $0) } + [0]
  }

  /// - Parameter bytes: the name without a zero.
  init(bytes: some Sequence<UInt8>) {
    characters = bytes.map { CChar(bitPattern: $0) } + [0]
  }

  /// Copies a name that the system keeps.
  init(_ name: UnsafePointer<CChar>?) {
    var characters: [CChar] = []
    if var next = unsafe name {
      while unsafe next.pointee != 0 {
        unsafe characters.append(next.pointee)
        unsafe next += 1
      }
    }
    self.characters = characters + [0]
  }

  /// The bytes without the zero.
  var bytes: some Collection<UInt8> { characters.dropLast().lazy.map { UInt8(bitPattern: $0) } }

  /// The name as text, or `nil` when it is not UTF-8.
  var text: String? { String(validating: bytes, as: UTF8.self) }

  /// The name for people: bytes that are no text stand as `\xNN`.
  var shown: String {
    if let text, !text.unicodeScalars.contains(where: { $0.isControl }) { return text }
    var shown = ""
    for byte in bytes {
      if byte >= 0x20, byte < 0x7F {
        shown.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        shown += "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return shown
  }

  /// This name inside the folder `parent`; a parent without a name leaves it as it is.
  func within(_ parent: FileName) -> FileName {
    if parent.characters.count == 1 { return self }
    return FileName(bytes: Array(parent.bytes) + [UInt8(ascii: "/")] + Array(bytes))
  }
}

extension Unicode.Scalar {
  /// Whether this is a control, or one of the marks that turn or hide the text beside them.
  var isControl: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }
}
