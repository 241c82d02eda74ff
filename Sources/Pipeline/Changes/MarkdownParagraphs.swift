import ThaiText

/// The paragraphs of a Markdown text as they are written, each with the section that it stands in.
enum MarkdownParagraphs {
  /// One stretch between blank lines; its lines are joined as readers see them.
  struct Paragraph {
    /// The id of the heading above, or its words where it has no id; empty before the first heading.
    let section: String
    let text: String
  }

  static func list(in bytes: ArraySlice<UInt8>) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var lines: [String] = []
    var section = ""
    func close() {
      if !lines.isEmpty { paragraphs.append(Paragraph(section: section, text: joined(lines))) }
      lines = []
    }
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let text = String(decoding: line, as: UTF8.self).trimmed
      if text.isEmpty {
        close()
      } else if text.hasPrefix("#") {
        close()
        section = name(ofHeading: text)
        lines = [text]
        close()
      } else {
        lines.append(text)
      }
    }
    close()
    return paragraphs
  }

  /// `limits` for `## ขอบเขต {#limits}`.
  private static func name(ofHeading line: String) -> String {
    if let open = line.firstRange(of: "{#"), line.hasSuffix("}") {
      return String(line[open.upperBound...].dropLast())
    }
    return String(line.drop { $0 == "#" || $0 == " " })
  }

  /// Lines that begin a list item or a directive stay lines of their own.
  private static func joined(_ lines: [String]) -> String {
    lines.dropFirst().reduce(lines.first ?? "") { text, line in
      guard let before = text.unicodeScalars.last, let after = line.unicodeScalars.first else {
        return text + line
      }
      if LineJoin.joinsAcrossLineBreak(before: before, after: after) { return text + line }
      let isOwn = "-*+:|>0123456789๐๑๒๓๔๕๖๗๘๙".unicodeScalars.contains(after)
      return text + (isOwn ? "\n" : " ") + line
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    let blank: Set<Unicode.Scalar> = [" ", "\t", "\r"]
    var scalars = unicodeScalars[...]
    while let last = scalars.last, blank.contains(last) { scalars = scalars.dropLast() }
    while let first = scalars.first, blank.contains(first) { scalars = scalars.dropFirst() }
    return String(scalars)
  }
}
