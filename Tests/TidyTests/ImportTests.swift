import Testing

/// The direction of imports. SwiftPM lets a target import what it never declared, so the lines are read here.
@Suite struct ImportTests {
  private static let renderers: Set<String> = [
    "Rendering", "Figures", "Planning", "Model", "MarkdownTree", "Markup", "Templates", "ThaiText",
    "Files",
  ]

  /// What a target may import beside Diagnostics, the standard library and Synchronization.
  private static let allowed: [String: Set<String>] = [
    "Diagnostics": [],
    "ThaiText": ["CWordList"],
    "Files": ["CLinux", "Glibc", "Subprocess", "SystemPackage", "FoundationEssentials"],
    "Digest": [],
    "YAMLTree": ["CYAML"],
    "MarkdownTree": ["CCMark", "CMarkArena"],
    "Markup": [],
    "Mail": ["Digest", "ThaiText", "Markup"],
    "Templates": ["Markup"],
    "Rendering": ["MarkdownTree", "Markup"],
    "Model": ["MarkdownTree", "ThaiText"],
    "Loading": ["Files", "YAMLTree", "MarkdownTree", "Model"],
    "Validation": ["Loading", "Model", "Mail", "ThaiText", "YAMLTree", "MarkdownTree"],
    "Translations": [
      "Loading", "Model", "Digest", "ThaiText", "Files", "YAMLTree", "MarkdownTree",
    ],
    "Planning": ["Model", "MarkdownTree", "ThaiText"],
    "Figures": ["Model", "MarkdownTree", "Markup", "ThaiText"],
    "Authoring": ["Model", "Markup"],
    "Delivery": ["Mail", "Files", "Digest"],
    "SiteRendering": renderers,
    "PrintRendering": renderers.union(["Digest"]),
    "EPUBRendering": renderers,
    "NewsletterRendering": renderers,
    "Pipeline": renderers.union([
      "Loading", "Validation", "Translations", "YAMLTree", "SiteRendering", "PrintRendering",
      "EPUBRendering", "Digest",
      "NewsletterRendering", "Mail", "Delivery",
    ]),
    "Serving": ["Pipeline", "Files", "Markup", "NIOCore", "NIOHTTP1", "NIOPosix", "Glibc"],
    "CLI": renderers.union([
      "Authoring", "Mail", "Delivery", "Pipeline", "Serving", "Loading", "Validation",
      "Translations", "YAMLTree",
      "ArgumentParser", "Glibc",
      "Dispatch",
      "FoundationEssentials", "Foundation",
    ]),
    "khumue": ["CLI"],
  ]

  private static let ofTheSystem: Set<String> = [
    "Glibc", "Dispatch", "Foundation", "FoundationEssentials", "Synchronization", "Testing",
  ]

  @Test func everyTargetImportsOnlyWhatLiesBelowIt() async throws {
    for source in try await Repository.read().sources {
      let allowed = try #require(
        Self.allowed[source.target], "\(source.target) is not in the table")
      for module in Self.imports(source) where !["Diagnostics", "Synchronization"].contains(module)
      {
        #expect(allowed.contains(module), "\(source.path) imports \(module)")
      }
    }
  }

  @Test func theManifestDeclaresWhatIsImportedAndNothingElse() async throws {
    let repository = try await Repository.read()
    var imported: [String: Set<String>] = [:]
    for source in repository.sources + repository.tests {
      imported[source.target, default: []].formUnion(Self.imports(source))
    }
    for target in try Manifest().targets where !target.isC {
      let used = imported[target.name, default: []].subtracting(Self.ofTheSystem)
      #expect(
        used.subtracting(target.dependencies).sorted() == [],
        "\(target.name) imports these undeclared")
      #expect(
        target.dependencies.subtracting(used).sorted() == [], "\(target.name) declares these unused"
      )
    }
  }

  @Test func onlyTheAdaptersSeeCTypes() async throws {
    let rim: Set<String> = ["YAMLTree", "MarkdownTree", "ThaiText", "Files"]
    for source in try await Repository.read().sources where !rim.contains(source.target) {
      let modules = Self.imports(source).filter {
        $0.wholeMatch(of: /C[A-Z].*/) != nil && $0 != "CLI"
      }
      #expect(modules == [], "\(source.path)")
    }
  }

  /// The modules that a file imports: the word after `import`, or after the kind of a single declaration.
  private static func imports(_ source: Source) -> Set<String> {
    let kinds: Set<String> = ["struct", "class", "enum", "func", "typealias"]
    return Set(
      source.lines.compactMap { line in
        guard line.indentation == 0,
          let place = line.words.firstIndex(where: { $0.text == "import" })
        else { return nil }
        return line.words[(place + 1)...].first { !kinds.contains($0.text) }?.text
      })
  }
}
