import Diagnostics
import Files

/// Finds the line of a layout or style that writes a link of an output.
struct LinkOrigins {
  private let files: [InputFile]

  init(_ project: Project) {
    files = project.templates.files.filter {
      $0.path.hasSuffix(".mustache") || $0.path.hasSuffix(".css")
    }
  }

  /// The first line that holds the longest ending of the link, else the first output itself.
  func place(of link: String, in outputs: [String]) -> Diagnostic.Place {
    var ending = link.drop { $0 == "." || $0 == "/" }
    while !ending.isEmpty {
      for file in files {
        if let span = span(of: Array(ending.utf8), in: file) { return .span(span) }
      }
      guard let slash = ending.firstIndex(of: "/") else { break }
      ending = ending[ending.index(after: slash)...]
    }
    return .file(outputs.min() ?? link)
  }

  private func span(of word: [UInt8], in file: InputFile) -> Span? {
    let bytes = file.bytes
    var index = 0
    while let start = bytes[index...].firstIndex(of: word[0]) {
      let end = start + word.count
      // An address ends where its quotation marks or brackets do.
      if bytes[start...].starts(with: word), end < bytes.count,
        [0x22, 0x27, 0x29].contains(bytes[end])
      {
        return Span(file.path, start..<end)
      }
      index = start + 1
    }
    return nil
  }
}
