import Diagnostics
import Digest
import Files
import Model
import Planning
import PrintRendering
import ThaiText

/// The programs outside ours that set the printable handbook.
package struct PrintTools: Sendable {
  /// A Python interpreter that has the packages of `requirements.txt`.
  package let python: String
  /// A folder for files that exist for the time of one build.
  package let workFolder: String

  package init(python: String, workFolder: String) {
    self.python = python
    self.workFolder = workFolder
  }
}

/// Sets books: JSON in, PDF out, by the driver that lies beside the print templates.
struct PrintPress {
  private static let prefix = "templates/print/"
  /// Seconds after which a run of the typesetter is given up.
  private static let timeLimit = 300

  private let publication: Publication
  private let tools: PrintTools
  private let former: PrintLedger
  /// What every file is made from beside its own book: templates, fonts, figures, the day.
  private let shared: [UInt8]

  init(_ publication: Publication, _ tools: PrintTools, former: PrintLedger) {
    self.publication = publication
    self.tools = tools
    self.former = former
    let templates = publication.project.templates.files.filter { $0.path.hasPrefix(Self.prefix) }
    let figures = publication.plan.handbook.figures
    var shared = Array("\(publication.plan.date.secondsSince1970)".utf8)
    for (path, bytes) in templates.map({ ($0.path, $0.bytes) })
      + figures.map({ ($0.path, $0.bytes) })
    {
      shared += path.utf8
      shared += SHA256.hash(bytes)
    }
    self.shared = shared
  }

  /// One file to be set: where it is published, and what the typesetter is given.
  private struct Job {
    let path: String
    /// Where the page numbers of its anchors are published.
    var pages: String?
    let book: [UInt8]
    let input: String
  }

  /// A file that was set, now or by an earlier build.
  typealias File = (path: String, input: String, bytes: [UInt8])

  /// Handbooks, and the sheets in some languages, set in one run; those that an earlier build made from the same
  /// input are taken over.
  ///
  /// The typesetter sees a fresh folder with the templates and the figures, and nothing else of the project.
  func files(
    _ editions: [PrintEdition], sheets languages: [Language]
  ) async throws(DiskError) -> Checked<[File]> {
    try await files(editions.map(job) + languages.flatMap(sheets))
  }

  /// The sheet of each issue of the newsletter in each of its languages, in the same way.
  func newsletters() async throws(DiskError) -> Checked<[File]> {
    try await files(Language.allCases.flatMap(newsletters))
  }

  private func files(_ wanted: [Job]) async throws(DiskError) -> Checked<[File]> {
    var files: [File] = []
    var jobs: [Job] = []
    for job in wanted {
      if let known = taken(job) {
        files += known
      } else {
        jobs.append(job)
      }
    }
    if jobs.isEmpty { return Checked(files) }
    let set = try await set(jobs)
    return Checked(set.value.map { files + $0 }, set.diagnostics)
  }

  /// The files of a job as an earlier build made them, if it did.
  private func taken(_ job: Job) -> [File]? {
    let paths = [job.path] + (job.pages.map { [$0] } ?? [])
    let known = paths.compactMap { path in
      former.file(path, madeFrom: job.input).map { File(path, job.input, $0) }
    }
    return known.count == paths.count ? known : nil
  }

  private func set(_ jobs: [Job]) async throws(DiskError) -> Checked<[File]> {
    let templates = publication.project.templatesFolder + "/print"
    return try await TemporaryFolder.use(in: tools.workFolder) {
      folder throws(DiskError) -> Checked<[File]> in
      try writeInputs(to: folder)
      var names: [String] = []
      for (index, job) in jobs.enumerated() {
        try DiskFile.write(job.book, to: "\(folder)/\(index).json")
        names += ["\(folder)/\(index).json", "\(folder)/\(index).pdf"]
      }
      let answer = try await OutsideProgram.run(
        tools.python,
        arguments: [templates + "/typeset.py"] + names + [
          "--root", folder, "--fonts", templates + "/fonts", "--seconds",
          "\(publication.plan.date.secondsSince1970)",
        ],
        environment: ["LANG": "C.UTF-8", "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"],
        timeLimit: Self.timeLimit)
      guard answer.status == 0 else {
        if let found = SheetOverflow.findings(in: answer.complaints) { return Checked(nil, found) }
        throw publication.typesetting(answer, jobs[0].path)
      }
      var files: [File] = []
      for (index, job) in jobs.enumerated() {
        files.append((job.path, job.input, try DiskFile.read("\(folder)/\(index).pdf")))
        guard let pages = job.pages else { continue }
        files.append((pages, job.input, try DiskFile.read("\(folder)/\(index).pages.txt")))
      }
      return Checked(files)
    }
  }

  private func job(_ edition: PrintEdition) -> Job {
    var job = job(edition.path, publication.book(edition))
    job.pages = PageNumbers.path(of: edition)
    return job
  }

  private func job(_ path: String, _ book: [UInt8]) -> Job {
    Job(path: path, book: book, input: PrintLedger.digest(of: shared + SHA256.hash(book)))
  }

  private func sheets(_ language: Language) -> [Job] {
    let plan = publication.plan
    let printer = SheetPrinter(plan: plan, wording: publication.wording, language: language)
    return printer.files().map { job($0.path, $0.book) }
  }

  private func newsletters(_ language: Language) -> [Job] {
    let plan = publication.plan
    let printer = NewsletterPrinter(plan: plan, wording: publication.wording, language: language)
    return printer.files().map { job($0.path, $0.book) }
  }

  private func writeInputs(to folder: String) throws(DiskError) {
    for file in publication.project.templates.files
    where file.path.hasPrefix(Self.prefix) && file.path.hasSuffix(".typ") {
      try DiskFile.write(file.bytes, to: folder + "/" + file.path.dropFirst(Self.prefix.count))
    }
    var made: Set<String> = []
    for figure in publication.plan.handbook.figures {
      let parts = figure.path.split(separator: "/").dropLast()
      for count in parts.indices {
        let parent = parts[...count].joined(separator: "/")
        if made.insert(parent).inserted { try DiskFile.createFolder(folder + "/" + parent) }
      }
      try DiskFile.write(figure.bytes, to: folder + "/" + figure.path)
    }
  }
}
