package import Diagnostics

/// What `content/site.yaml` says about the publication as a whole.
package struct SiteSettings: Sendable {
  package var title: Localized
  package var subtitle: Localized?
  package var publisher: Localized
  package var edition: Localized
  package var licence: Localized
  /// The address at which the site is published, with a slash at its end.
  package var baseAddress: String
  /// The language that an address without a language leads to (`x-default` is the choice of language).
  package var printPaper: String
  package var thaiDigitsInPrint: Bool
  /// Whether the site has a search of its own.
  package var hasSearch: Bool
  /// Words and names that are never cut.
  package var words: [String]
  /// How many records of a kind there must be, by folder name.
  package var counts: [Count]
  /// A notice above all records of a kind, by folder name.
  package var notices: [Notice]

  /// What becomes of a chapter that lacks a language; `nil` makes it an error.
  package var missing: MissingPolicy?
  /// How newsletters are sent; `nil` where nobody has said so.
  package var mail: MailSettings?
  /// The most characters, as people count them, that one chat message of a newsletter holds.
  package var chatLength = 1_000
  /// The telephone number that the sheet of each issue prints; `nil` leaves a line to write one on.
  package var hotline: String?

  /// How long a list must be.
  package struct Count: Sendable {
    package let kind: String
    /// A field and the value that a record must have to be counted, such as `scheme` and `handbook`.
    package let filter: (field: String, value: String)?
    package let number: Int
    package let span: Span

    package init(kind: String, filter: (field: String, value: String)?, number: Int, span: Span) {
      self.kind = kind
      self.filter = filter
      self.number = number
      self.span = span
    }
  }

  /// A notice above all records of a kind.
  package struct Notice: Sendable {
    package let kind: String
    package let text: Localized

    package init(kind: String, text: Localized) {
      self.kind = kind
      self.text = text
    }
  }

  package init(
    title: Localized, subtitle: Localized?, publisher: Localized, edition: Localized,
    licence: Localized, baseAddress: String, printPaper: String, thaiDigitsInPrint: Bool,
    hasSearch: Bool = true,
    words: [String], counts: [Count], notices: [Notice]
  ) {
    self.title = title
    self.subtitle = subtitle
    self.publisher = publisher
    self.edition = edition
    self.licence = licence
    self.baseAddress = baseAddress
    self.printPaper = printPaper
    self.thaiDigitsInPrint = thaiDigitsInPrint
    self.hasSearch = hasSearch
    self.words = words
    self.counts = counts
    self.notices = notices
  }
}
