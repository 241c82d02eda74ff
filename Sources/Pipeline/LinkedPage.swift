/// A file of an output with the places in it that can be linked to, and its links.
struct LinkedPage: Sendable {
  let path: String
  let anchors: Set<String>
  /// Addresses as they are written, without those of other hosts.
  let links: Set<String>

  init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    var anchors: Set<String> = []
    var links: Set<String> = []
    if path.hasSuffix(".html") || path.hasSuffix(".xhtml") || path.hasSuffix(".opf") {
      var index = 0
      while let start = bytes.next(0x22, from: index) {
        index = start + 1
        guard start > 0, bytes[start - 1] == UInt8(ascii: "=") else { continue }
        let value = bytes[index..<(bytes.next(0x22, from: index) ?? bytes.count)]
        if bytes.ends(with: " id=", at: start) {
          anchors.insert(Self.text(value))
        } else if bytes.ends(with: " href=", at: start) || bytes.ends(with: " src=", at: start) {
          links.insert(Self.text(value))
        }
      }
    } else if path.hasSuffix(".css") {
      var index = 0
      while let start = bytes.next(UInt8(ascii: "("), from: index) {
        let end = bytes.next(UInt8(ascii: ")"), from: start + 1) ?? bytes.count
        if bytes.ends(with: "url", at: start) {
          links.insert(Self.text(bytes[(start + 1)..<end].filter { $0 != 0x22 && $0 != 0x27 }[...]))
        }
        index = end
      }
    }
    self.anchors = anchors
    self.links = links.filter { !Self.leavesTheSite($0) }
  }

  /// Whether an address names a scheme or another host.
  private static func leavesTheSite(_ link: String) -> Bool {
    link.hasPrefix("//") || link.prefix { $0 != "/" && $0 != "#" && $0 != "?" }.contains(":")
  }

  /// The value of an attribute, with the escapes of HTML undone.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    return text.replacing("&amp;", with: "&").replacing("&#39;", with: "'")
  }
}
