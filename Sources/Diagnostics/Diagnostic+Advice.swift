extension Diagnostic {
  /// The most outputs that are named; more are counted.
  private static let mostNamed = 6

  /// What is said below the message: what to do, and where the mistake would be seen.
  func advice(in language: Language) -> [String] {
    [help?[language], outputNames(in: language)].compactMap { $0 }
  }

  /// The outputs that show the mistake, as one line; `nil` where none are known.
  func outputNames(in language: Language) -> String? {
    guard !outputs.isEmpty else { return nil }
    let names = outputs.prefix(Self.mostNamed).joined(separator: ", ")
    let rest = outputs.count - Self.mostNamed
    let more = rest > 0 ? Phrase(en: " and \(rest) more", th: " และอีก \(rest) รายการ") : nil
    return Phrase(en: "seen in: ", th: "ปรากฏใน: ")[language] + names + (more?[language] ?? "")
  }
}
