/// The media types of what a site holds, by the endings of its files.
enum ContentType {
  static let text = "text/plain; charset=utf-8"
  static let page = "text/html; charset=utf-8"
  static let script = "text/javascript; charset=utf-8"
  static let style = "text/css; charset=utf-8"
  static let news = "text/event-stream"

  static func of(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    if name == "atom.xml" { return "application/atom+xml; charset=utf-8" }
    guard let dot = name.lastIndex(of: ".") else { return unknown }
    return types[name[name.index(after: dot)...].lowercased()] ?? unknown
  }

  private static let unknown = "application/octet-stream"
  private static let types = [
    "html": page, "css": style, "js": script, "txt": text, "md": text,
    "csv": "text/csv; charset=utf-8", "xml": "application/xml; charset=utf-8",
    "json": "application/json; charset=utf-8", "webmanifest": "application/manifest+json",
    "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
    "gif": "image/gif", "webp": "image/webp", "avif": "image/avif", "ico": "image/x-icon",
    "woff2": "font/woff2", "woff": "font/woff", "ttf": "font/ttf", "otf": "font/otf",
    "pdf": "application/pdf", "epub": "application/epub+zip", "zip": "application/zip",
  ]
}
