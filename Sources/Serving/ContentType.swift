import Pipeline

/// The media types of what a site holds, by the endings of its files.
enum ContentType {
  static let text = "text/plain; charset=utf-8"
  static let page = "text/html; charset=utf-8"
  static let script = "text/javascript; charset=utf-8"
  static let style = "text/css; charset=utf-8"
  static let news = "text/event-stream"

  static func of(_ path: String) -> String { MediaType.of(path) }
}
