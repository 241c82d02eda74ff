/// A field's name, hashed once when it is made, so that a lookup compares numbers and not texts.
///
/// Two keys are the same when their UTF-8 bytes are; there is no normalisation.
package struct TemplateKey: Hashable, Sendable, ExpressibleByStringLiteral {
  package let text: String
  private let hash: UInt64

  package init(_ text: String) {
    self.text = text
    // FNV-1a: short, and good enough for names; the text decides when two hashes agree.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    self.hash = hash
  }

  package init(stringLiteral text: String) { self.init(text) }

  package static func == (a: Self, b: Self) -> Bool { a.hash == b.hash && a.text == b.text }

  package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
