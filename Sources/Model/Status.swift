/// How sure a statement is, and where it comes from. The words are those of the fact base.
package enum Status: String, CaseIterable, Hashable, Sendable {
  case confirmedInHandbook = "confirmed_in_handbook"
  case confirmedElsewhere = "confirmed_elsewhere_in_handbook"
  case inferred = "inferred_from_handbook"
  case literature = "supported_by_literature"
  case editorial = "editorial_synthesis"
  case unknown

  /// The words and short texts for readers, in the order from surest to least sure.
  package static let choices: [Choice] = [
    Choice(confirmedInHandbook.rawValue, en: "stated in the original", th: "ปรากฏในต้นฉบับ"),
    Choice(
      confirmedElsewhere.rawValue, en: "stated elsewhere in the original",
      th: "ปรากฏในที่อื่นของต้นฉบับ"),
    Choice(inferred.rawValue, en: "inferred from the original", th: "อนุมานจากต้นฉบับ"),
    Choice(literature.rawValue, en: "supported by literature", th: "มีเอกสารอื่นรองรับ"),
    Choice(editorial.rawValue, en: "editorial", th: "ผู้เรียบเรียงเสนอ"),
    Choice(unknown.rawValue, en: "unknown", th: "ไม่ทราบ"),
  ]

  /// The statuses of statements that a source must carry.
  package static let supported = allCases.filter { $0 != .editorial && $0 != .unknown }

  /// What readers see for this status.
  package var choice: Choice {
    Self.choices[Self.allCases.firstIndex(of: self) ?? 0]
  }
}
