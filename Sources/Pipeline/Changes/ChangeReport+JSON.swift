import Diagnostics
import Markup
import ThaiText

extension ChangeReport {
  /// The report for other programs, in UTF-8: `content` has each edit with its words, `outputs` each file that it changes.
  package var json: [UInt8] {
    JSON.object([
      ("format", .text("khumue changes 1")), ("old", .text(names.old)), ("new", .text(names.new)),
      ("content", .list(content.map(Self.value))), ("outputs", .list(outputs.map(Self.value))),
    ]).lines
  }

  private static func value(_ change: ContentChange) -> JSON {
    let words = WordDifference(from: change.old ?? "", to: change.new ?? "").pieces
    return .object([
      ("name", .text(change.name)), ("path", .text(change.path)),
      ("language", change.language.map { .text($0.tag) } ?? .null),
      ("old", change.old.map(JSON.text) ?? .null), ("new", change.new.map(JSON.text) ?? .null),
      ("words", .list(words.map { .object([(name(of: $0.kind), .text($0.text))]) })),
    ])
  }

  private static func name(of kind: WordDifference.Kind) -> String {
    switch kind {
    case .same: "same"
    case .removed: "removed"
    case .added: "added"
    }
  }

  private static func value(_ change: OutputChange) -> JSON {
    .object([
      ("path", .text(change.path)), ("address", change.address.map(JSON.text) ?? .null),
      ("part", .text(change.part.rawValue)), ("change", .text(change.kind.rawValue)),
      ("reasons", .list(change.reasons.map(JSON.text))),
      ("pages", .list(change.pages.map(JSON.number))),
    ])
  }
}
