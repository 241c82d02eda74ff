import Diagnostics
package import Files
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

  let publication: Publication
  let tools: PrintTools

  /// One file to be set: where it is published, and what the typesetter is given.
  private struct Job {
    let path: String
    let book: [UInt8]
  }

  /// Handbooks, and the sheets in some languages, as files of the site, set in one run.
  ///
  /// The typesetter sees a fresh folder with the templates and the figures, and nothing else of the project.
  func outputs(
    _ editions: [PrintEdition], sheets languages: [Language]
  ) async throws(DiskError) -> [Output] {
    let jobs =
      editions.map { Job(path: $0.path, book: publication.book($0)) } + languages.flatMap(sheets)
    let templates = publication.project.templatesFolder + "/print"
    let files = try await TemporaryFolder.use(in: tools.workFolder) {
      folder throws(DiskError) -> [[UInt8]] in
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
      guard answer.status == 0 else { throw .typesetting(answer, jobs[0].path) }
      var files: [[UInt8]] = []
      for index in jobs.indices { files.append(try DiskFile.read("\(folder)/\(index).pdf")) }
      return files
    }
    return zip(jobs, files).map { job, bytes in Output(job.path) { $0 += bytes } }
  }

  private func sheets(_ language: Language) -> [Job] {
    let plan = publication.plan
    let printer = SheetPrinter(plan: plan, wording: publication.wording, language: language)
    return plan.handbook.sheets.map {
      Job(path: Sheet.address(of: $0, language), book: printer.sheet($0))
    }
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

extension DiskError {
  static func typesetting(_ answer: OutsideProgram.Answer, _ path: String) -> DiskError {
    let said = String(decoding: answer.complaints.suffix(4000), as: UTF8.self)
    return DiskError(
      .program, path: path,
      Phrase(
        en: "the typesetter ended with status \(answer.status):\n\(said)",
        th: "โปรแกรมเรียงพิมพ์จบด้วยสถานะ \(answer.status):\n\(said)"),
      help: Phrase(
        en: "run 'make setup' to install what it needs, or build with '--only site'",
        th: "สั่ง 'make setup' เพื่อติดตั้งสิ่งที่ต้องใช้ หรือสร้างด้วย '--only site'"))
  }
}

extension Publication {
  /// The printable handbooks and sheets, set by two processes side by side with about as much to do.
  package func printOutputs(_ tools: PrintTools) async throws(DiskError) -> [Output] {
    let press = PrintPress(publication: self, tools: tools)
    async let first = press.outputs([.thai, .large], sheets: Language.allCases)
    async let second = press.outputs([.english, .bilingual], sheets: [])
    do {
      return try await first + second
    } catch let error as DiskError {
      throw error
    } catch {
      throw .cancelled("handbook")
    }
  }
}
