// swift-tools-version: 6.2
import PackageDescription

extension [SwiftSetting] {
  /// The compiler settings of every Swift target.
  static var house: Self {
    [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .strictMemorySafety(),
      .treatAllWarnings(as: .error),
    ]
  }
}

extension Target {
  static func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: .house)
  }

  static func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: .house)
  }
}

let package = Package(
  name: "khumue",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // C, at the rim.
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "CSystem"),

    // Ground: knows nothing of handbooks.
    .library("Diagnostics"),
    .library("ThaiText"),
    .library("Files", ["CSystem", "Diagnostics"]),
    .library("YAMLTree", ["CYAML", "Diagnostics"]),
    .library("MarkdownTree", ["CCMark", "Diagnostics"]),
    .library("Markup"),
    .library("Templates", ["Markup", "Diagnostics"]),
    .library("Rendering", ["MarkdownTree", "Markup", "Diagnostics"]),

    // Tests.
    .tests("DiagnosticsTests", ["Diagnostics"]),
    .tests("ThaiTextTests", ["ThaiText"]),
    .tests("FilesTests", ["Files", "Diagnostics"]),
    .tests("YAMLTreeTests", ["YAMLTree", "Diagnostics"]),
    .tests("MarkdownTreeTests", ["MarkdownTree", "Diagnostics"]),
    .tests("MarkupTests", ["Markup", "MarkdownTree", "Diagnostics"]),
    .tests("TemplatesTests", ["Templates", "Markup", "Diagnostics"]),
    .tests("RenderingTests", ["Rendering", "MarkdownTree", "Markup", "Diagnostics"]),
  ],
  swiftLanguageModes: [.v6]
)
