import Diagnostics
import MarkdownTree
import Model

/// Links, figures, directives and facts in the text of chapters and newsletters.
enum Prose {
  static func check(_ handbook: Handbook, _ directory: ContentDirectory) -> [Diagnostic] {
    let links = LinkResolver(handbook)
    return handbook.texts.flatMap { chapter in
      Language.allCases.filter { chapter.lacking?.language != $0 }.flatMap { language in
        check(chapter, language, handbook, links, directory)
      }
    }
  }

  private static func check(
    _ chapter: Chapter, _ language: Language, _ handbook: Handbook, _ links: LinkResolver,
    _ directory: ContentDirectory
  ) -> [Diagnostic] {
    let document = chapter[language].body
    var found: [Diagnostic] = []
    // A link whose address the reader refused has its finding.
    for link in document.links where !document.nodes[link].flags.contains(.inert) {
      let destination = document.destinationString(of: link)
      if case .fault(let fault) = links.resolve(destination, from: chapter, in: language),
        let finding = LinkFindings.diagnostic(
          fault, destination, document.detailSpan(of: link), directory)
      {
        found.append(finding)
      }
    }
    for image in document.images where !document.nodes[image].flags.contains(.inert) {
      found += Figures.check(image, in: document, chapter, links)
    }
    for directive in document.directives {
      found += Directives.check(directive, in: document, directory)
      found += Figures.check(directive, in: document, chapter, links)
      found += RecordFigures.check(directive, in: document, chapter, handbook)
    }
    for fact in document.facts {
      let written = document.literalString(of: fact)
      if case .fault(let fault) = handbook.resolve(written, in: language),
        let finding = FactFindings.diagnostic(
          fault, written, document.detailSpan(of: fact), directory)
      {
        found.append(finding)
      }
    }
    return found
  }
}
