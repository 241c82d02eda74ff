import Diagnostics
import Files
import Markup
import Model
import SiteRendering

/// What leads readers on from addresses that are gone: pages for any web server, and maps for two of them.
struct RedirectOutputs {
  private let redirects: [Redirects.Redirect]
  private let wording: Wording
  private let baseAddress: String

  init(_ redirects: Redirects, _ wording: Wording, baseAddress: String) {
    self.redirects = redirects.list.sorted { $0.from.utf8.lexicographicallyPrecedes($1.from.utf8) }
    self.wording = wording
    self.baseAddress = baseAddress
  }

  /// Nothing when nothing is redirected.
  func outputs() -> [Output] {
    guard !redirects.isEmpty else { return [] }
    let pages = redirects.compactMap { redirect in
      redirect.file.map { file in Output(file) { page(redirect, into: &$0) } }
    }
    return pages + [
      Output("redirects/nginx.map") { out in nginx(into: &out) },
      Output("redirects/apache.conf") { out in apache(into: &out) },
    ]
  }

  /// A page that a browser leaves at once, and that says where to go to those whose browser does not.
  private func page(_ redirect: Redirects.Redirect, into out: inout [UInt8]) {
    let root = String(repeating: "../", count: redirect.from.utf8.count { $0 == UInt8(ascii: "/") })
    let first: Language = redirect.from.hasPrefix("en/") ? .english : .thai
    let languages = [first] + Language.allCases.filter { $0 != first }
    let target = root + redirect.to
    out.append("<!DOCTYPE html>\n<html lang=\"")
    out.append(raw: first.tag)
    out.append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"refresh\"")
    out.appendAttribute("content", "0; url=" + (target.isEmpty ? "./" : target))
    out.append(">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
    out.append("style-src 'self'\">\n<meta name=\"robots\" content=\"noindex\">\n")
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
    out.appendEscaped(wording["moved", first])
    out.append("</title>\n<link rel=\"canonical\"")
    out.appendAttribute("href", baseAddress + redirect.to)
    out.append(">\n<link rel=\"stylesheet\"")
    out.appendAttribute("href", root + "assets/site.css")
    out.append(">\n</head>\n<body class=\"choice\">\n<main id=\"main\">\n")
    for (index, language) in languages.enumerated() {
      out.append(index == 0 ? "<h1" : "<p class=\"lead\"")
      out.appendAttribute("lang", language.tag)
      out.append(">")
      out.appendEscaped(wording["moved", language])
      out.append(index == 0 ? "</h1>\n" : "</p>\n")
      out.append("<p><a")
      out.appendAttribute("href", target.isEmpty ? "./" : target)
      out.appendAttribute("lang", language.tag)
      out.append(">")
      out.appendEscaped(wording["moved_link", language])
      out.append("</a></p>\n")
    }
    out.append("</main>\n</body>\n</html>\n")
  }

  private var root: String { SitePath.path(of: baseAddress) }

  /// For `map $uri $khumue_moved { include …/nginx.map; }` and `if ($khumue_moved) { return 301 $khumue_moved; }`.
  private func nginx(into out: inout [UInt8]) {
    for redirect in redirects {
      for path in [redirect.from] + (redirect.file.map { $0 == redirect.from ? [] : [$0] } ?? []) {
        out.append(raw: "\(root)\(path) \(root)\(redirect.to);\n")
      }
    }
  }

  /// For `Include …/apache.conf`, or as `.htaccess`.
  private func apache(into out: inout [UInt8]) {
    for redirect in redirects {
      let path = (root + redirect.from).replacing(".", with: "\\.")
      let end = redirect.from.hasSuffix("/") ? "(index\\.html)?" : ""
      out.append(raw: "RedirectMatch 301 \"^\(path)\(end)$\" \"\(root)\(redirect.to)\"\n")
    }
  }
}
