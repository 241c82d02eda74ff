import Diagnostics
package import Files
import Planning
import PrintRendering
import ThaiText

/// The books for reading systems that one build makes.
package enum EPUBEdition: String, CaseIterable, Hashable, Sendable {
  case thai = "th"
  case english = "en"
  case bilingual

  /// Where it is published.
  package var path: String { "handbook/khumue-\(rawValue).epub" }

  var languages: [Language] {
    switch self {
    case .thai: [.thai]
    case .english: [.english]
    case .bilingual: [.thai, .english]
    }
  }

  var printed: PrintEdition {
    switch self {
    case .thai: .thai
    case .english: .english
    case .bilingual: .bilingual
    }
  }
}

extension Publication {
  private static let epubPrefix = "templates/epub/"
  private static let fontPrefix = "templates/assets/fonts/"

  /// The files inside a book, by their paths in the container.
  ///
  /// - Parameter pages: the page of the printed book on which each anchor stands.
  package func epub(
    _ edition: EPUBEdition, pages: [String: Int]
  ) -> [(path: String, bytes: [UInt8])] {
    let printer = EPUBPrinter(
      plan: edition.languages.count > 1 ? facingPlan : plan, wording: wording,
      languages: edition.languages, pages: pages,
      printed: plan.baseAddress + edition.printed.path)
    let files = project.templates.files
    let design = ["epub.css", "cover.svg"].compactMap { name in
      files.first { $0.path == Self.epubPrefix + name }.map { ("EPUB/" + name, $0.bytes) }
    }
    let fonts = files.filter { $0.path.hasPrefix(Self.fontPrefix) && $0.path.hasSuffix(".woff2") }
      .map { ("EPUB/fonts/" + $0.path.dropFirst(Self.fontPrefix.count), $0.bytes) }
    return printer.files().map { ($0.path, $0.bytes) } + design + fonts
  }

  /// The books for reading systems, packed by the driver that lies beside their templates.
  ///
  /// - Parameter printed: the printed books of this build with their pages, where they were made.
  package func epubOutputs(
    _ tools: PrintTools, printed: [Output] = []
  ) async throws(DiskError) -> [Output] {
    let editions = EPUBEdition.allCases
    let script = project.templatesFolder + "/epub/pack.py"
    let packed = try await TemporaryFolder.use(in: tools.workFolder) {
      folder throws(DiskError) -> [[UInt8]] in
      var names: [String] = []
      for edition in editions {
        let own = "\(folder)/\(edition.rawValue)"
        for name in ["", "/META-INF", "/EPUB", "/EPUB/fonts"] {
          try DiskFile.createFolder(own + name)
        }
        for file in epub(edition, pages: PageNumbers.of(edition.printed, in: printed)) {
          try DiskFile.write(file.bytes, to: own + "/" + file.path)
        }
        names += [own, own + ".epub"]
      }
      let answer = try await OutsideProgram.run(
        tools.python, arguments: [script] + names + ["--seconds", "\(plan.date.secondsSince1970)"],
        environment: ["LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"], timeLimit: 120)
      guard answer.status == 0 else { throw typesetting(answer, editions[0].path) }
      var books: [[UInt8]] = []
      for edition in editions {
        books.append(try DiskFile.read("\(folder)/\(edition.rawValue).epub"))
      }
      return books
    }
    return zip(editions, packed).map { edition, bytes in Output(edition.path) { $0 += bytes } }
  }
}
