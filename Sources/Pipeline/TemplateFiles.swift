import Diagnostics
import Files
import Model
import SiteRendering
import Templates

/// Tells apart what lies in the templates folder: layouts, assets, wording, print.
enum TemplateFiles {
  private static let folder = "templates/"
  private static let ending = ".mustache"

  private struct Finding: Hashable {
    let code: Code
    let place: Diagnostic.Place
    let message: Phrase
  }

  /// The Mustache layouts and partials, named by their path: `site/chapter`.
  static func files(in tree: InputTree) -> [TemplateFile] {
    tree.files.compactMap { file in
      guard file.path.hasSuffix(ending) else { return nil }
      let name = file.path.dropFirst(folder.count).dropLast(ending.count)
      return TemplateFile(name: String(name), path: file.path, bytes: file.bytes)
    }
  }

  /// The files under `assets`, published as they are.
  static func assets(in tree: InputTree) -> [Output] {
    tree.files.compactMap { file in
      guard file.path.hasPrefix(folder + "assets/") else { return nil }
      return Output(String(file.path.dropFirst(folder.count))) { $0 += file.bytes }
    }
  }

  /// Checks every layout against what it will be given.
  static func check(_ templates: TemplateSet, _ wording: Wording) -> [Diagnostic] {
    // A template that many layouts draw in is told once of each mistake.
    var known: Set<Finding> = []
    return SiteRenderer.layouts(wording: wording, in: templates).flatMap { name, shape in
      templates.check(name, against: shape)
    }.filter { known.insert(Finding(code: $0.code, place: $0.place, message: $0.message)).inserted }
  }
}
