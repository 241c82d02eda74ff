import Diagnostics

/// Answers requests from a preview. It knows neither disk nor network, so that nothing can lead out of the site.
package struct Reception: Sendable {
  private let doorkeeper: Doorkeeper

  /// - Parameter port: the port that browsers name with the host.
  package init(port: Int) { doorkeeper = Doorkeeper(port: port) }

  /// The answer to one request.
  package func answer(_ request: Request, from preview: Preview) -> Answer {
    guard request.values(of: "host").count == 1 else { return refusal(.malformed, preview) }
    guard doorkeeper.knowsHost(of: request) else { return refusal(.foreignHost, preview) }
    guard doorkeeper.knowsOrigin(of: request) else { return refusal(.foreignPage, preview) }
    guard request.method == "GET" || request.method == "HEAD" else {
      return refusal(.method, preview)
    }
    if let own = own(request.target, preview) { return own }
    switch RequestPath(request.target) {
    case .malformed: return refusal(.malformed, preview)
    case .hidden: return missing(preview)
    case .path(let path): return page(path, request, preview)
    }
  }

  /// What the server has beside the site.
  private func own(_ target: String, _ preview: Preview) -> Answer? {
    switch target {
    case "/.khumue/news": Answer(200, ContentType.news, .news)
    case "/.khumue/reload.js":
      Answer(200, ContentType.script, .bytes(PackageResources.reload_js))
    case "/.khumue/reload.css":
      Answer(200, ContentType.style, .bytes(PackageResources.reload_css))
    default: nil
    }
  }

  private func page(_ path: String, _ request: Request, _ preview: Preview) -> Answer {
    guard let outputs = preview.outputs else {
      return Answer(503, ContentType.page, .bytes(PreviewPage.withoutPages(preview)))
    }
    // Pages without a place of their own, such as 404.html, name others by where the site will stand.
    let root = preview.root.dropFirst()
    let inside = !root.isEmpty && path.hasPrefix(root) ? String(path.dropFirst(root.count)) : path
    for path in path == inside ? [path] : [path, inside] {
      let file = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
      if let bytes = preview.bytes(of: file) { return found(file, bytes, 200, preview) }
      if outputs[path + "/index.html"] != nil { return moved(request.target) }
    }
    return missing(preview)
  }

  private func found(_ path: String, _ bytes: [UInt8], _ status: Int, _ preview: Preview) -> Answer
  {
    let type = ContentType.of(path)
    let isPage = type == ContentType.page
    return Answer(
      status, type, .bytes(isPage ? PreviewPage.withScript(bytes, preview) : bytes))
  }

  /// To the same address with a slash at the end of its path; it names no host.
  private func moved(_ target: String) -> Answer {
    let path = target.prefix { $0 != "?" }
    let place = "\(path)/\(target.dropFirst(path.count))"
    return Answer(301, ContentType.text, .bytes([]), headers: [("Location", place)])
  }

  private func missing(_ preview: Preview) -> Answer {
    guard let page = preview.bytes(of: "404.html") else { return refusal(.missing, preview) }
    return found("404.html", page, 404, preview)
  }

  private func refusal(_ refusal: Refusal, _ preview: Preview) -> Answer {
    Answer(
      refusal.status, ContentType.text,
      .bytes(Array((refusal.message[preview.language] + "\n").utf8)),
      headers: refusal == .method ? [("Allow", "GET, HEAD")] : [])
  }
}
