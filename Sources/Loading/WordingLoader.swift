package import Diagnostics
package import Files
package import Model
import YAMLTree

/// Reads the words of the interface, and checks that both languages have the same ones.
package enum WordingLoader {
  /// The wording in `templates/wording/th.yaml` and `en.yaml`.
  package static func load(_ files: [InputFile]) -> Checked<Wording> {
    var diagnostics: [Diagnostic] = []
    var tables: [Language: [String: (text: String, key: Span)]] = [:]
    for language in Language.allCases {
      let path = path(of: language)
      guard let file = files.first(where: { $0.path == path }) else {
        diagnostics.append(.missingWordingFile(path))
        continue
      }
      let read = YAMLReader.read(file.bytes, path: path)
      diagnostics += read.diagnostics
      guard !read.hasErrors, let value = read.value else { continue }
      guard case .mapping(let entries) = value.content else {
        diagnostics.append(.badWord(Span(path, value.range)))
        continue
      }
      tables[language] = table(entries, path, &diagnostics)
    }
    guard let thai = tables[.thai], let english = tables[.english] else {
      return Checked(nil, diagnostics)
    }
    diagnostics += unpaired(thai, missingFrom: english, .english)
    diagnostics += unpaired(english, missingFrom: thai, .thai)
    for key in Wording.required where thai[key] == nil && english[key] == nil {
      diagnostics.append(.missingWord(key, at: .file(path(of: .thai)), .thai))
    }
    let wording = Wording(
      thai: thai.mapValues(\.text), english: english.mapValues(\.text),
      places: thai.mapValues(\.key))
    return Checked(wording, diagnostics)
  }

  private static func path(of language: Language) -> String {
    "templates/wording/\(language.tag).yaml"
  }

  private static func table(
    _ entries: [YAMLEntry], _ path: String, _ diagnostics: inout [Diagnostic]
  ) -> [String: (text: String, key: Span)] {
    var table: [String: (text: String, key: Span)] = [:]
    for entry in entries {
      let key = Span(path, entry.keyRange)
      // A word that is no text still has its key, so that the other language is not told to drop it.
      table[entry.key] = ("", key)
      if case .string(let text) = entry.value.content, !text.isEmpty {
        table[entry.key] = (text, key)
      } else {
        diagnostics.append(.badWord(key))
      }
    }
    return table
  }

  private static func unpaired(
    _ table: [String: (text: String, key: Span)],
    missingFrom other: [String: (text: String, key: Span)], _ language: Language
  ) -> [Diagnostic] {
    table.keys.sorted().compactMap { key in
      guard other[key] == nil, let span = table[key]?.key else { return nil }
      return .missingWord(key, at: .span(span), language)
    }
  }
}

extension Diagnostic {
  static func missingWordingFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .missingWording, at: .file(path),
      Phrase(
        en: "the interface has its words in both languages; this file is missing",
        th: "คำบนหน้าเว็บต้องมีทั้งสองภาษา แต่ไม่พบไฟล์นี้"),
      help: Phrase(
        en: "restore the file from the program's own templates",
        th: "คัดลอกไฟล์นี้จากแม่แบบของโปรแกรม"))
  }

  static func missingWord(_ key: String, at place: Place, _ language: Language) -> Diagnostic {
    Diagnostic(
      .missingWording, at: place,
      Phrase(
        en:
          "each word of the interface stands in both languages; '\(key)' is missing in '\(language.tag).yaml'",
        th: "คำบนหน้าเว็บทุกคำต้องมีทั้งสองภาษา แต่ '\(key)' ไม่มีใน '\(language.tag).yaml'"),
      help: Phrase(
        en: "add '\(key):' to templates/wording/\(language.tag).yaml",
        th: "เพิ่ม '\(key):' ใน templates/wording/\(language.tag).yaml"))
  }

  static func badWord(_ span: Span) -> Diagnostic {
    Diagnostic(
      .missingWording, at: .span(span),
      Phrase(
        en: "a word of the interface is a text; this is none",
        th: "คำบนหน้าเว็บต้องเป็นข้อความ แต่ค่านี้ไม่ใช่"),
      help: Phrase(en: "write a text after the key", th: "เขียนข้อความหลังคีย์"))
  }
}
