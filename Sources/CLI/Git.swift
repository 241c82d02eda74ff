import ArgumentParser
import Diagnostics
import Files
import Pipeline

/// Reads files from the repository that holds a project, through the program git.
struct Git {
  private let program: String
  private let source: String
  private let language: Language

  /// - Throws: when git is not installed.
  init(_ options: ProjectOptions) throws {
    source = options.source
    language = options.messageLanguage
    let folders = (Surroundings.variable("PATH") ?? "/usr/bin:/bin").split(separator: ":")
    guard let program = folders.map({ "\($0)/git" }).first(where: DiskFile.isProgram) else {
      throw Report.failure(
        DiskError(
          .program, path: "git",
          Phrase(en: "git is not installed", th: "ไม่ได้ติดตั้ง git"),
          help: Phrase(
            en: "install git, or name two folders", th: "ติดตั้ง git หรือระบุโฟลเดอร์สองโฟลเดอร์")),
        language)
    }
    self.program = program
  }

  /// The commit that a revision means, or `nil` when there is no such revision.
  func commit(_ revision: String) async throws -> String? {
    let answer = try await run([
      "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}",
    ])
    guard answer.status == 0 else { return nil }
    return String(decoding: answer.output, as: UTF8.self).split(separator: "\n").first.map(
      String.init)
  }

  /// The regular files below a folder of the project, with paths relative to the project.
  func files(in commit: String, below folder: String) async throws -> [InputFile] {
    // A colon and a dot make the path relative to the folder that git runs in.
    let listing = try await run([
      "ls-tree", "-r", "-z", "--end-of-options", commit, "--", folder + "/",
    ])
    let entries = listing.output.split(separator: 0).compactMap(Entry.init)
    guard !entries.isEmpty else { return [] }
    let wanted = entries.map { $0.object + "\n" }.joined()
    let stored = try await run(["cat-file", "--batch"], input: Array(wanted.utf8))
    return try files(entries, stored.output[...])
  }

  /// Cuts what `cat-file --batch` wrote: for each object a line `<object> <type> <size>`, its bytes and a line feed.
  private func files(_ entries: [Entry], _ stored: ArraySlice<UInt8>) throws -> [InputFile] {
    var rest = stored
    var files: [InputFile] = []
    for entry in entries {
      guard let end = rest.firstIndex(of: 0x0A),
        let size = Int(
          String(decoding: rest[..<end], as: UTF8.self).split(separator: " ").last ?? ""),
        rest.endIndex - end > size + 1
      else { throw failure("cat-file: \(entry.path)") }
      files.append(
        InputFile(path: entry.path, bytes: Array(rest[(end + 1)..<(end + 1 + size)])))
      rest = rest[(end + 2 + size)...]
    }
    return files
  }

  /// One line of `ls-tree -z`: `100644 blob <object>`, a tab and the path.
  private struct Entry {
    let object: String
    let path: String

    init?(_ line: ArraySlice<UInt8>) {
      guard let tab = line.firstIndex(of: 0x09) else { return nil }
      let fields = String(decoding: line[..<tab], as: UTF8.self).split(separator: " ")
      guard fields.count == 3, fields[0].hasPrefix("100"), fields[1] == "blob" else { return nil }
      object = String(fields[2])
      path = String(decoding: line[(tab + 1)...], as: UTF8.self)
    }
  }

  private func run(_ words: [String], input: [UInt8] = []) async throws -> OutsideProgram.Answer {
    do throws(DiskError) {
      let answer = try await OutsideProgram.run(
        program, arguments: ["-C", source] + words,
        environment: Surroundings.variables.filter { ["PATH", "HOME"].contains($0.key) },
        standardInput: input, timeLimit: 60, outputLimit: 512 << 20)
      if answer.status > 1 && words[0] != "rev-parse" {
        throw failure(String(decoding: answer.complaints, as: UTF8.self))
      }
      return answer
    } catch {
      throw Report.failure(error, language)
    }
  }

  private func failure(_ said: String) -> DiskError {
    DiskError(
      .program, path: "git",
      Phrase(en: "git failed: \(said)", th: "git ทำงานไม่สำเร็จ: \(said)"))
  }
}
