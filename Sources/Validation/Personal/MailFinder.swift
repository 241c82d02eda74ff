/// Finds e-mail addresses in a text.
enum MailFinder {
  /// Every address but those at hosts that are kept for examples (RFC 2606).
  static func hits(in text: [UInt8]) -> [PersonalFinder.Hit] {
    text.indices.filter { text[$0] == UInt8(ascii: "@") }.compactMap { hit(around: $0, text) }
  }

  private static func hit(around sign: Int, _ text: [UInt8]) -> PersonalFinder.Hit? {
    // An escape of Markdown before the sign changes nothing for readers.
    let isEscaped = sign > 0 && text[sign - 1] == UInt8(ascii: "\\")
    let before = isEscaped ? sign - 1 : sign
    var start = before
    while start > 0, isLocal(text[start - 1]) { start -= 1 }
    while start < before, text[start] == UInt8(ascii: ".") { start += 1 }
    var end = sign + 1
    while end < text.count, isHost(text[end]) { end += 1 }
    while end > sign + 1, text[end - 1] == UInt8(ascii: ".") || text[end - 1] == UInt8(ascii: "-") {
      end -= 1
    }
    guard start < before, end > sign + 1 else { return nil }
    let host = lower(text[(sign + 1)..<end])
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, !labels.contains(""), labels.last?.utf8.count ?? 0 > 1,
      !isExample(labels)
    else { return nil }
    return PersonalFinder.Hit(
      kind: .mail, range: start..<end, normal: "\(lower(text[start..<before]))@\(host)")
  }

  /// Hosts that nobody can have: `example`, `invalid`, `test`, `localhost` and `example.com`, `.net`, `.org`.
  private static func isExample(_ labels: [Substring]) -> Bool {
    switch labels.last {
    case "example", "invalid", "test", "localhost": true
    case "com", "net", "org": labels.dropLast().last == "example"
    default: false
    }
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: "!#$&'*+-=?^_`{|}~.%".utf8.contains(byte) && byte != UInt8(ascii: "`")
    }
  }

  private static func isHost(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E: true
    default: false
    }
  }

  private static func lower(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
  }
}
