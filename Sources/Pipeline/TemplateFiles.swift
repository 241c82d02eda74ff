import Diagnostics
import Files
import Loading
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
  static func files(in files: [InputFile]) -> [TemplateFile] {
    files.compactMap { file in
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

  /// Checks every layout against what it will be given, and that every word of the interface is shown.
  ///
  /// - Parameter isWhole: whether all templates could be read; else a word may look unused that is not.
  static func check(
    _ templates: TemplateSet, _ wording: Wording, isWhole: Bool
  ) -> [Diagnostic] {
    // A template that many layouts draw in is told once of each mistake.
    var known: Set<Finding> = []
    let layouts = SiteRenderer.layouts(wording: wording, in: templates)
    let found = layouts.flatMap { templates.check($0.name, against: $0.shape) }
      .filter {
        known.insert(Finding(code: $0.code, place: $0.place, message: $0.message)).inserted
      }
    // A layout with a mistake may mean a word that then looks unused.
    guard found.isEmpty, isWhole else { return found }
    let named = Set(layouts.flatMap { templates.names(in: $0.name) })
    return wording.keys.compactMap { key in
      guard !Wording.required.contains(key), !named.contains("wording." + key),
        let place = wording.places[key]
      else { return nil }
      return unused(key, at: place)
    }
  }

  private static func unused(_ key: String, at place: Span) -> Diagnostic {
    Diagnostic(
      .unusedWording, at: .span(place),
      Phrase(
        en: "a word of the interface is shown somewhere; nothing shows '\(key)'",
        th: "คำบนหน้าเว็บต้องมีที่ใช้ แต่ไม่มีที่ใดใช้ '\(key)'"),
      help: Phrase(
        en: "write {{wording.\(key)}} in a layout, or remove the key from both languages",
        th: "เขียน {{wording.\(key)}} ในแม่แบบ หรือลบคีย์นี้ออกจากทั้งสองภาษา"))
  }
}
