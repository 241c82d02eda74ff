/// One step of libyaml through a document, in byte offsets.
struct YAMLEvent {
  enum Style {
    case plain, singleQuoted, doubleQuoted, literal, folded

    var isBlock: Bool { self == .literal || self == .folded }
  }

  enum Kind {
    case streamStart, streamEnd
    case documentStart, documentEnd
    case alias
    case scalar(String, Style)
    case sequenceStart(isFlow: Bool)
    case sequenceEnd
    case mappingStart(isFlow: Bool)
    case mappingEnd
  }

  var kind: Kind
  var range: Range<Int>
  /// The column of the start, counted in code points from 0.
  var column: Int
  var hasAnchor = false
  var hasTag = false
}
