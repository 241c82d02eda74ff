/// Named values for a layout, in the order in which they were given.
///
/// What many pages share is built once and put under each page's own fields with `over`.
/// An object states every field of its shape, with `.nothing` for one that it lacks: a field left
/// out would be looked for in the scopes around, as Mustache has it.
package struct TemplateObject: Sendable, ExpressibleByDictionaryLiteral {
  private struct Field: Sendable {
    let key: TemplateKey
    var value: TemplateValue
  }

  /// Keeps the shared object behind one reference.
  private final class Shared: Sendable {
    let object: TemplateObject

    init(_ object: TemplateObject) { self.object = object }
  }

  /// Above this many fields an index is kept beside them.
  private static let largestScan = 24

  private var fields: [Field]
  private var index: [TemplateKey: Int]?
  private let shared: Shared?

  /// Of two fields with one name the later counts. Fields stand before those of `shared`.
  package init(_ fields: [(TemplateKey, TemplateValue)], over shared: TemplateObject? = nil) {
    self.fields = []
    self.fields.reserveCapacity(fields.count)
    self.shared = shared.map(Shared.init)
    for (key, value) in fields { self[key] = value }
  }

  package init(dictionaryLiteral fields: (TemplateKey, TemplateValue)...) { self.init(fields) }

  /// The value of a field, of this object or of the one that it lies over.
  package subscript(key: TemplateKey) -> TemplateValue? {
    get {
      if let place = place(of: key) { return fields[place].value }
      return shared?.object[key]
    }
    set {
      let value = newValue ?? .nothing
      if let place = place(of: key) {
        fields[place].value = value
        return
      }
      fields.append(Field(key: key, value: value))
      if index != nil {
        index?[key] = fields.count - 1
      } else if fields.count > Self.largestScan {
        index = Dictionary(uniqueKeysWithValues: fields.indices.map { (fields[$0].key, $0) })
      }
    }
  }

  /// Every name that can be looked up, own ones first.
  package var names: [String] {
    let own = fields.map(\.key.text)
    guard let shared else { return own }
    let known = Set(own)
    return own + shared.object.names.filter { !known.contains($0) }
  }

  private func place(of key: TemplateKey) -> Int? {
    if fields.count > Self.largestScan { return index?[key] }
    for place in fields.indices where fields[place].key == key { return place }
    return nil
  }
}
