import Diagnostics
import MarkdownTree
import Model

/// A directive is one of the known ones, and its line holds what it needs.
enum Directives {
  static func check(
    _ directive: MarkdownDirective, in document: MarkdownDocument, _ directory: ContentDirectory
  ) -> [Diagnostic] {
    DirectiveRule(path: document.path, directive: directive, directory: directory).check()
  }
}

/// The checks of one directive.
private struct DirectiveRule {
  let path: String
  let directive: MarkdownDirective
  let directory: ContentDirectory

  func check() -> [Diagnostic] {
    guard let kind = DirectiveKind(rawValue: directive.name) else { return [unknown()] }
    var found = keys(kind)
    if kind.takesName {
      found += subject(kind)
    } else if let extra = directive.subject {
      found.append(
        bad(
          extra.range, "':::\(kind.rawValue)' takes no name; '\(extra.value)' is one",
          "':::\(kind.rawValue)' ไม่รับชื่อ แต่มี '\(extra.value)'",
          Phrase(en: "take it out, or give it a key", th: "ลบออก หรือใส่คีย์ให้")))
    }
    if kind == .statement { found += statement() }
    for (key, records) in [("facts", "facts"), ("sources", "sources")] where kind.keys.contains(key)
    {
      for item in directive.list(key) {
        let reference = RecordReference(kind: records, id: item.value)
        if !directory.contains(reference) {
          found.append(.unknownReference(reference, at: Span(path, item.range), directory))
        }
      }
    }
    return found
  }

  private func unknown() -> Diagnostic {
    let names = DirectiveKind.allCases.map(\.rawValue)
    return Diagnostic(
      .unknownDirective, at: .span(Span(path, directive.nameRange)),
      Phrase(
        en: "a directive is one of the known ones; ':::\(directive.name)' is none",
        th: "คำสั่งบล็อกต้องเป็นคำที่รู้จัก แต่ ':::\(directive.name)' ไม่ใช่"),
      help: LinkFindings.meant(
        NearestName.of(directive.name, among: names),
        else: Phrase(
          en: "use one of: \(names.joined(separator: ", "))",
          th: "ใช้คำใดคำหนึ่ง: \(names.joined(separator: ", "))")))
  }

  private func keys(_ kind: DirectiveKind) -> [Diagnostic] {
    directive.arguments.compactMap { argument in
      guard let key = argument.key, !kind.keys.contains(key) else { return nil }
      return bad(
        argument.whole, "':::\(kind.rawValue)' has no key '\(key)'",
        "':::\(kind.rawValue)' ไม่มีคีย์ '\(key)'",
        LinkFindings.meant(
          NearestName.of(key, among: kind.keys),
          else: Phrase(en: "take it out", th: "ลบออก")))
    }
  }

  private func subject(_ kind: DirectiveKind) -> [Diagnostic] {
    guard let subject = directive.subject else {
      // A checklist of its own has its points inside.
      if kind == .checklist, directive.list("field").isEmpty { return [] }
      // So has a table with a caption its rows.
      if kind == .table, directive["caption"] != nil, directive["columns"] == nil { return [] }
      // A figure from the records is looked at by a rule of its own.
      if kind == .figure, directive["kind"] != nil { return [] }
      let example =
        switch kind {
        case .record: "role:gather-needs"
        case .figure: "parties.svg"
        default: "coordination-conditions"
        }
      return [
        bad(
          directive.nameRange, "':::\(kind.rawValue)' names what it shows",
          "':::\(kind.rawValue)' ต้องบอกว่าจะแสดงอะไร",
          Phrase(
            en: "write ':::\(kind.rawValue) \(example)'",
            th: "เขียน ':::\(kind.rawValue) \(example)'"))
      ]
    }
    if kind == .record { return record(subject) }
    // The file and its description are looked at with the other figures.
    if kind == .figure { return [] }
    guard let shown = RecordKind.slugged(subject.value) else {
      let nearest = NearestName.of(subject.value, among: RecordKind.all.map(\.slug))
      return [
        bad(
          subject.range, "'\(subject.value)' is no kind of record",
          "ไม่มีระเบียนชนิด '\(subject.value)'",
          LinkFindings.meant(
            nearest, else: Phrase(en: "name a kind such as roles", th: "ระบุชนิด เช่น roles")))
      ]
    }
    return fields(kind, shown)
  }

  private func record(_ subject: MarkdownDirective.Argument) -> [Diagnostic] {
    guard let reference = ProseReferences.reference(subject.value) else {
      let prefix = String(subject.value.prefix { $0 != ":" })
      let nearest = NearestName.of(prefix, among: RecordKind.all.map(\.prefix))
      return [
        bad(
          subject.range, "a record is named by kind and id; '\(subject.value)' is not",
          "ระเบียนต้องระบุชนิดและรหัส แต่ '\(subject.value)' ไม่ใช่",
          LinkFindings.meant(
            nearest.map { $0 + ":…" },
            else: Phrase(en: "write role:gather-needs", th: "เขียนแบบ role:gather-needs")))
      ]
    }
    if directory.contains(reference) { return [] }
    return [.unknownReference(reference, at: Span(path, subject.range), directory)]
  }

  private func fields(_ kind: DirectiveKind, _ shown: RecordKind) -> [Diagnostic] {
    let names = shown.fields.map(\.name)
    return directive.list(kind == .table ? "columns" : "field").compactMap { item in
      guard !names.contains(item.value) else { return nil }
      return bad(
        item.range, "'\(shown.slug)' has no field '\(item.value)'",
        "'\(shown.slug)' ไม่มีช่อง '\(item.value)'",
        LinkFindings.meant(
          NearestName.of(item.value, among: names),
          else: Phrase(
            en: "use one of: \(names.joined(separator: ", "))",
            th: "ใช้ช่องใดช่องหนึ่ง: \(names.joined(separator: ", "))")))
    }
  }

  private func statement() -> [Diagnostic] {
    if let status = directive.list("status").first, Status(rawValue: status.value) == nil {
      let names = Status.allCases.map(\.rawValue)
      return [
        bad(
          status.range, "'\(status.value)' is no status", "ไม่มีสถานะ '\(status.value)'",
          LinkFindings.meant(
            NearestName.of(status.value, among: names),
            else: Phrase(
              en: "use one of: \(names.joined(separator: ", "))",
              th: "ใช้สถานะใดสถานะหนึ่ง: \(names.joined(separator: ", "))")))
      ]
    }
    guard directive.list("facts").isEmpty, directive.list("status").isEmpty else { return [] }
    return [
      bad(
        directive.nameRange, "a statement says what it rests on", "ข้อความต้องบอกว่าอาศัยอะไร",
        Phrase(
          en: "write ':::statement facts=ch-02' or ':::statement status=editorial_synthesis'",
          th: "เขียน ':::statement facts=ch-02' หรือ ':::statement status=editorial_synthesis'"))
    ]
  }

  private func bad(
    _ range: Range<Int>, _ english: String, _ thai: String, _ help: Phrase
  ) -> Diagnostic {
    Diagnostic(
      .badDirective, at: .span(Span(path, range)), Phrase(en: english, th: thai), help: help)
  }
}
