import Diagnostics

extension Diagnostic {
  static func badRedirect(_ span: Span) -> Diagnostic {
    Diagnostic(
      .badRedirect, at: .span(span),
      Phrase(
        en: "redirects are a list of 'from' and 'to', each a text",
        th: "การเปลี่ยนเส้นทางเป็นรายการของ 'from' และ 'to' ซึ่งเป็นข้อความทั้งคู่"),
      help: Phrase(
        en: "write - {from: th/handbook/old/, to: th/handbook/new/}",
        th: "เขียน - {from: th/handbook/old/, to: th/handbook/new/}"))
  }

  static func badRedirectAddress(_ address: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .badRedirect, at: .span(span),
      Phrase(
        en:
          "an address has Latin letters, digits, '-', '_', '.' and '/'; '\(address)' has more, or too little",
        th: "ที่อยู่ใช้ได้เฉพาะอักษรละติน ตัวเลข '-' '_' '.' และ '/' แต่ '\(address)' ไม่เป็นเช่นนั้น"),
      help: Phrase(
        en: "write it as 'khumue list routes' does, such as th/handbook/forming/",
        th: "เขียนอย่างที่ 'khumue list routes' แสดง เช่น th/handbook/forming/"))
  }

  static func secondRedirect(_ redirect: Redirects.Redirect) -> Diagnostic {
    Diagnostic(
      .badRedirect, at: .span(redirect.fromSpan),
      Phrase(
        en: "an address leads to one place; '\(redirect.from)' is redirected twice",
        th: "ที่อยู่หนึ่งพาไปได้ที่เดียว แต่ '\(redirect.from)' ถูกเปลี่ยนเส้นทางสองครั้ง"),
      help: Phrase(en: "take one of the two out", th: "ลบออกหนึ่งรายการ"))
  }

  static func foreignRedirect(_ address: String, _ span: Span) -> Diagnostic {
    Diagnostic(
      .foreignRedirect, at: .span(span),
      Phrase(
        en: "a redirect stays in the handbook; '\(address)' leads away from it",
        th: "การเปลี่ยนเส้นทางต้องอยู่ในคู่มือ แต่ '\(address)' พาออกไปที่อื่น"),
      help: Phrase(
        en: "lead to a page of the handbook, and link to the other place from there",
        th: "พาไปหน้าหนึ่งในคู่มือ แล้ววางลิงก์ไปที่อื่นจากหน้านั้น"))
  }

  static func redirectOverPage(_ redirect: Redirects.Redirect) -> Diagnostic {
    Diagnostic(
      .redirectOverPage, at: .span(redirect.fromSpan),
      Phrase(
        en: "what is redirected is no longer there; '\(redirect.from)' is still published",
        th: "ที่อยู่ที่เปลี่ยนเส้นทางต้องไม่มีแล้ว แต่ '\(redirect.from)' ยังเผยแพร่อยู่"),
      help: Phrase(
        en: "take the redirect out, or rename what is published there",
        th: "ลบการเปลี่ยนเส้นทางนี้ หรือเปลี่ยนชื่อสิ่งที่เผยแพร่อยู่ตรงนั้น"))
  }

  static func redirectLoop(_ redirect: Redirects.Redirect) -> Diagnostic {
    Diagnostic(
      .redirectLoop, at: .span(redirect.toSpan),
      Phrase(
        en: "redirects come to an end; '\(redirect.from)' leads round in a circle",
        th: "การเปลี่ยนเส้นทางต้องมีปลายทาง แต่ '\(redirect.from)' วนกลับเป็นวงกลม"),
      help: Phrase(
        en: "lead to a page that is published", th: "พาไปหน้าที่เผยแพร่อยู่จริง"))
  }

  static func redirectChain(_ redirect: Redirects.Redirect, end: String) -> Diagnostic {
    Diagnostic(
      .redirectChain, at: .span(redirect.toSpan),
      Phrase(
        en: "a redirect leads straight to its page; '\(redirect.to)' is redirected again",
        th: "การเปลี่ยนเส้นทางต้องพาไปถึงหน้าโดยตรง แต่ '\(redirect.to)' ถูกเปลี่ยนเส้นทางอีกต่อหนึ่ง"),
      help: Phrase(en: "write '\(end)'", th: "เขียน '\(end)'"),
      fix: Fix(redirect.toSpan, replacement: end, isSafe: false))
  }

  static func deadRedirect(_ redirect: Redirects.Redirect, nearest: String?) -> Diagnostic {
    Diagnostic(
      .deadRedirect, at: .span(redirect.toSpan),
      Phrase(
        en: "a redirect leads to what is published; '\(redirect.to)' is not",
        th: "การเปลี่ยนเส้นทางต้องพาไปสิ่งที่เผยแพร่อยู่ แต่ไม่มี '\(redirect.to)'"),
      help: nearest.map { Phrase(en: "did you mean '\($0)'?", th: "หมายถึง '\($0)' หรือไม่") }
        ?? Phrase(
          en: "take an address from 'khumue list routes'", th: "ใช้ที่อยู่จาก 'khumue list routes'"),
      fix: nearest.map { Fix(redirect.toSpan, replacement: $0, isSafe: false) })
  }

  /// - Parameter span: where the address stands in the list or manifest of what was published.
  static func vanishedAddress(_ address: String, _ span: Span, nearest: String?) -> Diagnostic {
    Diagnostic(
      .vanishedAddress, at: .span(span),
      Phrase(
        en: "a published address never vanishes; nothing is at '\(address)' any more",
        th: "ที่อยู่ที่เผยแพร่แล้วต้องไม่หายไป แต่ไม่มีอะไรที่ '\(address)' แล้ว"),
      help: Phrase(
        en: "add - {from: \(address), to: \(nearest ?? "its new address")} to \(Redirects.path)",
        th: "เพิ่ม - {from: \(address), to: \(nearest ?? "ที่อยู่ใหม่")} ใน \(Redirects.path)"))
  }
}
