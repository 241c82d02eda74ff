/// A stretch of one file, in UTF-8 byte offsets from the start of that file.
///
/// Byte offsets are the one unit of position. `LineTable` turns them into the lines and columns that people see.
package struct Span: Hashable, Sendable {
  /// The file, relative to the project, with `/` between its parts.
  package let path: String
  /// Byte offsets into the file as it was read, byte-order mark and front matter included.
  package let range: Range<Int>

  package init(_ path: String, _ range: Range<Int>) {
    self.path = path
    self.range = range
  }
}
