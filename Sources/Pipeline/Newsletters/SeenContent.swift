import Diagnostics
import Digest
import Files
package import Model

/// What an issue of the newsletter knew of the content: a hash for each record and chapter, in `seen.tsv` beside it.
///
/// The next draft lists what has another hash or none.
package struct SeenContent: Sendable {
  /// The first line, which says how the others are to be read.
  static let header = "# khumue newsletter 1: name, hash"
  /// The name of the file in the folder of an issue.
  package static let fileName = "seen.tsv"
  /// What stands behind the text is no news by itself.
  private static let backing = ["facts", "sources", "glossary"]

  private var hashes: [String: String] = [:]
  /// The names in the order of the handbook: chapters, then records; empty for a file that was read.
  private var names: [String] = []

  private init() {}

  /// What there is now.
  package init(_ handbook: Handbook) {
    for chapter in handbook.pages { add("chapter:\(chapter.id)", ContentHash.of(chapter)) }
    for collection in handbook.collections where !Self.backing.contains(collection.kind.folder) {
      for record in collection.records {
        add("\(collection.kind.prefix):\(record.id)", ContentHash.of(record))
      }
    }
  }

  /// What is new and what has changed since an earlier issue, in the order of the handbook.
  package func changes(since earlier: SeenContent?) -> (new: [String], changed: [String]) {
    let new = names.filter { earlier?.hashes[$0] == nil }
    let changed = names.filter { name in
      earlier?.hashes[name].map { $0 != hashes[name] } ?? false
    }
    return (new, changed)
  }

  /// The whole file: sorted, so that branches merge well.
  package var bytes: [UInt8] {
    let lines = hashes.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value)\n" }
    return Array((Self.header + "\n" + lines.joined()).utf8)
  }

  /// What the last issue before a month knew, of the issues in a project; `nil` when none tells.
  fileprivate static func last(before month: String, in project: Project) -> SeenContent? {
    let files = project.content.files.filter { file in
      isSeenFile(file.path) && file.path < "\(Newsletter.folder)/\(month)"
    }
    return files.max { $0.path < $1.path }.flatMap { read($0.bytes, path: $0.path).value }
  }

  /// What is wrong with the files of a project's issues.
  static func check(_ project: Project) -> [Diagnostic] {
    project.content.files.filter { isSeenFile($0.path) }.flatMap {
      read($0.bytes, path: $0.path).diagnostics
    }
  }

  private static func isSeenFile(_ path: String) -> Bool {
    path.hasPrefix(Newsletter.folder + "/") && path.hasSuffix("/" + fileName)
  }

  /// Reads a file. A line that cannot be read is a finding; the others count all the same.
  static func read(_ bytes: [UInt8], path: String) -> Checked<SeenContent> {
    var seen = SeenContent()
    var diagnostics: [Diagnostic] = []
    var start = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let span = Span(path, start..<start + line.count)
      if start == 0 {
        guard line.elementsEqual(header.utf8) else {
          return Checked(
            nil, [.badSeenLine(String(decoding: line.prefix(60), as: UTF8.self), span)])
        }
      } else if !line.isEmpty {
        let columns = line.split(separator: 0x09, omittingEmptySubsequences: false)
        let texts = columns.map { String(decoding: $0, as: UTF8.self) }
        if texts.count == 2, ContentHash.isOne(texts[1]), seen.hashes[texts[0]] == nil {
          seen.hashes[texts[0]] = texts[1]
        } else {
          diagnostics.append(.badSeenLine(String(decoding: line.prefix(60), as: UTF8.self), span))
        }
      }
      start += line.count + 1
    }
    return Checked(seen, diagnostics)
  }

  private mutating func add(_ name: String, _ hash: String) {
    names.append(name)
    hashes[name] = hash
  }
}

extension Publication {
  /// What the last issue before a month such as `2027-03` knew; `nil` when none tells.
  package func seen(before month: String) -> SeenContent? {
    SeenContent.last(before: month, in: project)
  }
}
