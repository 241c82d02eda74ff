/// The headers that keep pages safe: the one place from which `serve` and the snippets for web servers take them.
package enum SafeHeaders {
  /// Sent with every answer. The rest of the policy stands in each page, so that it holds on any host; only what a
  /// page cannot say of itself is sent here.
  package static let all: [(name: String, value: String)] = [
    ("Content-Security-Policy", "frame-ancestors 'none'"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Referrer-Policy", "same-origin"),
    ("X-Content-Type-Options", "nosniff"),
  ]

  /// A web server for which there is a snippet.
  package enum Server: String, CaseIterable, Sendable {
    case nginx, apache

    /// The snippet's file.
    package var file: String { "\(rawValue).conf" }

    /// What stands in the snippet.
    package var snippet: String {
      let lines = SafeHeaders.all.map { name, value in
        switch self {
        case .nginx: "add_header \(name) \"\(value)\" always;"
        case .apache: "  Header always set \(name) \"\(value)\""
        }
      }
      return (opening + lines + closing).joined(separator: "\n") + "\n"
    }

    private var opening: [String] {
      let origin = "# Written by `khumue schema --servers`; do not edit by hand."
      return switch self {
      case .nginx:
        [
          origin, "# Include this in the server block of the handbook.",
          "error_page 404 /404.html;", "gzip on;",
          "gzip_types text/css text/plain text/xml application/javascript application/json image/svg+xml;",
        ]
      case .apache:
        [
          origin, "# Include this in the virtual host of the handbook; needs mod_headers.",
          "ErrorDocument 404 /404.html", "<IfModule mod_headers.c>",
        ]
      }
    }

    private var closing: [String] { self == .apache ? ["</IfModule>"] : [] }
  }
}
