import Diagnostics
import Markup

/// The frame of each XHTML file of a book.
enum EPUBDocument {
  static func page(
    title: String, language: Language, kind: String, label: String, body: [UInt8]
  ) -> [UInt8] {
    let roles = ["part": " role=\"doc-part\"", "chapter": " role=\"doc-chapter\""]
    var out = head(title: title, language: language)
    out.append(
      raw: "<section epub:type=\"\(kind)\"\(roles[kind] ?? "") aria-labelledby=\"\(label)\">\n")
    out += body
    out.append(raw: "</section>\n</body>\n</html>\n")
    return out
  }

  /// All up to the start of the body.
  static func head(title: String, language: Language) -> [UInt8] {
    var out: [UInt8] = []
    out.append(raw: "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n")
    out.append(
      raw:
        "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\"\(language.attributes)>\n<head>\n<meta charset=\"utf-8\"/>\n<title>"
    )
    out.appendEscaped(String(title.unicodeScalars.filter { $0 != "\u{200B}" }))
    out.append(
      raw:
        "</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\"epub.css\"/>\n</head>\n<body>\n"
    )
    return out
  }
}
