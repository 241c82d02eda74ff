import Diagnostics
import Loading
import MarkdownTree
import Model
import ThaiText
import YAMLTree

/// Texts use the terms of the glossary, not those that it says to avoid.
///
/// The glossary itself and the titles of other people's works may hold such words.
struct AvoidedTerms {
  private let finders: [Language: PhraseFinder]
  /// For each phrase of a finder, the term to use instead.
  private let terms: [Language: [Record]]

  /// Nothing when the glossary avoids no term.
  init?(_ handbook: Handbook) {
    var phrases: [Language: [String]] = [:]
    var terms: [Language: [Record]] = [:]
    for record in handbook.records("glossary") {
      guard case .object(let lists)? = record["avoid"] else { continue }
      for list in lists {
        guard let language = Language(rawValue: list.field.name),
          case .list(let words) = list.value
        else { continue }
        for case .text(let word) in words {
          phrases[language, default: []].append(word)
          terms[language, default: []].append(record)
        }
      }
    }
    if terms.isEmpty { return nil }
    let segmenter = WordSegmenter(
      extraWords: handbook.settings.words + phrases.values.flatMap { $0 })
    finders = phrases.mapValues { PhraseFinder($0, segmenter: segmenter) }
    self.terms = terms
  }

  func check(_ drafts: [RecordDraft]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for draft in drafts where draft.kind != "glossary" && draft.kind != "sources" {
      if let tree = draft.value { walk(tree, draft.path, &found) }
    }
    return found
  }

  func check(_ draft: YAMLDraft) -> [Diagnostic] {
    var found: [Diagnostic] = []
    walk(draft.value, draft.path, &found)
    return found
  }

  func check(_ text: ChapterText, in language: Language) -> [Diagnostic] {
    guard let finder = finders[language] else { return [] }
    let document = text.body
    return document.nodes.indices.flatMap { index -> [Diagnostic] in
      guard document.nodes[index].kind == .text else { return [] }
      let literal = Array(document.literal(of: index))
      let source = document.nodes[index].source
      return finder.matches(in: literal).map { match in
        // An escape or an entity makes the source longer than the text: then the whole text is shown.
        let isPlain = source.count == literal.count
        let range =
          isPlain
          ? source.lowerBound + match.range.lowerBound..<source.lowerBound + match.range.upperBound
          : source
        return finding(match, literal, language, Span(document.path, range), isPlain)
      }
    }
  }

  private func walk(_ value: YAMLValue, _ path: String, _ found: inout [Diagnostic]) {
    switch value.content {
    case .sequence(let items): for item in items { walk(item, path, &found) }
    case .mapping(let entries):
      for entry in entries {
        if let language = Language(rawValue: entry.key),
          case .string(let text) = entry.value.content
        {
          found += check(Array(text.utf8), entry.value.range, language, path)
        } else {
          walk(entry.value, path, &found)
        }
      }
    default: break
    }
  }

  private func check(
    _ text: [UInt8], _ source: Range<Int>, _ language: Language, _ path: String
  ) -> [Diagnostic] {
    guard let finder = finders[language] else { return [] }
    // A plain scalar stands in the file as it is, a quoted one with a mark before and after.
    let before = source.count == text.count ? 0 : 1
    let isPlain = source.count == text.count + 2 * before
    return finder.matches(in: text).map { match in
      let start = source.lowerBound + before
      let range =
        isPlain ? start + match.range.lowerBound..<start + match.range.upperBound : source
      return finding(match, text, language, Span(path, range), isPlain)
    }
  }

  private func finding(
    _ match: PhraseFinder.Match, _ text: [UInt8], _ language: Language, _ span: Span,
    _ isPlain: Bool
  ) -> Diagnostic {
    let written = String(decoding: text[match.range], as: UTF8.self)
    let term = terms[language]?[match.phrase].title(in: language).text ?? ""
    return Diagnostic(
      .avoidedTerm, severity: .warning, at: .span(span),
      Phrase(
        en: "the glossary has another term for '\(written)'",
        th: "อภิธานศัพท์ใช้คำอื่นแทน '\(written)'"),
      help: Phrase(en: "write '\(term)'", th: "เขียน '\(term)'"),
      fix: isPlain ? Diagnostic.Fix(span, replacement: term, isSafe: false) : nil)
  }
}
