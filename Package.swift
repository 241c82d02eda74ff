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
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(
      url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
  ],
  targets: [
    // C, at the rim.
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "CLinux"),
    .target(name: "CMarkArena", dependencies: ["CCMark"]),
    .target(name: "CWordList", exclude: ["words.bin"]),

    // Ground: knows nothing of handbooks.
    .library("Diagnostics"),
    .library("ThaiText", ["CWordList"]),
    .library(
      "Files",
      [
        "CLinux", "Diagnostics", .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    .library("Digest"),
    .library("YAMLTree", ["CYAML", "Diagnostics"]),
    .library("MarkdownTree", ["CCMark", "CMarkArena", "Diagnostics"]),
    .library("Markup"),
    .library("Mail", ["Digest", "ThaiText", "Markup", "Diagnostics"]),
    .library("Rendering", ["MarkdownTree", "Markup"]),
    .library("Templates", ["Diagnostics"]),

    // The stages of a build, in the order in which they run.
    .library("Model", ["MarkdownTree", "ThaiText", "Diagnostics"]),
    .library("Loading", ["Files", "YAMLTree", "MarkdownTree", "Model", "Diagnostics"]),
    .library(
      "Validation",
      ["Loading", "Model", "Mail", "ThaiText", "YAMLTree", "MarkdownTree", "Diagnostics"]),
    .library(
      "Translations",
      [
        "Loading", "Model", "Digest", "ThaiText", "Files", "YAMLTree", "MarkdownTree",
        "Diagnostics",
      ]),
    .library("Planning", ["Model", "MarkdownTree", "ThaiText", "Diagnostics"]),
    .library(
      "Figures", ["Model", "MarkdownTree", "Markup", "ThaiText", "Diagnostics"]),
    .library(
      "SiteRendering",
      [
        "Figures", "Planning", "Rendering", "Model", "MarkdownTree", "Markup", "Templates",
        "ThaiText", "Files", "Diagnostics",
      ]),
    .library(
      "PrintRendering",
      [
        "Figures", "Planning", "Model", "MarkdownTree", "Markup", "ThaiText", "Digest",
        "Diagnostics",
      ]),
    .library("Authoring", ["Model", "Markup", "Diagnostics"]),
    .library("Delivery", ["Mail", "Files", "Digest", "Diagnostics"]),

    // The whole run, and the program.
    .library(
      "Pipeline",
      [
        "Files", "Loading", "Validation", "Translations", "Planning", "SiteRendering",
        "PrintRendering", "Model", "Digest", "Mail", "Delivery", "Markup",
        "Templates", "ThaiText", "YAMLTree", "MarkdownTree", "Diagnostics",
      ]),
    .target(
      name: "Serving",
      dependencies: [
        "Pipeline", "Files", "Markup", "Diagnostics",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      resources: [.embedInCode("reload.js"), .embedInCode("reload.css")],
      swiftSettings: .house),
    .library(
      "CLI",
      [
        "Authoring", "Delivery", "Mail", "Pipeline", "Serving", "Files", "Model", "Planning",
        "Rendering", "Templates", "ThaiText", "Translations", "YAMLTree", "MarkdownTree",
        "Validation", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "khumue", dependencies: ["CLI"], swiftSettings: .house),

    // Tests.
    .tests("DigestTests", ["Digest"]),
    .tests("DiagnosticsTests", ["Diagnostics"]),
    .tests("ThaiTextTests", ["ThaiText", "TestSupport"]),
    .tests("FilesTests", ["Files", "TestSupport", "Diagnostics"]),
    .tests("TidyTests", ["Files", "Diagnostics"]),
    .tests("YAMLTreeTests", ["YAMLTree", "Diagnostics"]),
    .tests("MarkdownTreeTests", ["MarkdownTree", "Diagnostics"]),
    .tests("MarkupTests", ["Markup"]),
    .tests("MailTests", ["Mail", "ThaiText", "Diagnostics"]),
    .tests("DeliveryTests", ["Delivery", "Mail", "Files", "Diagnostics"]),
    .tests("TemplatesTests", ["Templates", "Diagnostics"]),
    .tests(
      "PipelineTests",
      ["Pipeline", "Planning", "Mail", "Files", "TestSupport", "ThaiText", "Diagnostics"]),
    .tests(
      "FiguresTests",
      ["Figures", "TestSupport", "Pipeline", "Planning", "Model", "MarkdownTree", "Diagnostics"]),
    .tests("RenderingTests", ["Rendering", "MarkdownTree", "Markup", "Diagnostics"]),
    .target(
      name: "TestSupport", dependencies: ["Files", "Pipeline", "ThaiText", "Diagnostics"],
      path: "Tests/TestSupport", swiftSettings: .house),
    .tests("ValidationTests", ["TestSupport", "Pipeline", "Diagnostics"]),
    .tests(
      "TranslationsTests",
      ["TestSupport", "Translations", "Pipeline", "Files", "ThaiText", "Diagnostics"]),
    .tests("LoadingTests", ["Loading", "Files", "Diagnostics"]),
    .tests("ModelTests", ["TestSupport", "Model", "Planning", "Pipeline", "Diagnostics"]),
    .tests("AuthoringTests", ["Authoring", "TestSupport", "Model", "Diagnostics"]),
    .tests(
      "ServingTests",
      ["Serving", "TestSupport", "Pipeline", "Files", "ThaiText", "Diagnostics"]),
    .tests(
      "CLITests", ["TestSupport", "Pipeline", "Files", "Model", "Templates", "Diagnostics"]),
    .tests(
      "PlanningTests", ["TestSupport", "Planning", "Model", "Pipeline", "ThaiText", "Diagnostics"]),
    .tests(
      "SiteRenderingTests",
      [
        "TestSupport", "SiteRendering", "Planning", "Model", "Pipeline", "ThaiText", "Diagnostics",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
