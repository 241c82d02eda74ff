import Diagnostics
import Files
import Model
import Planning
import PrintRendering

/// What a publication would publish, as hashes: enough to say what differs between two of them.
///
/// Printed books count by what the typesetter is given, which is the same if and only if the book is.
struct OutputDigests: Sendable {
  /// One published file.
  struct Digest: Hashable, Sendable {
    let whole: Int
    /// The text of a page without what stands around it; for other files the same as `whole`.
    let main: Int
  }

  let byPath: [String: Digest]

  init(_ publication: Publication, workers: Int) async {
    let outputs =
      publication.siteOutputs(hasPrint: true, hasEPUB: true) + publication.printedTexts
    let digests = await Parallel.map(outputs, workers: workers) { output in
      var bytes: [UInt8] = []
      output.render(&bytes)
      let whole = Self.hash(bytes[...])
      guard output.path.hasSuffix(".html"), let main = Self.main(of: bytes) else {
        return (output.path, Digest(whole: whole, main: whole))
      }
      return (output.path, Digest(whole: whole, main: Self.hash(main)))
    }
    byPath = Dictionary(digests) { first, _ in first }
  }

  /// The paths whose files are not the same in both.
  func paths(unlike other: OutputDigests) -> Set<String> {
    Set(byPath.keys).union(other.byPath.keys).filter { byPath[$0] != other.byPath[$0] }
  }

  /// Equal bytes have equal hashes within one run of the program, which is all that a comparison needs.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> Int {
    var hasher = Hasher()
    unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    return hasher.finalize()
  }

  private static func main(of page: [UInt8]) -> ArraySlice<UInt8>? {
    guard let start = page.firstRange(of: Array("<main".utf8)),
      let end = page[start.upperBound...].firstRange(of: Array("</main>".utf8))
    else { return nil }
    return page[start.upperBound..<end.lowerBound]
  }
}

extension Publication {
  /// What books, sheets and EPUB files are made of, under the paths that these are published at.
  fileprivate var printedTexts: [Output] {
    let books = PrintEdition.allCases.map { edition in
      Output(edition.path) { $0 += book(edition) }
    }
    let readers = EPUBEdition.allCases.map { edition in
      Output(edition.path) { out in
        for file in epub(edition, pages: [:]) { out += file.bytes }
      }
    }
    let sheets = Language.allCases.flatMap { language in
      SheetPrinter(plan: plan, wording: wording, language: language).files().map { file in
        Output(file.path) { $0 += file.book }
      }
        + NewsletterPrinter(plan: plan, wording: wording, language: language).files().map { file in
          Output(file.path) { $0 += file.book }
        }
    }
    return books + readers + sheets
  }
}
