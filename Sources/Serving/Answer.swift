/// What a browser is given.
package struct Answer: Sendable {
  /// What follows the headers.
  package enum Body: Sendable {
    case bytes([UInt8])
    /// News of the preview, for as long as the browser listens.
    case news
  }

  package let status: Int
  package let headers: [(name: String, value: String)]
  package let body: Body

  init(
    _ status: Int, _ type: String, _ body: Body, headers: [(name: String, value: String)] = []
  ) {
    self.status = status
    self.headers = [("Content-Type", type)] + headers + Self.always
    self.body = body
  }

  /// The value of a header, or `nil`.
  package func value(of name: String) -> String? { headers.first { $0.name == name }?.value }

  /// The bytes; none for a stream.
  package var bytes: [UInt8] {
    if case .bytes(let bytes) = body { bytes } else { [] }
  }

  private static let always = [("Cache-Control", "no-store")] + SafeHeaders.all
}
