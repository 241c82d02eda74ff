/// The files of one output, in which links are followed.
struct LinkedFiles: Sendable {
  private let anchors: [String: Set<String>]
  /// Files whose inside is not looked at.
  private let others: Set<String>
  /// The path under which the output lies, with slashes at both ends.
  private let root: String

  init(_ pages: [LinkedPage], others: [String], root: String) {
    anchors = Dictionary(pages.map { ($0.path, $0.anchors) }) { first, _ in first }
    self.others = Set(others)
    self.root = root
  }

  /// The links of a file that lead nowhere.
  func faults(of page: LinkedPage) -> Set<OutputLinks.Fault> {
    Set(page.links.compactMap { fault(of: $0, on: page.path) })
  }

  /// What is wrong with a link to an address under `base`; addresses of others are not looked at.
  func fault(ofAbsolute link: String, base: String) -> OutputLinks.Fault? {
    guard link.hasPrefix(base) else { return nil }
    return fault(of: root + link.dropFirst(base.count), on: "index.html")
  }

  private func fault(of link: String, on path: String) -> OutputLinks.Fault? {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let place = parts[0].prefix { $0 != "?" }
    let target = place.isEmpty ? path : resolve(Self.unescaped(place), from: path)
    guard let target, let known = anchors[target] ?? (others.contains(target) ? [] : nil) else {
      return OutputLinks.Fault(link: Self.written(link), isAnchor: false)
    }
    guard parts.count > 1, target.hasSuffix("html") else { return nil }
    let anchor = Self.unescaped(parts[1])
    if anchor.isEmpty || known.contains(anchor) { return nil }
    return OutputLinks.Fault(link: Self.written(link), isAnchor: true)
  }

  /// The file that an address means on the page at `path`; `nil` when it leaves the output.
  private func resolve(_ link: String, from path: String) -> String? {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    var rest = link[...]
    if link.hasPrefix("/") {
      guard link.hasPrefix(root) else { return nil }
      rest = link.dropFirst(root.count)
      parts = []
    }
    for part in rest.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        if parts.isEmpty { return nil }
        parts.removeLast()
      default: parts.append(String(part))
      }
    }
    let isFolder = rest.isEmpty || rest.hasSuffix("/") || rest.hasSuffix("..") || rest == "."
    return (parts + (isFolder ? ["index.html"] : [])).joined(separator: "/")
  }

  /// A link without its way up, which differs between pages that have it from one layout.
  private static func written(_ link: String) -> String {
    let rest = link.drop { $0 == "." || $0 == "/" }
    return rest.isEmpty ? link : String(rest)
  }

  /// The text that an address with escapes (RFC 3986) stands for.
  private static func unescaped(_ text: Substring) -> String {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let byte = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        out.append(byte)
        index += 3
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
