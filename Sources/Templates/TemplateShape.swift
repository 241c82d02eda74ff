/// What a layout is given: the contract that its template is checked against.
package indirect enum TemplateShape: Hashable, Sendable {
  case text
  case markup
  case flag
  case list(TemplateShape)
  case object([String: TemplateShape])
  /// A value that may be `.nothing`.
  case optional(TemplateShape)

  /// The shape without the wrapping that says that it may be absent.
  var present: TemplateShape {
    if case .optional(let shape) = self { shape.present } else { self }
  }

  /// Where `value` is not of this shape, as dotted names; a list's items are counted from 0.
  ///
  /// Tests of the renderers use it, so that what they hand over and what layouts are checked
  /// against cannot drift apart. Fields beyond the shape are named as well.
  package func misfits(of value: TemplateValue, at name: String = ".") -> [String] {
    switch (self, value) {
    case (.optional, .nothing), (.text, .text), (.text, .bytes), (.flag, .flag),
      (.markup, .markup), (.markup, .rendered):
      []
    case (.optional(let shape), _): shape.misfits(of: value, at: name)
    case (.list(let shape), .list(let items)):
      items.enumerated().flatMap { shape.misfits(of: $1, at: Self.join(name, "\($0)")) }
    case (.object(let fields), .object(let object)):
      Set(fields.keys).union(object.names).sorted().flatMap { key in
        let place = Self.join(name, key)
        guard let shape = fields[key], let value = object[TemplateKey(key)] else { return [place] }
        return shape.misfits(of: value, at: place)
      }
    default: [name]
    }
  }

  private static func join(_ name: String, _ part: String) -> String {
    name == "." ? part : "\(name).\(part)"
  }
}

extension TemplateShape: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral fields: (String, TemplateShape)...) {
    self = .object(Dictionary(fields) { $1 })
  }
}
