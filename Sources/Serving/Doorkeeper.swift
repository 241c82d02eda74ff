/// Decides who is let in: only pages of this very server may look at it.
///
/// Any page that a browser shows can send requests to a server on the same machine, and a foreign name can be made to
/// lead here. So the name that was asked for must be one of ours, and so must the page that asks, where it is known.
struct Doorkeeper: Sendable {
  private let hosts: Set<String>

  init(port: Int) {
    let names = ["localhost", "127.0.0.1", "[::1]"]
    hosts = Set(names.map { "\($0):\(port)" } + (port == 80 ? names : []))
  }

  /// Whether the request names this server as its host.
  func knowsHost(of request: Request) -> Bool {
    request.values(of: "host").allSatisfy { hosts.contains($0.lowercased()) }
  }

  /// Whether the request comes from a page of this server, from the address bar or from a link.
  func knowsOrigin(of request: Request) -> Bool {
    let origins = request.values(of: "origin")
    guard
      origins.allSatisfy({ $0.hasPrefix("http://") && hosts.contains($0.dropFirst(7).lowercased()) }
      )
    else { return false }
    switch request.values(of: "sec-fetch-site").first {
    case nil, "same-origin", "none": return true
    // Somebody followed a link to a page; nothing is read by the page that they left.
    default:
      return request.values(of: "sec-fetch-mode") == ["navigate"]
        && request.values(of: "sec-fetch-dest") == ["document"]
    }
  }
}
