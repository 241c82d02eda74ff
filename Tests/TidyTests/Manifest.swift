/// The targets of `Package.swift`, as they are written there.
struct Manifest {
  struct Target {
    let name: String
    let kind: String
    /// Targets and products that it declares.
    let dependencies: Set<String>

    var isTest: Bool { kind == "tests" || kind == "testTarget" }
    var isC: Bool { kind == "systemLibrary" || (kind == "target" && name.hasPrefix("C")) }
  }

  let targets: [Target]

  init() throws {
    let text = try Repository.text("Package.swift")
    let list = text.components(after: "targets: [")
    var targets: [Target] = []
    for entry in list.matches(
      of: /\.(systemLibrary|library|target|executableTarget|tests|testTarget)\(/)
    {
      let arguments = Self.balanced(list[entry.range.upperBound...])
      let strings = arguments.replacing(/package: "[^"]*"/, with: "")
        .replacing(
          /(pkgConfig|path): "[^"]*"|(providers|exclude|resources|cSettings): \[[^\]]*\]/, with: ""
        )
        .matches(of: /"([^"]*)"/).map { String($0.output.1) }
      guard let name = strings.first else { continue }
      targets.append(
        Target(
          name: name, kind: String(entry.output.1), dependencies: Set(strings.dropFirst())))
    }
    self.targets = targets
  }

  /// The text up to the parenthesis that closes the one before it.
  private static func balanced(_ text: Substring) -> Substring {
    var depth = 1
    for index in text.indices {
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" { depth -= 1 }
      if depth == 0 { return text[..<index] }
    }
    return text
  }
}

extension String {
  fileprivate func components(after mark: String) -> Substring {
    firstRange(of: mark).map { self[$0.upperBound...] } ?? self[...]
  }
}
