import Diagnostics
package import Files

/// What a printed book is made ready for, beside being read and printed page by page.
package enum PressKind: String, CaseIterable, Hashable, Sendable {
  /// A print shop: 3 mm of bleed and crop marks.
  case press
  /// An office printer: two pages side by side on A4, in the order of folded sheets.
  case booklet

  /// The editions that are worth it: a bilingual book loses its facing pages in folds, and large print its size.
  var editions: [PrintEdition] { self == .press ? PrintEdition.allCases : [.thai, .english] }

  /// Where an edition is published.
  func path(of edition: PrintEdition) -> String {
    "\(edition.path.dropLast(".pdf".count))-\(rawValue).pdf"
  }
}

extension Publication {
  /// The printed books among some outputs, made ready by the driver that lies beside the print templates.
  package func pressOutputs(
    _ kinds: Set<PressKind>, of outputs: [Output], _ tools: PrintTools
  ) async throws(DiskError) -> [Output] {
    var made: [Output] = []
    for kind in PressKind.allCases where kinds.contains(kind) {
      made += try await pressOutputs(kind, of: outputs, tools)
    }
    return made
  }

  private func pressOutputs(
    _ kind: PressKind, of outputs: [Output], _ tools: PrintTools
  ) async throws(DiskError) -> [Output] {
    let books = kind.editions.compactMap { edition in
      outputs.first { $0.path == edition.path }.map { (edition: edition, output: $0) }
    }
    guard !books.isEmpty else { return [] }
    let script = project.templatesFolder + "/print/press.py"
    let files = try await TemporaryFolder.use(in: tools.workFolder) {
      folder throws(DiskError) -> [[UInt8]] in
      var names: [String] = []
      for (index, book) in books.enumerated() {
        var bytes: [UInt8] = []
        book.output.render(&bytes)
        try DiskFile.write(bytes, to: "\(folder)/\(index).pdf")
        names += ["\(folder)/\(index).pdf", "\(folder)/\(index)-new.pdf"]
      }
      let answer = try await OutsideProgram.run(
        tools.python, arguments: [script, kind.rawValue] + names,
        environment: ["LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"], timeLimit: 120)
      guard answer.status == 0 else { throw typesetting(answer, kind.path(of: books[0].edition)) }
      var files: [[UInt8]] = []
      for index in books.indices { files.append(try DiskFile.read("\(folder)/\(index)-new.pdf")) }
      return files
    }
    return zip(books, files).map { book, bytes in
      Output(kind.path(of: book.edition)) { $0 += bytes }
    }
  }
}
