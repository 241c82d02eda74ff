package import Diagnostics
package import Model

/// A new record with every key in its place and nothing invented: `check` names each gap until it is filled.
package enum RecordSkeleton {
  /// The text of the file.
  ///
  /// - Parameters:
  ///   - order: the next free number of the list.
  ///   - language: of the remarks that say what each key holds.
  package static func text(
    _ kind: RecordKind, id: String, order: Int, language: Language
  ) -> String {
    var lines = ["# yaml-language-server: $schema=../../schema/\(kind.folder).json"]
    for field in kind.fields where !field.isPrivate {
      switch field.name {
      case "id": lines.append("id: \(id)")
      case "order": lines.append("order: \(order)")
      default: lines += Self.lines(field, depth: 0, language)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(_ field: Field, depth: Int, _ language: Language) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    let label = field.label[language]
    let remark = "# \(label): \(TypeText.of(field.type, language).filter { $0 != "`" })"
    // A key that may be left out stands as a remark.
    let start = field.isRequired ? indent : indent + "# "
    switch field.type {
    case .localized where field.isRequired:
      return ["\(indent)\(field.name): # \(label)", "\(indent)  th:", "\(indent)  en:"]
    case .object(let fields) where field.isRequired:
      return ["\(indent)\(field.name): # \(label)"]
        + fields.flatMap { lines($0, depth: depth + 1, language) }
    case .list: return ["\(start)\(field.name): [] \(remark)"]
    case .orNull: return ["\(start)\(field.name): null \(remark)"]
    case .orUnknown: return ["\(start)\(field.name): unknown \(remark)"]
    default: return ["\(start)\(field.name): \(remark)"]
    }
  }
}

/// The two files of a new chapter.
package enum ChapterSkeleton {
  /// - Parameter title: in this language; a chapter without a title is refused by `check`.
  package static func text(title: String?, language: Language) -> String {
    let summary =
      language == .thai ? "หนึ่งประโยคที่บอกว่าบทนี้ช่วยอะไร" : "one sentence: what the chapter is for"
    return """
      ---
      title:\(title.map { " '\($0.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'" } ?? "")
      summary: # \(summary)
      reviewed: null
      ---

      """
  }
}
