import Diagnostics
import Files
import Pipeline
import TestSupport
import ThaiText
import Testing
import Translations

/// Every edit of the real content changes the states that it must, and no other.
@Suite struct RandomEditTests {
  private static let count = 200
  private static let seed: UInt64 = 2569

  @Test func editsOfTheRealContentChangeExactlyWhatTheyMust() async throws {
    let content = try await RealContent.read()
    var random = SeededNumbers(seed: Self.seed)
    let sections = content.review.entries.filter { $0.unit.name.contains("#") }
    for number in 0..<Self.count {
      let kind = ContentEdit.Kind.allCases[number % ContentEdit.Kind.allCases.count]
      let pool = kind.isOfSections ? sections : content.review.entries
      var made: ContentEdit?
      for _ in 0..<500 where made == nil {
        let entry = try #require(pool.randomElement(using: &random))
        let language = try #require(Language.allCases.randomElement(using: &random))
        made = content.editor(entry, language)?.edit(kind, &random)
      }
      let edit = try #require(made, "no place for \(kind)")
      let found = await content.states(after: edit)
      #expect(found == edit.expected, "\(kind) in \(edit.path), number \(number)")
    }
  }
}

/// The content of the product, with a ledger that accepts all of it.
struct RealContent {
  let files: [String: [UInt8]]
  let review: TranslationReview

  static func read() async throws -> RealContent {
    let path = PackageRoot.path + "/content"
    let tree = try #require(
      try await DiskReader.read(path, prefix: "content", workers: 2).value)
    let files = Dictionary(tree.files.map { ($0.path, $0.bytes) }) { first, _ in first }
      .filter { $0.key != Ledger.path }
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 23))
    let fresh = try #require(await Self.review(files))
    let ledger = Acceptance(by: "editors", on: day).acceptAll(in: fresh).ledger
    let units = fresh.entries.map(\.unit)
    return RealContent(files: files, review: TranslationReview(units, ledger))
  }

  private static func review(_ files: [String: [UInt8]]) async -> TranslationReview? {
    let tree = InputTree(files.map { InputFile(path: $0, bytes: $1) })
    let project = Project(content: tree, templates: InputTree([]), templatesFolder: "")
    return await TranslationDesk.review(project, workers: 2).value
  }

  func editor(_ entry: TranslationReview.Entry, _ language: Language) -> ContentEditor? {
    guard entry.state == .current, let text = entry.unit[language],
      let bytes = files[text.span.path]
    else { return nil }
    return ContentEditor(
      entry: entry, language: language, text: text, bytes: bytes,
      sections: Self.sections(bytes, of: entry.unit.name))
  }

  /// The stretches from one `##` to the next.
  private static func sections(
    _ bytes: [UInt8], of unit: String
  ) -> [(name: String, range: Range<Int>)] {
    guard unit.hasPrefix("chapter:") else { return [] }
    let chapter = unit.prefix { $0 != "." && $0 != "#" }
    let starts = bytes.indices.filter {
      bytes[$0...].starts(with: [0x23, 0x23, 0x20]) && bytes[$0 - 1] == 0x0A
    }
    return zip(starts, starts.dropFirst() + [bytes.count]).map { start, end in
      let line = String(decoding: bytes[start..<end].prefix { $0 != 0x0A }, as: UTF8.self)
      let id = line.split(separator: "#").last.map { $0.prefix { $0 != "}" } } ?? ""
      return ("\(chapter)#\(id)", start..<end)
    }
  }

  /// The states other than `current` once a file has other bytes. Files far from it have no part in them.
  func states(after edit: ContentEdit) async -> [String: TranslationState] {
    let folder = edit.path.split(separator: "/").dropLast().joined(separator: "/") + "/"
    let isRecord = edit.path.hasSuffix(".yaml")
    var near = files.filter { isRecord ? $0.key == edit.path : $0.key.hasPrefix(folder) }
    near[edit.path] = edit.bytes
    near[Ledger.path] = review.ledger.bytes
    guard let changed = await Self.review(near) else { return ["unreadable": .untracked] }
    let states = changed.entries.filter { $0.state != .current }
    return Dictionary(states.map { ($0.unit.name, $0.state) }) { first, _ in first }
  }
}
