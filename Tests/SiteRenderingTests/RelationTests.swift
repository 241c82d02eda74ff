import Diagnostics
import Model
import Pipeline
import Planning
import TestSupport
import Testing

/// Records link to what they name, and are linked to from what names them.
@Suite struct RelationTests {
  @Test func everyRecordLinksToThoseThatNameIt() async throws {
    let project = try await SampleProject.minimal()
    let plan = try #require(await project.check().value).plan
    let site = try await RenderedSite.minimal()
    var count = 0
    for record in plan.handbook.collections.flatMap(\.records) {
      let subjects =
        plan.relations.mentions(of: record.reference).map { PageSubject.record($0.record) }
        + plan.relations.chapters(naming: record.reference)
      for subject in subjects {
        for page in ["th", "en"] {
          let links = try links(on: page, of: record.reference, plan, site)
          let wanted = subject.address(in: page == "th" ? .thai : .english, of: plan.handbook)
          #expect(links.contains(wanted), "\(record.id) does not link to \(wanted)")
          count += 1
        }
      }
    }
    #expect(count > 30)
  }

  @Test func everyRecordLinksToTheRecordsItNames() async throws {
    let project = try await SampleProject.minimal()
    let plan = try #require(await project.check().value).plan
    let site = try await RenderedSite(project)
    for record in plan.handbook.collections.flatMap(\.records) {
      for mention in plan.relations.mentions(of: record.reference) {
        let links = try links(on: "en", of: mention.record, plan, site)
        let wanted = PageSubject.record(record.reference).address(in: .english, of: plan.handbook)
        #expect(links.contains(wanted), "\(mention.record.id) does not link to \(wanted)")
      }
    }
  }

  /// The addresses, from the root of the site, that the page of a record links to.
  private func links(
    on language: String, of record: RecordReference, _ plan: Plan, _ site: RenderedSite
  ) throws -> Set<String> {
    let address = PageSubject.record(record).address(
      in: language == "th" ? .thai : .english, of: plan.handbook)
    let path = address.split(separator: "#")[0] + "index.html"
    let page = try #require(site.pages.first { $0.path == path }, "\(path)")
    return Set(
      page.tags.compactMap { $0["href"] }.map { link in
        String(link.drop { $0 == "." || $0 == "/" })
      })
  }
}
