import Diagnostics
import Loading
import YAMLTree

/// The translation units of a chapter or of the opening page of a part.
enum ChapterUnits {
  /// The keys of the front matter that readers see as text.
  private static let keys = ["title", "summary"]

  static func units(of chapter: ChapterDraft) -> [TranslationUnit] {
    var units: [TranslationUnit] = []
    var places: [String: Int] = [:]
    for text in chapter.texts {
      for (name, found) in texts(of: text, in: "chapter:" + chapter.id) {
        let place = places[name] ?? units.count
        if place == units.count {
          units.append(TranslationUnit(name: name))
          places[name] = place
        }
        // Two sections with one id are a fault of their own.
        if units[place][text.language] == nil { units[place][text.language] = found }
      }
    }
    return units
  }

  private static func texts(
    of draft: ChapterTextDraft, in chapter: String
  ) -> [(name: String, text: TranslationText)] {
    var found: [(name: String, text: TranslationText)] = []
    var normal = NormalText()
    for key in keys {
      if let value = draft.frontMatter?[key],
        let text = TranslationText(value, path: draft.path, &normal)
      {
        found.append(("\(chapter).\(key)", text))
      }
    }
    guard let body = draft.body else { return found }
    for (id, text) in SectionTexts(body, draft.sections).texts {
      found.append((id == SectionTexts.opening ? chapter + ".opening" : "\(chapter)#\(id)", text))
    }
    return found
  }
}

extension TranslationText {
  /// The text of a scalar; `nil` when it holds none.
  init?(_ value: YAMLValue, path: String, _ normal: inout NormalText) {
    guard let string = value.writtenText else { return nil }
    normal.append(Array(string.utf8)[...])
    guard !normal.bytes.isEmpty else { return nil }
    self.init(hash: normal.takeHash(), form: .value(string), span: Span(path, value.range))
  }
}

extension YAMLValue {
  /// What a scalar says where a text is expected: numbers count as they were written.
  var writtenText: String? {
    switch content {
    case .string(let text), .integer(let text), .float(let text): text
    default: nil
    }
  }
}
