package import Diagnostics
import Files
import PrintRendering

extension Publication {
  var redirects: Redirects { Redirects.read(project.content).value ?? Redirects(list: []) }

  /// Every address that a whole build publishes, sorted: pages, books, sheets, tables, figures and feeds.
  package var addresses: [String] {
    let paths = siteOutputs(hasPrint: true, hasEPUB: true).map(\.path) + bookPaths
    return Set(paths.compactMap(PublishedAddress.of))
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Addresses that were published once and now lead nowhere.
  package func vanished(of kept: KeptAddresses) -> [Diagnostic] {
    guard !kept.list.isEmpty else { return [] }
    let redirected = redirects.list.map(\.from)
    let known = Set(addresses + redirected)
    return kept.list.filter { !known.contains($0.address) }.map { gone in
      let candidates = known.filter { Self.isAlike($0, gone.address) }.sorted()
      let nearest = NearestName.of(gone.address, among: candidates)
      return .vanishedAddress(gone.address, gone.span, nearest: nearest)
    }
  }

  /// What is wrong with redirects, and with the list of addresses that the project keeps.
  func addressFindings() -> [Diagnostic] {
    let read = Redirects.read(project.content)
    let kept = KeptAddresses.read(project.content)
    var found = read.diagnostics + kept.diagnostics
    if let redirects = read.value, !redirects.list.isEmpty {
      found += RedirectCheck(redirects, outputsByAddress()).findings()
    }
    if let kept = kept.value { found += vanished(of: kept) }
    return found
  }

  private func outputsByAddress() -> [String: Output] {
    let books = bookPaths.map { Output($0) { _ in } }
    let outputs = ownOutputs(hasPrint: true, hasEPUB: true) + books
    return Dictionary(
      outputs.compactMap { output in PublishedAddress.of(output.path).map { ($0, output) } }
    ) { first, _ in first }
  }

  /// Everything that the typesetter and the packer make in a whole build.
  private var bookPaths: [String] {
    let sheets = Language.allCases.flatMap { language in
      SheetPrinter(plan: plan, wording: wording, language: language).paths
        + NewsletterPrinter(plan: plan, wording: wording, language: language).paths
    }
    return PrintEdition.allCases.map(\.path) + EPUBEdition.allCases.map(\.path) + sheets
  }

  /// Whether an address may be what became of another: in the same language and section.
  private static func isAlike(_ address: String, _ gone: String) -> Bool {
    address.split(separator: "/").first == gone.split(separator: "/").first
      && address.hasSuffix("/") == gone.hasSuffix("/")
  }
}
