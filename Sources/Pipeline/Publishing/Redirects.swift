import Diagnostics
import Files
import YAMLTree

/// Where addresses lead that are no longer made: `content/redirects.yaml`, a list of `from` and `to`.
struct Redirects: Sendable {
  static let path = "content/redirects.yaml"

  struct Redirect: Sendable {
    /// The old address, relative to the site: `th/handbook/old/`.
    let from: String
    /// The new address, with an anchor if it has one.
    let to: String
    let fromSpan: Span
    let toSpan: Span

    /// The new address without its anchor.
    var page: String {
      to.split(separator: "#", omittingEmptySubsequences: false).first.map(String.init) ?? to
    }
    var anchor: String? { page == to ? nil : String(to.dropFirst(page.utf8.count + 1)) }
    /// The file that leads on; `nil` for what is no page, which only a web server can lead on.
    var file: String? {
      if from.hasSuffix("/") { return from + "index.html" }
      return from.hasSuffix(".html") ? from : nil
    }
  }

  let list: [Redirect]

  /// The redirects of a project, none when it has no such file.
  static func read(_ content: InputTree) -> Checked<Redirects> {
    guard let file = content[path] else { return Checked(Redirects(list: [])) }
    let read = YAMLReader.read(file.bytes, path: path)
    guard let value = read.value else { return Checked(Redirects(list: []), read.diagnostics) }
    guard case .sequence(let items) = value.content else {
      let place = Span(path, value.range)
      return Checked(Redirects(list: []), read.diagnostics + [.badRedirect(place)])
    }
    var list: [Redirect] = []
    var diagnostics = read.diagnostics
    for item in items {
      if let redirect = redirect(item) {
        let faults = RedirectAddress.faults(of: redirect)
        diagnostics += faults
        if faults.isEmpty { list.append(redirect) }
      } else {
        diagnostics.append(.badRedirect(Span(path, item.range)))
      }
    }
    return Checked(Redirects(list: list), diagnostics)
  }

  private static func redirect(_ item: YAMLValue) -> Redirect? {
    guard case .mapping(let entries) = item.content, entries.count == 2,
      let from = item["from"], case .string(let old) = from.content,
      let to = item["to"], case .string(let new) = to.content
    else { return nil }
    return Redirect(
      from: bare(old), to: bare(new), fromSpan: Span(path, from.range),
      toSpan: Span(path, to.range))
  }

  /// Without the slash that some write at the start of an address. A second slash would lead to another host.
  private static func bare(_ address: String) -> String {
    address.hasPrefix("/") && !address.hasPrefix("//") ? String(address.dropFirst()) : address
  }
}

/// The form of the addresses of redirects.
enum RedirectAddress {
  static func faults(of redirect: Redirects.Redirect) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    if isForeign(redirect.to) {
      faults.append(.foreignRedirect(redirect.to, redirect.toSpan))
    } else if !isPlain(redirect.page) || redirect.anchor.map(isAnchor) == false {
      faults.append(.badRedirectAddress(redirect.to, redirect.toSpan))
    }
    if redirect.from.isEmpty || !isPlain(redirect.from) {
      faults.append(.badRedirectAddress(redirect.from, redirect.fromSpan))
    }
    return faults
  }

  /// Whether an address leads away from the site.
  private static func isForeign(_ address: String) -> Bool {
    address.hasPrefix("//") || address.prefix { $0 != "/" }.contains(":")
  }

  /// Folders and files as we publish them: no way up, nothing that a server or a browser would read as more than a name.
  private static func isPlain(_ address: String) -> Bool {
    let parts = address.split(separator: "/", omittingEmptySubsequences: false)
    return address.isEmpty
      || address.utf8.count <= 500
        && parts.enumerated().allSatisfy { index, part in
          part.isEmpty
            ? index == parts.count - 1 : part.utf8.allSatisfy(isNameByte) && part.first != "."
        }
  }

  private static func isAnchor(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy(isNameByte)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
