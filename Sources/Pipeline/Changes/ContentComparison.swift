import Diagnostics
import Files
import MarkdownTree
import Model
import YAMLTree

/// Finds what was edited between two states of a project, field by field and paragraph by paragraph.
///
/// Private values and what identifies a person are covered by asterisks before anything is compared.
struct ContentComparison {
  private(set) var changes: [ContentChange] = []
  private var path = ""
  private var fileLanguage: Language?

  /// What was edited, in the order of the files.
  static func changes(from old: Project, to new: Project) -> [ContentChange] {
    var comparison = ContentComparison()
    let texts = (old.texts, new.texts)
    for path in ChangedFiles.paths(from: old, to: new) {
      comparison.compare(path, texts.0[path], texts.1[path])
    }
    return comparison.changes
  }

  private mutating func compare(_ path: String, _ old: [UInt8]?, _ new: [UInt8]?) {
    self.path = path
    fileLanguage = Language.allCases.first { path.hasSuffix("/\($0.tag).md") }
    let found = changes.count
    let subject = ContentSubject(path)
    if path.hasPrefix("content/"), path.hasSuffix(".yaml") {
      compare(Self.value(old, path), Self.value(new, path), subject.name, fileLanguage)
    } else if path.hasPrefix("content/"), fileLanguage != nil {
      compareTexts(old ?? [], new ?? [], subject.name)
    }
    // Comments, order and spacing of a file are a change as well.
    if changes.count == found {
      changes.append(
        ContentChange(name: path, path: path, language: fileLanguage, old: nil, new: nil))
    }
  }

  private static func value(_ bytes: [UInt8]?, _ path: String) -> YAMLValue? {
    bytes.flatMap { YAMLReader.read($0, path: path).value }
  }

  // MARK: YAML

  private mutating func compare(
    _ old: YAMLValue?, _ new: YAMLValue?, _ name: String, _ language: Language?
  ) {
    switch (old?.content, new?.content) {
    case (.mapping(let before)?, .mapping(let after)?): compare(before, after, name, language)
    case (.mapping(let before)?, nil): compare(before, [], name, language)
    case (nil, .mapping(let after)?): compare([], after, name, language)
    case (.sequence(let before)?, .sequence(let after)?): compare(before, after, name, language)
    case (.sequence(let before)?, nil): compare(before, [], name, language)
    case (nil, .sequence(let after)?): compare([], after, name, language)
    default: add(old.map(Self.text), new.map(Self.text), name, language)
    }
  }

  private mutating func compare(
    _ old: [YAMLEntry], _ new: [YAMLEntry], _ name: String, _ language: Language?
  ) {
    let keys = new.map(\.key) + old.map(\.key).filter { key in !new.contains { $0.key == key } }
    for key in keys {
      let spoken = Language(rawValue: key)
      compare(
        old.first { $0.key == key }?.value, new.first { $0.key == key }?.value,
        spoken == nil ? "\(name).\(key)" : name, spoken ?? language)
    }
  }

  private mutating func compare(
    _ old: [YAMLValue], _ new: [YAMLValue], _ name: String, _ language: Language?
  ) {
    for pair in ListAlignment.changed(from: old.map(Self.text), to: new.map(Self.text)) {
      let number = (pair.new ?? pair.old ?? 0) + 1
      compare(pair.old.map { old[$0] }, pair.new.map { new[$0] }, "\(name).\(number)", language)
    }
  }

  /// A value on one line, to compare it and to show what is no text.
  private static func text(_ value: YAMLValue) -> String {
    switch value.content {
    case .null: "null"
    case .bool(let flag): flag ? "true" : "false"
    case .integer(let text), .float(let text), .string(let text): text
    case .sequence(let values): "[" + values.map(text).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\($0.key): \(text($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  // MARK: Markdown

  private mutating func compareTexts(_ old: [UInt8], _ new: [UInt8], _ name: String) {
    let parts = (FrontMatter.split(old, path: path), FrontMatter.split(new, path: path))
    func head(_ bytes: [UInt8], _ part: FrontMatter.Parts) -> YAMLValue? {
      part.yaml.isEmpty
        ? nil : YAMLReader.read(bytes, path: path, within: part.yaml, isFit: true).value
    }
    compare(head(old, parts.0), head(new, parts.1), name, fileLanguage)
    let before = MarkdownParagraphs.list(in: old[parts.0.body...])
    let after = MarkdownParagraphs.list(in: new[parts.1.body...])
    for pair in ListAlignment.changed(from: before.map(\.text), to: after.map(\.text)) {
      let section = pair.new.map { after[$0].section } ?? pair.old.map { before[$0].section } ?? ""
      add(
        pair.old.map { before[$0].text }, pair.new.map { after[$0].text },
        section.isEmpty ? "\(name).opening" : "\(name)#\(section)", fileLanguage)
    }
  }

  private mutating func add(
    _ old: String?, _ new: String?, _ name: String, _ language: Language?
  ) {
    switch (old, new) {
    case (let old?, let new?) where old.utf8.elementsEqual(new.utf8): return
    case (nil, nil): return
    default: break
    }
    changes.append(
      ContentChange(name: name, path: path, language: language, old: old, new: new))
  }
}
