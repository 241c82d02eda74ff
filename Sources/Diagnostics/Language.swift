/// The two languages of every handbook, its interface and its diagnostics.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case thai = "th"
  case english = "en"

  /// The BCP 47 tag, as it stands in `lang`, in addresses and in file names.
  package var tag: String { rawValue }

  /// The language beside this one.
  package var other: Language { self == .thai ? .english : .thai }
}
