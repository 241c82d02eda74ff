import Testing

/// The rules of the house that a reader would otherwise have to check by eye.
@Suite struct HouseTests {
  private static let longestFile = 300
  private static let longestFunction = 40

  @Test func filesAreShort() async throws {
    let repository = try await Repository.read()
    for source in repository.sources + repository.tests {
      #expect(source.length <= Self.longestFile, "\(source.path) has \(source.length) lines")
    }
  }

  @Test func functionsAreShort() async throws {
    for source in try await Repository.read().sources {
      for (index, line) in source.lines.enumerated() where Self.isFunction(line) {
        // The closing brace stands under the first letter of the function.
        let closing = String(repeating: " ", count: line.indentation) + "}"
        guard !line.text.hasSuffix("}"),
          // A requirement of a protocol has no body: what stands around it ends first.
          let end = source.lines[index...]
            .prefix(while: { $0.text.isEmpty || $0.indentation >= line.indentation })
            .first(where: { $0.text == closing })
        else { continue }
        let length = end.number - line.number + 1
        #expect(
          length <= Self.longestFunction,
          "\(source.path):\(line.number) is a function of \(length) lines")
      }
    }
  }

  private static func isFunction(_ line: Source.Line) -> Bool {
    let words = line.words.prefix(6)
    if words.contains(where: { $0.text == "func" }) { return true }
    return words.contains { $0.text == "init" && $0.before != UInt8(ascii: ".") }
      && words.first.map { ["init", "package", "private", "fileprivate"].contains($0.text) } == true
  }

  private static let types: Set<String> = ["struct", "enum", "class", "actor", "protocol"]

  /// Properties and initialisers may speak for themselves; a function may lean on another of its name.
  @Test func everyPackageDeclarationSaysWhatItIsFor() async throws {
    let sources = try await Repository.read().sources
    var explained: [String: Set<String>] = [:]
    for source in sources {
      for line in source.lines where line.isDocumented {
        if let name = Self.declared(line, ["func"]) {
          explained[source.target, default: []].insert(name)
        }
      }
    }
    let known: Set<String> = ["hash", "next"]
    for source in sources {
      for line in source.lines where line.words.first?.text == "package" && !line.isDocumented {
        let name = Self.declared(line, ["func"])
        let speaks = name.map {
          known.contains($0) || explained[source.target]?.contains($0) == true
        }
        #expect(
          Self.declared(line, Self.types) == nil && speaks ?? true,
          "\(source.path):\(line.number): \(line.text)")
      }
    }
  }

  /// The name that a line declares with one of the keywords; `nil` for operators.
  private static func declared(_ line: Source.Line, _ keywords: Set<String>) -> String? {
    let words = line.words.prefix(6).map(\.text)
    guard let keyword = words.firstIndex(where: keywords.contains), words.count > keyword + 1 else {
      return nil
    }
    let name = words[keyword + 1]
    return line.text.contains("\(words[keyword]) \(name)") ? name : nil
  }

  @Test func nothingIsForcedHiddenOrPutOff() async throws {
    let repository = try await Repository.read()
    let all = repository.sources + repository.tests
    let words: Set<String> = ["fatalError", "public", "unchecked"]
    Repository.forbid(in: all, "not in this house") { line in
      line.words.contains { word in
        words.contains(word.text) || (word.text == "testable" && word.before == UInt8(ascii: "@"))
          || (["try", "as"].contains(word.text) && word.after == UInt8(ascii: "!"))
      } || line.text.contains("nonisolated(unsafe)")
    }
    for source in all { #expect(source.postponements == [], "\(source.path)") }
  }

  @Test func typesAreNamedAfterThings() async throws {
    let endings = ["Manager", "Helper", "Util", "Utils", "Utilities", "Base"]
    let sources = try await Repository.read().sources
    Repository.forbid(in: sources, "a type is named after a thing of the handbook") { line in
      guard let name = Self.declared(line, Self.types) else { return false }
      return endings.contains { name.hasSuffix($0) }
    }
  }

  @Test func everyTestTargetTests() async throws {
    let repository = try await Repository.read()
    for target in try Manifest().targets where target.isTest {
      let words = repository.tests.filter { $0.target == target.name }.flatMap(\.lines)
        .flatMap(\.words)
      #expect(
        words.contains { $0.text == "Test" && $0.before == UInt8(ascii: "@") },
        "\(target.name) is empty")
    }
  }
}
