import Diagnostics
import MarkdownTree
import Model

/// A figure that is drawn from the records is one of the known ones, and there is something to draw.
enum RecordFigures {
  static func check(
    _ directive: MarkdownDirective, in document: MarkdownDocument, _ chapter: Chapter,
    _ handbook: Handbook
  ) -> [Diagnostic] {
    guard directive.name == DirectiveKind.figure.rawValue else { return [] }
    let rule = FigureRule(path: document.path, directive: directive)
    guard let kind = directive["kind"] else { return rule.strayKey("of", needs: "kind=matrix") }
    guard let figure = RecordFigure(directive) else { return [rule.unknown(kind)] }
    var found = rule.stray()
    if figure != .matrix { found += rule.strayKey("of", needs: "kind=matrix") }
    found += rule.subject()
    if !chapter.folder.hasPrefix("content/handbook/") { return found + [rule.misplaced()] }
    return found + rule.empty(figure, handbook)
  }
}

private struct FigureRule {
  let path: String
  let directive: MarkdownDirective

  func unknown(_ kind: MarkdownDirective.Argument) -> Diagnostic {
    let names = RecordFigure.allCases.map(\.rawValue)
    return bad(
      kind.range, "a figure from the records is one of the known ones; '\(kind.value)' is none",
      "ภาพจากระเบียนต้องเป็นชนิดที่รู้จัก แต่ '\(kind.value)' ไม่ใช่", choose(kind.value, names))
  }

  /// A file or a description, which a drawn figure has of its own.
  func stray() -> [Diagnostic] {
    let extra = directive.positional + [directive["alt"]].compactMap(\.self)
    return extra.map { argument in
      bad(
        argument.whole, "a figure from the records takes no file and no 'alt'; it describes itself",
        "ภาพจากระเบียนไม่รับชื่อไฟล์หรือ 'alt' เพราะมีคำบรรยายในตัว",
        Phrase(en: "take it out", th: "ลบออก"))
    }
  }

  func strayKey(_ key: String, needs other: String) -> [Diagnostic] {
    guard let argument = directive[key] else { return [] }
    return [
      bad(
        argument.whole, "'\(key)' belongs to '\(other)'", "'\(key)' ใช้กับ '\(other)' เท่านั้น",
        Phrase(en: "take it out", th: "ลบออก"))
    ]
  }

  func subject() -> [Diagnostic] {
    guard let of = directive["of"] else { return [] }
    let names = FigureSubject.allCases.map(\.slug)
    guard !names.contains(of.value) else { return [] }
    return [
      bad(
        of.range, "a matrix compares by one of the known lists; '\(of.value)' is none",
        "ตารางเทียบใช้รายการที่รู้จักเท่านั้น แต่ '\(of.value)' ไม่ใช่", choose(of.value, names))
    ]
  }

  func misplaced() -> Diagnostic {
    bad(
      directive.nameRange, "a figure from the records stands in a chapter, not in a letter",
      "ภาพจากระเบียนใช้ได้ในบท ไม่ใช่ในจดหมาย",
      Phrase(en: "link to the chapter that shows it", th: "ทำลิงก์ไปยังบทที่มีภาพนั้น"))
  }

  func empty(_ figure: RecordFigure, _ handbook: Handbook) -> [Diagnostic] {
    if figure == .provinces, handbook.provinces == nil {
      return [
        nothing(
          "the map is drawn from content/provinces.yaml; it is missing or cannot be read",
          "แผนที่วาดจาก content/provinces.yaml แต่ไม่พบหรืออ่านไม่ได้",
          Phrase(en: "write the file", th: "สร้างไฟล์นี้"))
      ]
    }
    if let folder = figure.folders(directive).first(where: { handbook.records($0).isEmpty }) {
      return [
        nothing(
          "a figure is drawn from records; there are none in content/records/\(folder)",
          "ภาพวาดจากระเบียน แต่ไม่มีระเบียนใน content/records/\(folder)",
          Phrase(en: "write a record, or take the figure out", th: "เพิ่มระเบียน หรือลบภาพนี้ออก"))
      ]
    }
    guard figure == .parties else { return [] }
    let roles = ["state", "network", "people"].filter { role in
      !handbook.records("parties").contains { record in
        if case .choice(let choice)? = record["party"] { return choice.name == role }
        return false
      }
    }
    guard let role = roles.first else { return [] }
    return [
      nothing(
        "the figure shows three parties; none has 'party: \(role)'",
        "ภาพแสดงสามฝ่าย แต่ไม่มีระเบียนที่เขียน 'party: \(role)'",
        Phrase(en: "write a record of this party", th: "เพิ่มระเบียนของฝ่ายนี้"))
    ]
  }

  private func nothing(_ english: String, _ thai: String, _ help: Phrase) -> Diagnostic {
    Diagnostic(
      .emptyFigure, at: .span(Span(path, directive["kind"]?.whole ?? directive.nameRange)),
      Phrase(en: english, th: thai), help: help)
  }

  private func choose(_ written: String, _ names: [String]) -> Phrase {
    LinkFindings.meant(
      NearestName.of(written, among: names),
      else: Phrase(
        en: "use one of: \(names.joined(separator: ", "))",
        th: "ใช้คำใดคำหนึ่ง: \(names.joined(separator: ", "))"))
  }

  private func bad(
    _ range: Range<Int>, _ english: String, _ thai: String, _ help: Phrase
  ) -> Diagnostic {
    Diagnostic(
      .badDirective, at: .span(Span(path, range)), Phrase(en: english, th: thai), help: help)
  }
}
