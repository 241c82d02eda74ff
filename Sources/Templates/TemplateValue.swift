/// Anything that a layout can be given.
package enum TemplateValue: Sendable {
  /// Text for people: escaped when it is written.
  case text(String)
  /// Text for people as UTF-8: escaped when it is written.
  case bytes([UInt8])
  /// HTML made by our own writer: written as it is.
  case markup([UInt8])
  /// HTML made by our own writer at the moment it is needed, straight into the page.
  case rendered(@Sendable (inout [UInt8]) -> Void)
  case flag(Bool)
  case list([TemplateValue])
  case object(TemplateObject)
  /// A field that stands empty: an optional one without a value.
  case nothing

  /// Whether a section over this value is shown. Empty texts and empty lists hide it.
  var isShown: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .bytes(let bytes), .markup(let bytes): !bytes.isEmpty
    case .rendered, .object: true
    case .flag(let flag): flag
    case .list(let items): !items.isEmpty
    case .nothing: false
    }
  }
}
