import Diagnostics
import Loading
import Model
import YAMLTree

/// The translation units of a record: its fields that hold both languages, at any depth.
struct RecordUnits {
  private let path: String
  private var normal = NormalText()
  private(set) var units: [TranslationUnit] = []

  static func units(of draft: RecordDraft) -> [TranslationUnit] {
    guard let kind = RecordKind.named(draft.kind), let value = draft.value else { return [] }
    var found = RecordUnits(path: draft.path)
    found.walk(value, .object(kind.fields), "\(kind.prefix):\(draft.id)")
    return found.units
  }

  /// What `content/site.yaml` says in both languages: each mapping with nothing but `th` and `en`.
  static func units(of site: YAMLDraft) -> [TranslationUnit] {
    var found = RecordUnits(path: site.path)
    found.walkUndeclared(site.value, "site")
    return found.units
  }

  private init(path: String) {
    self.path = path
  }

  private mutating func walk(_ value: YAMLValue, _ type: FieldType, _ name: String) {
    switch type {
    case .localized(let policy): add(value, policy, name)
    case .orUnknown(let inner), .orNull(let inner): walk(value, inner, name)
    case .list(let element):
      guard case .sequence(let values) = value.content else { return }
      for (index, value) in values.enumerated() { walk(value, element, "\(name).\(index + 1)") }
    case .object(let fields):
      guard case .mapping(let entries) = value.content else { return }
      for field in fields where field.type.holdsText {
        if let entry = entries.first(where: { $0.key == field.name }) {
          walk(entry.value, field.type, "\(name).\(field.name)")
        }
      }
    default: break
    }
  }

  private mutating func walkUndeclared(_ value: YAMLValue, _ name: String) {
    switch value.content {
    case .sequence(let values):
      for (index, value) in values.enumerated() { walkUndeclared(value, "\(name).\(index + 1)") }
    case .mapping(let entries):
      if entries.allSatisfy({ Language(rawValue: $0.key) != nil }) {
        add(value, .both, name)
      } else {
        for entry in entries { walkUndeclared(entry.value, "\(name).\(entry.key)") }
      }
    default: break
    }
  }

  private mutating func add(_ value: YAMLValue, _ policy: LanguagePolicy, _ name: String) {
    var unit = TranslationUnit(name: name)
    guard case .mapping(let entries) = value.content else { return }
    for entry in entries {
      guard let language = Language(rawValue: entry.key) else { continue }
      unit[language] = TranslationText(entry.value, path: path, &normal)
    }
    let count = Language.allCases.count { unit[$0] != nil }
    // Where one language is enough, a text in one language lacks nothing.
    if count == 2 || count == 1 && policy == .both { units.append(unit) }
  }
}

extension FieldType {
  /// Whether a text in both languages may stand here, at any depth.
  fileprivate var holdsText: Bool {
    switch self {
    case .localized: true
    case .list(let inner), .orUnknown(let inner), .orNull(let inner): inner.holdsText
    case .object(let fields): fields.contains { $0.type.holdsText }
    default: false
    }
  }
}
