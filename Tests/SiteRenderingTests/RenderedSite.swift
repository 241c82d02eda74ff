import Diagnostics
import TestSupport
import Testing

/// The site of a sample project, cut into tags.
struct RenderedSite: Sendable {
  let files: [String: String]
  /// The pages in the order of their paths.
  let pages: [(path: String, tags: [Tag])]

  /// The site of the minimal project, rendered once for all tests.
  static func minimal() async throws -> RenderedSite { try await rendering.value }

  private static let rendering = Task { try await RenderedSite(.minimal()) }

  init(_ project: SampleProject) async throws {
    let found = await project.check().diagnostics
    #expect(found.filter { $0.severity == .error }.map(\.message.english) == [])
    let files = await project.site().mapValues { String(decoding: $0, as: UTF8.self) }
    pages = try files.keys.filter { $0.hasSuffix(".html") }.sorted().map { path in
      (path, try #require(Tag.all(in: files[path] ?? ""), "\(path) has a broken tag"))
    }
    self.files = files
    #expect(pages.count > 40)
  }

  /// The file that a relative address on a page means.
  static func target(of address: Substring, from path: String) -> String {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    if address.isEmpty { return path }
    for part in address.split(separator: "/") {
      if part == ".." {
        guard !parts.isEmpty else { return "outside the site" }
        parts.removeLast()
      } else {
        parts.append(String(part))
      }
    }
    return (parts + (address.hasSuffix("/") ? ["index.html"] : [])).joined(separator: "/")
  }
}
