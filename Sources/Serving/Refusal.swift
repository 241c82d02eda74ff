import Diagnostics

/// Why a request is not answered with a page.
enum Refusal: CaseIterable {
  case malformed, foreignHost, foreignPage, missing, method

  var status: Int {
    switch self {
    case .malformed: 400
    case .foreignHost, .foreignPage: 403
    case .missing: 404
    case .method: 405
    }
  }

  var message: Phrase {
    switch self {
    case .malformed:
      Phrase(en: "this is not the address of a page", th: "ที่อยู่นี้ไม่ใช่ที่อยู่ของหน้าเว็บ")
    case .foreignHost:
      Phrase(
        en: "this server answers to localhost, 127.0.0.1 and [::1] only, with its port",
        th: "เซิร์ฟเวอร์นี้ตอบเฉพาะ localhost, 127.0.0.1 และ [::1] พร้อมหมายเลขพอร์ต")
    case .foreignPage:
      Phrase(en: "another site asks for this; it is not given", th: "เว็บไซต์อื่นขอสิ่งนี้ จึงไม่ให้")
    case .missing: Phrase(en: "there is no such page", th: "ไม่มีหน้านี้")
    case .method: Phrase(en: "only GET and HEAD are answered", th: "ตอบเฉพาะ GET และ HEAD")
    }
  }
}
