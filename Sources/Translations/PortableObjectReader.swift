import Diagnostics

/// Reads a file of gettext; a line that it does not know is a finding, and the rest is read all the same.
struct PortableObjectReader {
  private enum Field {
    case context, original, translation
  }

  private let path: String
  private var file = PortableObject()
  private var entry = PortableObject.Entry(context: "", original: "", translation: "")
  private var field: Field?
  private var hasTranslation = false
  private var diagnostics: [Diagnostic] = []

  static func read(_ bytes: [UInt8], path: String) -> Checked<PortableObject> {
    var reader = PortableObjectReader(path: path)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      var stop = end
      if stop > start, bytes[stop - 1] == 0x0D { stop -= 1 }
      let text = String(decoding: bytes[start..<stop], as: UTF8.self)
      if !reader.take(text) {
        reader.diagnostics.append(.badKitLine(Span(path, start..<stop)))
      }
      start = end + 1
    }
    reader.finish()
    return Checked(reader.file, reader.diagnostics)
  }

  private init(path: String) {
    self.path = path
  }

  /// Takes one line; answers whether it was understood.
  private mutating func take(_ line: String) -> Bool {
    if line.isEmpty { return true }
    if line.hasPrefix("#") {
      if hasTranslation { finish() }
      comment(line)
      return true
    }
    if line.hasPrefix("\"") { return append(line) }
    guard let space = line.firstIndex(of: " ") else { return false }
    switch line[..<space] {
    case "msgctxt":
      if hasTranslation { finish() }
      field = .context
    case "msgid":
      if hasTranslation { finish() }
      field = .original
    case "msgstr":
      (field, hasTranslation) = (.translation, true)
    default: return false
    }
    return append(String(line[line.index(after: space)...]))
  }

  private mutating func comment(_ line: String) {
    if line.hasPrefix("#. ") { entry.notes.append(String(line.dropFirst(3))) }
    if line.hasPrefix("#: ") { entry.places.append(String(line.dropFirst(3))) }
    if line.hasPrefix("#,"), line.contains("fuzzy") { entry.isFuzzy = true }
  }

  private mutating func append(_ quoted: String) -> Bool {
    guard let field, let text = Self.unquoted(quoted) else { return false }
    switch field {
    case .context: entry.context += text
    case .original: entry.original += text
    case .translation: entry.translation += text
    }
    return true
  }

  private mutating func finish() {
    if entry.context.isEmpty, entry.original.isEmpty {
      if file.header.isEmpty {
        file.header = entry.translation.split(separator: "\n").map(String.init)
      }
    } else if hasTranslation {
      file.entries.append(entry)
    }
    entry = PortableObject.Entry(context: "", original: "", translation: "")
    (field, hasTranslation) = (nil, false)
  }

  private static func unquoted(_ quoted: String) -> String? {
    let scalars = quoted.unicodeScalars
    guard scalars.count >= 2, scalars.first == "\"", scalars.last == "\"" else { return nil }
    var out = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in scalars.dropFirst().dropLast() {
      if isEscaped {
        switch scalar {
        case "n": out.append("\n")
        case "r": out.append("\r")
        case "t": out.append("\t")
        case "\\", "\"": out.append(scalar)
        default: return nil
        }
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "\"" {
        return nil
      } else {
        out.append(scalar)
      }
    }
    return isEscaped ? nil : String(out)
  }
}
