package import Diagnostics
package import Files
import Loading
import Model

/// What a translator sent back, as changes of the content: a pure function of the kit and the project.
package struct KitReply: Sendable {
  /// The files that change, with their new bytes.
  package private(set) var files: [String: [UInt8]] = [:]
  /// The units that the translator brought up to date.
  package private(set) var units: Set<String> = []
  package private(set) var diagnostics: [Diagnostic] = []

  private let language: Language
  private let kit: String

  private struct Change {
    let unit: TranslationUnit
    let wanted: String
    let edit: TextEdit
  }

  /// Works a kit into the files of a project.
  ///
  /// An entry without translation, or with the flag `fuzzy`, is passed over. An entry is refused when its original or
  /// its translation has changed since the export, and when the file would say anything else than before besides.
  package static func make(
    _ bytes: [UInt8], path: String, review: TranslationReview, files: InputTree
  ) async -> KitReply? {
    let read = PortableObjectReader.read(bytes, path: path)
    guard let file = read.value,
      let line = file.header.first(where: { $0.hasPrefix("X-Khumue-Kit: 1 ") }),
      let language = Language(rawValue: String(line.suffix(2)))
    else { return nil }
    var reply = KitReply(language: language, kit: path)
    reply.diagnostics = read.diagnostics
    let entries = Dictionary(review.entries.map { ($0.unit.name, $0) }) { first, _ in first }
    var changes: [String: [Change]] = [:]
    for entry in file.entries where !entry.isFuzzy && !entry.translation.isEmpty {
      guard let known = entries[entry.context] else {
        reply.diagnostics.append(.unknownKitUnit(entry.context, path))
        continue
      }
      if let change = reply.change(entry, known.unit, files) {
        changes[change.edit.path, default: []].append(change)
      }
    }
    for path in changes.keys.sorted() {
      await reply.apply(changes[path] ?? [], to: path, files)
    }
    return reply
  }

  private init(language: Language, kit: String) {
    self.language = language
    self.kit = kit
  }

  private mutating func change(
    _ entry: PortableObject.Entry, _ unit: TranslationUnit, _ files: InputTree
  ) -> Change? {
    guard unit[language.other]?.written(in: files) == entry.original else {
      diagnostics.append(.changedSinceExport(unit, language.other, kit))
      return nil
    }
    if let text = unit[language]?.written(in: files), text == entry.translation {
      units.insert(unit.name)
      return nil
    }
    guard entry.notes.contains(TranslationKit.version(of: unit, language)) else {
      diagnostics.append(.changedSinceExport(unit, language, kit))
      return nil
    }
    guard let edit = TextEdit(unit, language, entry.translation, files) else {
      diagnostics.append(.noPlaceInFile(unit, language, kit))
      return nil
    }
    return Change(unit: unit, wanted: entry.translation, edit: edit)
  }

  private mutating func apply(
    _ changes: [Change], to path: String, _ files: InputTree
  ) async {
    guard var bytes = files[path]?.bytes else { return }
    let old = await Self.texts(path, bytes, files)
    var applied: [Change] = []
    // From the end of the file to its start, so that places stay what they were; each edit is tried by itself.
    for change in changes.sorted(by: { $0.edit.range.lowerBound > $1.edit.range.lowerBound }) {
      let changed = change.edit.applied(to: bytes)
      let new = await Self.texts(path, changed, files)
      if Self.isSafe(old, new, Set((applied + [change]).map(\.unit.name)), change, language) {
        bytes = changed
        applied.append(change)
      } else {
        diagnostics.append(.unsafeReply(change.unit, kit))
      }
    }
    guard !applied.isEmpty else { return }
    self.files[path] = bytes
    units.formUnion(applied.map(\.unit.name))
  }

  /// Whether a file says what it should at the units that changed, and the same as before everywhere else.
  private static func isSafe(
    _ old: [String: TranslationUnit]?, _ new: [String: TranslationUnit]?, _ changed: Set<String>,
    _ change: Change, _ language: Language
  ) -> Bool {
    guard let old, let new, Set(old.keys) == Set(new.keys) else { return false }
    if case .value(let text)? = new[change.unit.name]?[language]?.form, text != change.wanted {
      return false
    }
    return new.allSatisfy { name, unit in
      guard let before = old[name], unit[language.other]?.hash == before[language.other]?.hash
      else { return false }
      return changed.contains(name)
        ? unit[language] != nil : unit[language]?.hash == before[language]?.hash
    }
  }

  /// The units around a file when it holds these bytes; `nil` when it cannot be read.
  private static func texts(
    _ path: String, _ bytes: [UInt8], _ files: InputTree
  ) async -> [String: TranslationUnit]? {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/") + "/"
    var near = [InputFile(path: path, bytes: bytes)]
    for language in Language.allCases where path.hasSuffix(".md") {
      let partner = folder + "\(language.tag).md"
      if partner != path, let file = files[partner] { near.append(file) }
    }
    let drafts = await ContentLoader.load(near, linkSchemes: LinkResolver.schemes, workers: 1)
    guard !drafts.hasErrors, let value = drafts.value else { return nil }
    let units = await TranslationUnits.units(of: value, workers: 1)
    return Dictionary(units.map { ($0.name, $0) }) { first, _ in first }
  }
}
