import Diagnostics
import Model
import YAMLTree

/// A list of a fixed length is numbered 1, 2, 3 …, and a field that counts does so in that order.
enum ListOrder {
  static func check(_ records: [DecodedRecord], _ settings: SiteSettings) -> [Diagnostic] {
    RecordKind.all.flatMap { kind -> [Diagnostic] in
      let list = records.filter { $0.record.kind.folder == kind.folder }
      let orders = list.map(\.record.order)
      // A number that is missing or used twice has its finding.
      guard !list.isEmpty, !orders.contains(Int.max), Set(orders).count == orders.count else {
        return []
      }
      let sorted = list.sorted { $0.record.order < $1.record.order }
      let fixed = settings.counts.first { $0.kind == kind.folder && $0.filter == nil }
      if let fixed, fixed.number == list.count, let gap = firstBreak(sorted, "order") {
        return [gap]
      }
      return kind.fields.filter(\.isCounting).flatMap { counting(sorted, $0.name) }
    }
  }

  /// Lists that stand side by side, such as two schemes of levels, count each for itself.
  private static func counting(_ sorted: [DecodedRecord], _ name: String) -> [Diagnostic] {
    let schemes = Dictionary(grouping: sorted) { decoded -> String in
      if case .choice(let scheme)? = decoded.record["scheme"] { return scheme.name }
      return ""
    }
    return schemes.keys.sorted().compactMap { firstBreak(schemes[$0] ?? [], name) }
  }

  private static func firstBreak(_ sorted: [DecodedRecord], _ name: String) -> Diagnostic? {
    for (index, decoded) in sorted.enumerated() {
      guard case .integer(let number)? = decoded.record[name] else { return nil }
      if number == index + 1 { continue }
      guard let value = decoded.tree[name] else { return nil }
      return finding(name, number, due: index + 1, Span(decoded.record.path, value.range))
    }
    return nil
  }

  private static func finding(
    _ name: String, _ number: Int, due: Int, _ span: Span
  ) -> Diagnostic {
    Diagnostic(
      .listOutOfOrder, at: .span(span),
      Phrase(
        en: "the list counts 1, 2, 3 …; '\(name)' is \(number) where \(due) is due",
        th: "รายการต้องนับ 1, 2, 3 … แต่ '\(name)' เป็น \(number) ในที่ที่ควรเป็น \(due)"),
      help: Phrase(
        en: "write \(due), or correct the records before this one",
        th: "เขียน \(due) หรือแก้ระเบียนที่อยู่ก่อนหน้า"),
      fix: Diagnostic.Fix(span, replacement: "\(due)", isSafe: false))
  }
}
