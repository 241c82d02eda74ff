import ArgumentParser
import Diagnostics
import Model
import Pipeline
import Planning

struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: Help.text(
      en: "Lists the routes of the site, its records, what is unused, who uses a record.",
      th: "แสดงรายการหน้าเว็บ ระเบียน สิ่งที่ไม่มีใครใช้ และผู้ใช้ระเบียน"),
    discussion: """
      routes      the address of every page
      addresses   everything that keeps its address, for content/addresses.txt
      records     every record with its title
      unused      sources that nothing cites, facts that nothing rests on, figures that no chapter shows
      dependents  the outputs that change when a record changes, such as role:gather-needs,
                  or one field of it, such as network:phichit.purpose

      EXAMPLE
        khumue list routes
        khumue list addresses > content/addresses.txt
        khumue list dependents role:gather-needs
        khumue list dependents network:phichit.purpose
      """)

  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case routes, addresses, records, unused, dependents
  }

  @Argument(
    help: ArgumentHelp(
      en: "routes, addresses, records, unused or dependents.",
      th: "routes, addresses, records, unused หรือ dependents"))
  var subject: Subject

  @Argument(
    help: ArgumentHelp(
      en: "With dependents: a record or a field, such as network:phichit.purpose.",
      th: "ใช้กับ dependents คือระเบียนหรือช่องข้อมูล เช่น network:phichit.purpose"))
  var reference: String?

  @OptionGroup var project: ProjectOptions

  mutating func validate() throws {
    if subject == .dependents, reference == nil {
      throw ValidationError("name a record, such as role:gather-needs")
    }
    if subject != .dependents, let reference {
      throw ValidationError("'\(reference)' goes with dependents alone")
    }
  }

  func run() async throws {
    // What is unused is a finding of its own; a list of it is wanted all the same.
    let publication = try await Run.publication(project)
    let handbook = publication.plan.handbook
    switch subject {
    case .routes: publication.plan.pages.forEach { Terminal.out("/\($0.address)\n") }
    case .addresses: publication.addresses.forEach { Terminal.out("/\($0)\n") }
    case .records:
      for record in handbook.collections.flatMap(\.records) {
        Terminal.out("\(record.name)\t\(record.title(in: project.messageLanguage).text)\n")
      }
    case .unused:
      for record in UnusedRecords.sources(in: handbook) + UnusedRecords.facts(in: handbook) {
        Terminal.out("\(record.name)\n")
      }
      UnusedRecords.figures(in: handbook).forEach { Terminal.out("\($0)\n") }
    case .dependents: try await dependents(of: reference ?? "", publication)
    }
  }

  private func dependents(of written: String, _ publication: Publication) async throws {
    let records = publication.plan.handbook.collections.flatMap(\.records)
    let parts = written.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let record = records.first(where: { $0.name == parts[0] }) else {
      let nearest = NearestName.of(parts[0], among: records.map(\.name))
      throw ValidationError(
        "there is no record '\(parts[0])'" + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
    }
    let field = Array(parts.dropFirst())
    guard
      let paths = await publication.dependents(
        of: record.reference, field: field, workers: project.workers)
    else {
      let names = record.entries.map(\.field.name).filter { $0 != field.first }
      let nearest = NearestName.of(field.first ?? "", among: names).map {
        "; did you mean '\($0)'?"
      }
      throw ValidationError(
        "'\(parts[0])' has no text in a field '\(field.joined(separator: "."))'" + (nearest ?? ""))
    }
    for path in paths { Terminal.out("/\(path)\n") }
  }
}

extension Record {
  /// The record as prose names it: `role:gather-needs`.
  fileprivate var name: String { "\(kind.prefix):\(id)" }
}
