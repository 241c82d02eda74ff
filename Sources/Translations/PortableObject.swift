/// A file of gettext, as far as a translation kit needs it: a header and entries with a context.
///
/// Only what Khumue writes is read: no plural forms, no obsolete entries, no words of domains.
struct PortableObject: Hashable, Sendable {
  struct Entry: Hashable, Sendable {
    /// What is known of the entry beside its texts: lines that start with `#.`, without these two bytes and a space.
    var notes: [String] = []
    /// Where the text stands: `path:line`.
    var places: [String] = []
    /// Whether somebody still has to look at the translation.
    var isFuzzy = false
    /// The name of the unit.
    var context: String
    var original: String
    var translation: String
  }

  /// The header's lines `Name: value`, in order.
  var header: [String] = []
  var entries: [Entry] = []

  /// The whole file. Reading it again gives this value, and writing that the same bytes.
  var bytes: [UInt8] {
    var out = "msgid \"\"\nmsgstr \"\"\n"
    for line in header { out += "\"\(Self.escaped(line))\\n\"\n" }
    for entry in entries {
      out += "\n"
      for note in entry.notes { out += "#. \(note)\n" }
      for place in entry.places { out += "#: \(place)\n" }
      if entry.isFuzzy { out += "#, fuzzy\n" }
      out += "msgctxt \"\(Self.escaped(entry.context))\"\n"
      out += Self.field("msgid", entry.original) + Self.field("msgstr", entry.translation)
    }
    return Array(out.utf8)
  }

  /// A text on one line, or on one line for each of its own.
  private static func field(_ name: String, _ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 1 else { return "\(name) \"\(escaped(text))\"\n" }
    var out = "\(name) \"\"\n"
    for (index, line) in lines.enumerated() where index + 1 < lines.count || !line.isEmpty {
      out += "\"\(escaped(line))\(index + 1 < lines.count ? "\\n" : "")\"\n"
    }
    return out
  }

  private static func escaped(_ text: some StringProtocol) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": out += "\\\\"
      case "\"": out += "\\\""
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
