/// Named values for a layout, in the order in which they were given.
///
/// What many pages share is built once and put under each page's own fields with `over`.
/// An object states every field of its shape, with `.nothing` for one that it lacks: a field left
/// out would be looked for in the scopes around, as Mustache has it.
package struct TemplateObject: Sendable, ExpressibleByDictionaryLiteral {
  /// One reference, so that a scope is entered at the price of one count.
  private var storage: Storage

  /// Of two fields with one name the later counts. Fields stand before those of `shared`.
  package init(_ fields: [(TemplateKey, TemplateValue)], over shared: TemplateObject? = nil) {
    storage = Storage(fields.map { Field(key: $0.0, value: $0.1) }, over: shared)
  }

  package init(dictionaryLiteral fields: (TemplateKey, TemplateValue)...) { self.init(fields) }

  /// The value of a field, of this object or of the one that it lies over.
  ///
  /// Setting copies the fields: give many of them at once.
  package subscript(key: TemplateKey) -> TemplateValue? {
    get { storage.value(of: key) }
    set {
      let field = Field(key: key, value: newValue ?? .nothing)
      storage = Storage(storage.fields + [field], over: storage.shared)
    }
  }

  /// Every name that can be looked up, own ones first.
  package var names: [String] {
    let own = storage.fields.map(\.key.text)
    guard let shared = storage.shared else { return own }
    let known = Set(own)
    return own + shared.names.filter { !known.contains($0) }
  }

  private struct Field: Sendable {
    let key: TemplateKey
    var value: TemplateValue
  }

  private final class Storage: Sendable {
    /// Above this many fields an index is kept beside them.
    private static let largestScan = 24

    let fields: [Field]
    let shared: TemplateObject?
    private let index: [TemplateKey: Int]

    init(_ given: [Field], over shared: TemplateObject?) {
      var fields: [Field] = []
      fields.reserveCapacity(given.count)
      var index: [TemplateKey: Int] = [:]
      let isLarge = given.count > Self.largestScan
      for field in given {
        let known = isLarge ? index[field.key] : fields.firstIndex { $0.key == field.key }
        if let known {
          fields[known].value = field.value
          continue
        }
        if isLarge { index[field.key] = fields.count }
        fields.append(field)
      }
      self.fields = fields
      self.index = index
      self.shared = shared
    }

    func value(of key: TemplateKey) -> TemplateValue? {
      if !index.isEmpty {
        if let place = index[key] { return fields[place].value }
      } else {
        for place in fields.indices where fields[place].key == key { return fields[place].value }
      }
      return shared?.storage.value(of: key)
    }
  }
}
