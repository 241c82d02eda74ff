import Diagnostics
import Digest
import Files
package import Model
package import ThaiText

/// Compares the texts of a project with its ledger of approvals.
package enum ApprovalDesk {
  /// Whether somebody stands for a text as it is now.
  package enum State: Hashable, Sendable {
    case approved
    /// Nobody ever approved it.
    case missing
    /// It was changed after this approval.
    case withdrawn(Approval)
    /// The day until which the approval holds is over.
    case overdue(Approval)
  }

  /// One text with its state.
  package struct Entry: Sendable {
    package let unit: Standing.Unit
    /// A file of the text, for findings.
    package let path: String
    /// The hash of what the text is made of now.
    package let hash: String
    package let state: State

    /// What editors call the text.
    package var name: String { unit.name }
  }

  /// Every record, opening and chapter of a handbook, in the order of the handbook.
  package static func review(
    _ handbook: Handbook, _ project: Project, _ ledger: ApprovalLedger, on day: CalendarDate
  ) -> [Entry] {
    let files = project.content.files
    let byPath = Dictionary(files.map { ($0.path, [$0]) }) { first, _ in first }
    let records = handbook.collections.flatMap(\.records).map { record in
      (Standing.Unit.record(record.reference), record.path, byPath[record.path] ?? [])
    }
    let openings = handbook.parts.compactMap(\.opening).map { chapter in
      let own = files.filter {
        $0.path.hasPrefix(chapter.folder + "/")
          && !$0.path.dropFirst(chapter.folder.count + 1).contains("/")
      }
      return (Standing.Unit.chapter(chapter.id), chapter.thai.path, own)
    }
    let chapters = handbook.chapters.map { chapter in
      (
        Standing.Unit.chapter(chapter.id), chapter.thai.path,
        files.filter { $0.path.hasPrefix(chapter.folder + "/") }
      )
    }
    return (records + openings + chapters).map { unit, path, files in
      let hash = hash(of: files)
      let state = state(of: ledger[unit.name], hash, on: day)
      return Entry(unit: unit, path: path, hash: hash, state: state)
    }
  }

  /// What a project's own ledger says; without a ledger nothing is approved.
  static func ledger(of project: Project) -> Checked<ApprovalLedger>? {
    project.content.files.first { $0.path == ApprovalLedger.path }
      .map { ApprovalLedger.read($0.bytes) }
  }

  /// The standing of a publication, and for a release what must not be published.
  static func check(
    _ handbook: Handbook, _ project: Project, _ request: Build.Request
  ) -> (standing: Standing, diagnostics: [Diagnostic]) {
    var standing = Standing()
    standing.isPreview = request.isPreview
    let ledger = ledger(of: project)
    guard ledger != nil || request.isRelease else { return (standing, []) }
    let lines = ledger?.value ?? ApprovalLedger()
    let open = review(handbook, project, lines, on: request.date).filter { $0.state != .approved }
    standing.unapproved = Set(open.map(\.unit))
    let findings = request.isRelease ? open.map(Diagnostic.unapproved) : []
    return (standing, (ledger?.diagnostics ?? []) + findings)
  }

  private static func state(of line: Approval?, _ hash: String, on day: CalendarDate) -> State {
    guard let line else { return .missing }
    if line.hash != hash { return .withdrawn(line) }
    return line.reviewBy < day ? .overdue(line) : .approved
  }

  /// Names and bytes of all files: any edit makes another hash.
  private static func hash(of files: [InputFile]) -> String {
    var bytes: [UInt8] = []
    for file in files.sorted(by: { $0.path < $1.path }) {
      bytes += Array("\(file.path)\0\(file.bytes.count)\0".utf8) + file.bytes
    }
    return SHA256.hash(bytes).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
