import Diagnostics

/// The outputs of a report in the order in which a reviewer wants to see them.
struct ChangeGroups {
  /// Outputs of one sort under a heading.
  struct Group {
    let heading: Phrase
    let outputs: [OutputChange]
  }

  let groups: [Group]
  /// Pages around which alone something changed, and files that only our own pages load.
  let around: [OutputChange]

  init(_ outputs: [OutputChange]) {
    let (shown, around) = Self.parted(outputs)
    self.around = around
    let sorts: [(Phrase, (OutputChange) -> Bool)] = [
      (Phrase(en: "Pages", th: "หน้าเว็บ"), { $0.path.hasSuffix(".html") && $0.part == .site }),
      (
        Phrase(en: "Printed handbook", th: "คู่มือฉบับพิมพ์"),
        { $0.path.hasPrefix("handbook/") && $0.part == .print }
      ),
      (Phrase(en: "Sheets", th: "แผ่นพิมพ์"), { $0.path.hasPrefix("sheets/") }),
      (Phrase(en: "E-books", th: "หนังสืออิเล็กทรอนิกส์"), { $0.part == .epub }),
      (Phrase(en: "Newsletters", th: "จดหมายข่าว"), { $0.part == .newsletters && !$0.isFeed }),
      (Phrase(en: "Feeds", th: "ฟีดข่าว"), { $0.isFeed }),
      (Phrase(en: "Other files", th: "ไฟล์อื่น"), { _ in true }),
    ]
    var left = shown
    groups = sorts.compactMap { heading, belongs in
      let found = left.filter(belongs)
      left.removeAll(where: belongs)
      return found.isEmpty ? nil : Group(heading: heading, outputs: found)
    }
  }

  private static func parted(
    _ outputs: [OutputChange]
  ) -> (shown: [OutputChange], around: [OutputChange]) {
    (
      outputs.filter { $0.kind != .around && $0.address != nil || $0.isFeed || $0.isLetter },
      outputs.filter { ($0.kind == .around || $0.address == nil) && !$0.isFeed && !$0.isLetter }
    )
  }
}

extension OutputChange {
  fileprivate var isFeed: Bool {
    ["atom.xml", "rss.xml", "feed.json"].contains { path.hasSuffix("/" + $0) }
  }

  /// E-mails and texts for chat groups have no address, and readers get them all the same.
  fileprivate var isLetter: Bool {
    path.hasSuffix(".eml") || path.hasSuffix(".txt") && part == .newsletters
  }
}
