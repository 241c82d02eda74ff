/// A template as it was read: what partial tags call it, where it lies, and its bytes.
package struct TemplateFile: Sendable {
  /// The name that other templates use, such as `site/chapter`.
  package let name: String
  /// The file, relative to the project, such as `templates/site/chapter.mustache`.
  package let path: String
  package let bytes: [UInt8]

  package init(name: String, path: String, bytes: [UInt8]) {
    self.name = name
    self.path = path
    self.bytes = bytes
  }

  /// Whether `name` can name a template: `[a-z0-9_/-]+`, relative, at most 200 bytes.
  ///
  /// Names are looked up in a dictionary and never joined to a folder, and still must be such
  /// that nobody who does join them can leave it.
  package static func isName(_ name: String) -> Bool {
    let bytes = name.utf8
    guard (1...200).contains(bytes.count), bytes.first != UInt8(ascii: "/") else { return false }
    return bytes.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "/"):
        true
      default: false
      }
    }
  }
}
