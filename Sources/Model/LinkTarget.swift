/// Where a link in prose leads.
package enum LinkTarget: Hashable, Sendable {
  /// A chapter or the opening of a part, by id, and an anchor on its page.
  case chapter(id: String, anchor: String?)
  case record(RecordReference)
  /// An anchor on the page that the link stands on.
  case here(anchor: String)
  /// An address outside the handbook, as written.
  case outside(String)
  /// No place: the text is in another language, by its BCP 47 tag.
  case language(String)
  /// A figure, by its path under `content`.
  case figure(String)
}

/// Why a link leads nowhere, and what its author may have meant.
package enum LinkFault: Hashable, Sendable {
  case unknownScheme(String, nearest: String?)
  case unknownChapter(String, nearest: String?)
  case unknownRecord(RecordReference, nearest: String?)
  case unknownAnchor(String, nearest: String?)
  /// What stands after `lang:` is no language tag.
  case unknownLanguage(String)
  /// The path under the project that the address means, or the address when it leaves the content.
  case unknownFile(String)
}

/// What became of a link: where it leads, or why it leads nowhere.
package enum LinkResolution: Hashable, Sendable {
  case target(LinkTarget)
  case fault(LinkFault)
}
