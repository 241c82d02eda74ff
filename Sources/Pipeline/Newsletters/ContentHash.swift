import Digest
import MarkdownTree
import Model
import ThaiText

/// A short hash of what readers see of a record or a chapter. Remarks, order of keys and days of review change nothing.
enum ContentHash {
  static func of(_ record: Record) -> String {
    var bytes: [UInt8] = []
    for entry in record.entries where !["reviewed", "order"].contains(entry.field.name) {
      append(entry, to: &bytes)
    }
    return text(bytes)
  }

  static func of(_ chapter: Chapter) -> String {
    var bytes: [UInt8] = []
    for part in [chapter.thai, chapter.english] {
      append(part.title, to: &bytes)
      append(part.summary, to: &bytes)
      append(part.body, to: &bytes)
    }
    return text(bytes)
  }

  /// Node by node, since the order of the texts behind a tree is nobody's promise.
  private static func append(_ document: MarkdownDocument, to bytes: inout [UInt8]) {
    for (index, node) in document.nodes.enumerated() {
      bytes.append(node.kind.rawValue)
      if node.kind == .directive {
        let directive = document.directive(at: index)
        append(directive.name, to: &bytes)
        for argument in directive.arguments {
          append(argument.key ?? "", to: &bytes)
          append(argument.value, to: &bytes)
        }
      }
      bytes += document.literal(of: index)
      bytes.append(0)
      bytes += document.title(of: index)
      bytes.append(0)
    }
  }

  /// Whether a text has the form of a hash: sixteen digits of base 16 in lower case.
  static func isOne(_ text: String) -> Bool {
    text.utf8.count == 16
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  private static func text(_ bytes: [UInt8]) -> String {
    let digits = String(SHA256.short(bytes), radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  private static func append(_ entry: FieldEntry, to bytes: inout [UInt8]) {
    append(entry.field.name, to: &bytes)
    append(entry.value, to: &bytes)
  }

  private static func append(_ value: FieldValue, to bytes: inout [UInt8]) {
    switch value {
    case .localized(let text):
      append(text.thai ?? "", to: &bytes)
      append(text.english ?? "", to: &bytes)
    case .text(let text), .number(let text), .address(let text): append(text, to: &bytes)
    case .integer(let number): append("\(number)", to: &bytes)
    case .boolean(let flag): append(flag ? "true" : "false", to: &bytes)
    case .date(let date): append(date.text(.iso), to: &bytes)
    case .choice(let choice): append(choice.name, to: &bytes)
    case .reference(let reference): append("\(reference.kind):\(reference.id)", to: &bytes)
    case .list(let values): for value in values { append(value, to: &bytes) }
    case .object(let entries): for entry in entries { append(entry, to: &bytes) }
    case .unknown: append("unknown", to: &bytes)
    case .null: append("null", to: &bytes)
    }
  }

  /// Texts end with a byte that no text holds.
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes += Array(text.utf8)
    bytes.append(0)
  }
}
