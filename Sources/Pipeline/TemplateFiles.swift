import Diagnostics
import Files
import Model
import SiteRendering
import Templates

/// Tells apart what lies in the templates folder: layouts, assets, wording, print.
enum TemplateFiles {
  private static let folder = "templates/"
  private static let ending = ".mustache"

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
    SiteRenderer.layouts(wording: wording, in: templates).flatMap { name, shape in
      templates.check(name, against: shape)
    }
  }
}
