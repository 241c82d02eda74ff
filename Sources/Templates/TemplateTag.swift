/// One tag of a template, as byte offsets in its file.
struct TemplateTag {
  enum Kind {
    case variable, unescaped, section, inverted, closing, partial, parent, block, comment
    case delimiters
  }

  let kind: Kind
  /// The whole tag, delimiters included.
  let range: Range<Int>
  /// What stands in it, without the sign and the white space around.
  let name: Range<Int>
  /// The start of its line, when only white space stands between.
  let lineStart: Int?
  /// The start of the next line, when only white space stands between.
  let nextLine: Int?

  /// Whether a tag of this kind takes its whole line with it when nothing else stands there.
  /// For a parent only its closing tag can tell.
  var canStandAlone: Bool { kind != .variable && kind != .unescaped && kind != .parent }
}
