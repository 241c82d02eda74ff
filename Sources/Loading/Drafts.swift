package import Diagnostics
package import MarkdownTree
package import Model
package import YAMLTree

/// The content as it was parsed: trees with places, nothing decided.
package struct Drafts: Sendable {
  /// `content/site.yaml`, or `nil` when it is missing or cannot be read.
  package var site: YAMLDraft?
  /// `content/provinces.yaml`, when the project has a map that can be read.
  package var provinces: YAMLDraft?
  package var records: [RecordDraft] = []
  /// Chapters and openings of parts, in the order of their folders.
  package var chapters: [ChapterDraft] = []
  package var figures: [FigureDraft] = []
  /// The issues of the newsletter, by month.
  package var newsletters: [NewsletterDraft] = []
  /// `content/translations.tsv`, when the project has one.
  package var ledger: [UInt8]?

  package init() {}
}

/// A YAML file and its tree.
package struct YAMLDraft: Sendable {
  package let path: String
  package let bytes: [UInt8]
  package let value: YAMLValue
}

/// One file under `content/records`.
package struct RecordDraft: Sendable {
  package let path: String
  /// The folder that the file stands in.
  package let kind: String
  /// The file name without `.yaml`.
  package let id: String
  package let bytes: [UInt8]
  /// `nil` when the file cannot be read; the record exists all the same, so that others may name it.
  package let value: YAMLValue?
}

/// One folder with `th.md` and `en.md`.
package struct ChapterDraft: Sendable {
  /// The folder, such as `content/handbook/20-working-together/60-coordinating`.
  package let folder: String
  /// The folder name without its number.
  package let id: String
  /// The folder of the part that the chapter stands in.
  package let part: String?
  /// Whether this is the opening page of a part and not a chapter.
  package let opensPart: Bool
  package let texts: [ChapterTextDraft]

  /// The text in one language, or `nil` when its file is missing.
  package func text(in language: Language) -> ChapterTextDraft? {
    texts.first { $0.language == language }
  }
}

/// One language of a chapter.
package struct ChapterTextDraft: Sendable {
  package let language: Language
  package let path: String
  package let bytes: [UInt8]
  /// `nil` when the file has no front matter or it cannot be read.
  package let frontMatter: YAMLValue?
  /// Whether a finding about the front matter has been made already.
  package let frontMatterFailed: Bool
  /// `nil` when the file cannot be read as a text.
  package let body: MarkdownDocument?
  /// The headings of the body with their anchors.
  package let sections: [ChapterSection]
}

/// One folder under `content/newsletters`.
package struct NewsletterDraft: Sendable {
  /// The name of the folder.
  package let month: String
  /// The folder, such as `content/newsletters/2026-12`.
  package let folder: String
  /// `issue.yaml`, or `nil` when it is missing or cannot be read.
  package let issue: YAMLDraft?
  /// Whether there is an `issue.yaml`, be it readable or not.
  package let hasIssue: Bool
  package let texts: [ChapterTextDraft]

  /// The text in one language, or `nil` when its file is missing.
  package func text(in language: Language) -> ChapterTextDraft? {
    texts.first { $0.language == language }
  }
}

/// A picture beside a chapter.
package struct FigureDraft: Sendable {
  package let path: String
  package let bytes: [UInt8]
}
