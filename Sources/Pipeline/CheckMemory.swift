import Diagnostics
import Files
import Loading
import Model
import Templates
import Translations
import Validation

/// What a check worked out from single files, for the next check of the same project: it looks again only at those
/// that changed. What files mean to each other is looked at every time.
package struct CheckMemory: Sendable {
  var loading: LoadingMemory? = LoadingMemory()
  var records: ValidationMemory? = ValidationMemory()
  var units: TranslationMemory? = TranslationMemory()
  var letters: FileMemory<[Diagnostic]>? = FileMemory()
  var layouts = FileMemory<CheckedLayouts>()

  /// Nothing is known yet.
  package init() {}
}

/// The layouts and the words of the interface, checked against each other.
struct CheckedLayouts: Sendable {
  let templates: TemplateSet?
  let wording: Wording?
  let diagnostics: [Diagnostic]

  init(_ files: [InputFile]) {
    let wording = WordingLoader.load(files)
    let templates = TemplateSet.parse(TemplateFiles.files(in: files))
    var diagnostics = wording.diagnostics + templates.diagnostics
    if let set = templates.value, let words = wording.value {
      diagnostics += TemplateFiles.check(set, words, isWhole: templates.diagnostics.isEmpty)
    }
    self.templates = templates.value
    self.wording = wording.value
    self.diagnostics = diagnostics
  }

  /// The layouts and words of a tree of templates, checked unless `memory` knows these very ones.
  static func of(_ tree: InputTree, remembering memory: inout CheckMemory?) -> CheckedLayouts {
    let files = tree.files.filter {
      $0.path.hasSuffix(".mustache") || $0.path.hasSuffix(".yaml")
    }
    if let known = memory?.layouts[files] { return known }
    let checked = CheckedLayouts(files)
    memory?.layouts[files] = checked
    return checked
  }
}
