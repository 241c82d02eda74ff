import Glibc

/// Reads the data files of these tests.
enum Fixture {
  /// The lines of `Tests/Fixtures/thai/<name>`, without empty ones and those that begin with `#`.
  static func lines(_ name: String, file: StaticString = #filePath) -> [String] {
    let tests = "\(file)".split(separator: "/").dropLast(2).joined(separator: "/")
    return read("/\(tests)/Fixtures/thai/\(name)").split { $0 == 0x0A }
      .map { String(decoding: $0, as: UTF8.self) }
      .filter { !$0.hasPrefix("#") }
  }

  static func read(_ path: String) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while true {
      let chunk = unsafe [UInt8](unsafeUninitializedCapacity: 65536) { buffer, count in
        count = max(0, unsafe Glibc.read(descriptor, buffer.baseAddress, 65536))
      }
      if chunk.isEmpty { return bytes }
      bytes += chunk
    }
  }

  /// `text` with each `\uXXXX` replaced by its character.
  static func unescaped(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      if scalars[index] == "\\", index + 5 < scalars.count, scalars[index + 1] == "u" {
        let digits = String(String.UnicodeScalarView(scalars[index + 2..<index + 6]))
        if let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) {
          output.append(scalar)
          index += 6
          continue
        }
      }
      output.append(scalars[index])
      index += 1
    }
    return String(output)
  }
}
