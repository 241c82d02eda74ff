import FoundationEssentials
import Glibc

/// The three streams of the process.
enum Terminal {
  static func out(_ text: String) { write(text, to: 1) }

  static func error(_ text: String) { write(text, to: 2) }

  static func out(_ bytes: [UInt8]) { write(bytes, to: 1) }

  static func error(_ bytes: [UInt8]) { write(bytes, to: 2) }

  /// Colour only for people: on a terminal, and not when `NO_COLOR` is set.
  static var hasColor: Bool { isatty(2) == 1 && Surroundings.variable("NO_COLOR") == nil }

  /// Shows how far long work is, on a terminal only, in the place of what it showed before.
  static func progress(_ text: String) {
    if isatty(2) == 1 { error("\r\u{1B}[K\(text)") }
  }

  /// All of standard input, at most `limit` bytes and one more.
  static func input(limit: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(0, $0.baseAddress, $0.count) }
      if count <= 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }

  private static func write(_ text: String, to stream: Int32) {
    write(Array(text.utf8), to: stream)
  }

  private static func write(_ bytes: [UInt8], to stream: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(stream, $0.baseAddress, $0.count)
      }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }
}
