package import Diagnostics
import Files
import Mail
import Model
import Planning

/// Whether every link of every output leads to a file and a place that are published as well: pages, books to print,
/// books for reading systems, and e-mail.
///
/// Links that authors write are checked where they stand. This looks at what is made of them, so that it finds a
/// mistake of a layout or a style as well.
package enum OutputLinks {
  /// A link, without the outputs that it stands in.
  struct Fault: Hashable {
    /// As it is written in the output, without its way up through folders.
    let link: String
    /// Whether the file is there, and only the place in it is missing.
    let isAnchor: Bool
  }

  /// Every dead link once, at the line of the layout that writes it where there is one, with the outputs it stands in.
  package static func check(_ publication: Publication, workers: Int) async -> [Diagnostic] {
    var outputs: [Fault: [String]] = [:]
    for (path, faults) in await faults(of: publication, workers: workers) {
      for fault in faults { outputs[fault, default: []].append(path) }
    }
    let origins = LinkOrigins(publication.project)
    return outputs.map { fault, paths in
      diagnostic(fault, at: origins.place(of: fault.link, in: paths), paths.sorted())
    }.sortedUnique()
  }

  private static func faults(
    of publication: Publication, workers: Int
  ) async -> [(path: String, faults: Set<Fault>)] {
    let outputs = publication.siteOutputs(hasPrint: true, hasEPUB: true)
    let pages = await Parallel.map(outputs, workers: workers) { output in
      var bytes: [UInt8] = []
      output.render(&bytes)
      return LinkedPage(output.path, bytes)
    }
    let others = publication.bookPaths
    let site = LinkedFiles(pages, others: others, root: publication.root)
    var found = pages.map { ($0.path, site.faults(of: $0)) }
    for edition in EPUBEdition.allCases {
      let files = publication.epub(edition, pages: [:]).map { LinkedPage($0.path, $0.bytes) }
      let book = LinkedFiles(files, others: [], root: "/")
      found.append((edition.path, Set(files.flatMap(book.faults))))
    }
    for edition in PrintEdition.allCases {
      found.append((edition.path, BookReferences(publication.book(edition)).faults))
    }
    for newsletter in publication.plan.handbook.newsletters {
      let contents = (try? publication.mailContents(newsletter.month)) ?? []
      for content in contents {
        let path = "newsletters/\(newsletter.month)/mail-\(content.language.tag).eml"
        let links = content.sections.flatMap(\.items).map(\.address.text) + [content.page.text]
        let faults = links.compactMap { link in
          site.fault(ofAbsolute: link, base: publication.plan.baseAddress)
        }
        found.append((path, Set(faults)))
      }
    }
    return found.filter { !$0.1.isEmpty }
  }

  private static func diagnostic(
    _ fault: Fault, at place: Diagnostic.Place, _ outputs: [String]
  ) -> Diagnostic {
    let message =
      fault.isAnchor
      ? Phrase(
        en: "a link of an output leads to a place on its page; '\(fault.link)' does not",
        th: "ลิงก์ในสิ่งที่เผยแพร่ต้องไปถึงตำแหน่งในหน้านั้น แต่ '\(fault.link)' ไม่มีตำแหน่งนั้น")
      : Phrase(
        en: "a link of an output leads to a published file; '\(fault.link)' does not",
        th: "ลิงก์ในสิ่งที่เผยแพร่ต้องไปถึงไฟล์ที่เผยแพร่ แต่ '\(fault.link)' ไม่มีไฟล์")
    var diagnostic = Diagnostic(
      .deadOutputLink, at: place, message,
      help: Phrase(
        en: "correct the address in the layout or style, or add the file under templates/assets",
        th: "แก้ที่อยู่ในแม่แบบหรือสไตล์ หรือเพิ่มไฟล์ไว้ใต้ templates/assets"))
    diagnostic.outputs = outputs
    return diagnostic
  }
}

extension Publication {
  /// The files that are made by outside programs, after the site.
  fileprivate var bookPaths: [String] {
    let handbook = plan.handbook
    let records = Sheet.kinds.flatMap { handbook.records($0) }
    let sheets = Language.allCases.flatMap { language in
      records.map { Sheet.address(of: $0.reference, language) }
        + handbook.sheets.map { Sheet.address(of: $0, language) }
        + [Sheet.address(ofAllIn: language)]
    }
    return PrintEdition.allCases.map(\.path) + EPUBEdition.allCases.map(\.path) + sheets
  }
}
