package import Diagnostics
package import Files
import MarkdownTree
import Model
import YAMLTree

/// Parses every content file, so that one run shows what is wrong in each of them.
package enum ContentLoader {
  /// Reads the files under `content` into drafts.
  ///
  /// - Parameters:
  ///   - files: the input tree, with paths that start with `content/`.
  ///   - linkSchemes: prefixes of links that stay inside the handbook, such as `chapter` and `role`.
  ///   - workers: how many files are parsed at once.
  package static func load(
    _ files: [InputFile], linkSchemes: Set<String>, workers: Int
  ) async -> Checked<Drafts> {
    var nothing: LoadingMemory?
    return await load(files, linkSchemes: linkSchemes, remembering: &nothing, workers: workers)
  }

  /// Reads the files under `content` into drafts, and only those again that changed since `memory` was made with the
  /// same link schemes.
  package static func load(
    _ files: [InputFile], linkSchemes: Set<String>, remembering memory: inout LoadingMemory?,
    workers: Int
  ) async -> Checked<Drafts> {
    var items = memory?.items
    let parsed = await Parallel.map(files, remembering: &items, by: { [$0] }, workers: workers) {
      parse($0, linkSchemes: linkSchemes)
    }
    memory = items.map(LoadingMemory.init)
    var drafts = Drafts()
    var texts: [(folder: String, text: ChapterTextDraft)] = []
    var issues = NewsletterFolders()
    var diagnostics: [Diagnostic] = []
    for item in parsed {
      diagnostics += item.diagnostics
      switch item.value {
      case .site(let draft): drafts.site = draft
      case .provinces(let draft): drafts.provinces = draft
      case .record(let draft): drafts.records.append(draft)
      case .text(let folder, let text): texts.append((folder, text))
      case .figure(let draft): drafts.figures.append(draft)
      case .ledger(let bytes): drafts.ledger = bytes
      case .issue(let month, let draft): issues.add(draft, month)
      case .letter(let month, let text): issues.add(text, month)
      case nil: break
      }
    }
    drafts.chapters = ChapterFolders.gather(texts, &diagnostics)
    drafts.newsletters = issues.drafts
    return Checked(drafts, diagnostics)
  }

  /// What one file holds.
  fileprivate enum Item: Sendable {
    case site(YAMLDraft)
    case provinces(YAMLDraft)
    case record(RecordDraft)
    case text(folder: String, ChapterTextDraft)
    case figure(FigureDraft)
    case ledger([UInt8])
    case issue(month: String, YAMLDraft?)
    case letter(month: String, ChapterTextDraft)
  }

  private static func parse(_ file: InputFile, linkSchemes: Set<String>) -> Checked<Item> {
    switch ContentPath(file.path) {
    case .site:
      let read = yaml(file)
      return Checked(read.value.map { .site($0) }, read.diagnostics)
    case .provinces:
      let read = yaml(file)
      return Checked(
        read.hasErrors ? nil : read.value.map { .provinces($0) }, read.diagnostics)
    case .issue(let month):
      let read = yaml(file)
      let draft = read.hasErrors ? nil : read.value
      return Checked(.issue(month: month, draft), read.diagnostics)
    case .record(let kind, let id):
      let read = YAMLReader.read(file.bytes, path: file.path)
      let draft = RecordDraft(
        path: file.path, kind: kind, id: id, bytes: file.bytes,
        value: read.hasErrors ? nil : read.value)
      return Checked(.record(draft), read.diagnostics)
    case .text(let folder, let language):
      let text = chapterText(file, language, linkSchemes: linkSchemes)
      return Checked(text.value.map { .text(folder: folder, $0) }, text.diagnostics)
    case .letter(let month, let language):
      let text = chapterText(file, language, linkSchemes: linkSchemes)
      return Checked(text.value.map { .letter(month: month, $0) }, text.diagnostics)
    case .figure:
      return Checked(.figure(FigureDraft(path: file.path, bytes: file.bytes)))
    case .ledger:
      return Checked(.ledger(file.bytes))
    case .elsewhere:
      return Checked(nil)
    case .stray:
      return Checked(nil, [.strayFile(file.path)])
    }
  }

  private static func yaml(_ file: InputFile) -> Checked<YAMLDraft> {
    let read = YAMLReader.read(file.bytes, path: file.path)
    return Checked(
      read.value.map { YAMLDraft(path: file.path, bytes: file.bytes, value: $0) },
      read.diagnostics)
  }

  private static func chapterText(
    _ file: InputFile, _ language: Language, linkSchemes: Set<String>
  ) -> Checked<ChapterTextDraft> {
    let front = FrontMatter.split(file.bytes, path: file.path)
    let body = MarkdownReader.read(
      file.bytes, path: file.path, from: front.body,
      options: MarkdownOptions(internalSchemes: linkSchemes))
    var diagnostics = front.diagnostics
    var value: YAMLValue?
    var failed = !front.diagnostics.isEmpty
    // A text that Markdown cannot take has its finding; its front matter may be no text at all.
    if front.hasYAML, body.value != nil {
      let read = YAMLReader.read(
        file.bytes, path: file.path, within: front.yaml, isFit: true)
      value = read.hasErrors ? nil : read.value
      failed = failed || read.hasErrors
      diagnostics += read.diagnostics
    }
    let draft = ChapterTextDraft(
      language: language, path: file.path, bytes: file.bytes, frontMatter: value,
      frontMatterFailed: failed,
      body: body.value, sections: body.value?.anchoredHeadings ?? [])
    return Checked(draft, diagnostics + body.diagnostics)
  }
}

/// The parsed files of an earlier run, to be taken over where a file is the same.
package struct LoadingMemory: Sendable {
  fileprivate let items: FileMemory<Checked<ContentLoader.Item>>

  /// Nothing is known yet.
  package init() { items = FileMemory() }

  fileprivate init(_ items: FileMemory<Checked<ContentLoader.Item>>) { self.items = items }
}

extension FrontMatter.Parts {
  /// Whether the file starts with a closed block of front matter, be it empty.
  fileprivate var hasYAML: Bool {
    diagnostics.isEmpty && body > 3
  }
}
