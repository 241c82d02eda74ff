package import Diagnostics
import Files

/// What the editor sees at one moment: the last pages without an error, and what is wrong since.
package struct Preview: Sendable {
  /// Which pages these are: another name after every change, and after every start of the program.
  package let edition: String
  /// Another name after every change of styles, scripts, fonts and figures, which a page cannot take in piece by piece.
  let look: String
  /// The outputs of the site, by path; `nil` when the project had errors from the start.
  let outputs: [String: Output]?
  /// The path under which the site is to be published, with slashes at both ends.
  let root: String
  /// The findings as people read them, when some are errors; else empty.
  package let report: String
  package let language: Language

  /// Whether there are pages to show.
  package var hasPages: Bool { outputs != nil }

  /// The paths of all outputs, sorted.
  package var paths: [String] { (outputs ?? [:]).keys.sorted() }

  /// Makes the bytes of an output, as a build would write them.
  package func bytes(of path: String) -> [UInt8]? {
    guard let output = outputs?[path] else { return nil }
    var bytes: [UInt8] = []
    output.render(&bytes)
    return bytes
  }

  /// One message of the event stream: which pages are current, and what is wrong.
  package var news: String {
    let data = JSONText.object([
      "edition": JSONText.string(edition), "look": JSONText.string(look),
      "report": JSONText.string(report),
      "heading": JSONText.string(PreviewPage.heading[language]),
      "hint": JSONText.string(PreviewPage.hint(hasPages: hasPages)[language]),
      "close": JSONText.string(PreviewPage.close[language]),
      "language": JSONText.string(language.tag),
    ])
    return "data: \(data)\n\n"
  }
}
