/// What kind of text a template writes.
package enum TemplateFormat: Sendable {
  /// HTML or XML: texts are escaped.
  case markup
  /// Text without markup, such as the plain part of a newsletter: nothing is escaped.
  case plain
}
