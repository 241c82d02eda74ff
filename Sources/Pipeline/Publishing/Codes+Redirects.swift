import Diagnostics

extension Code {
  /// The codes that the care for published addresses raises.
  static let addressCodes: [Code] = [
    .vanishedAddress, .badAddressLine, .badRedirect, .foreignRedirect, .redirectOverPage,
    .redirectLoop, .redirectChain, .deadRedirect,
  ]

  static let vanishedAddress = Code(
    "vanished-address",
    title: Phrase(
      en: "A published address never vanishes", th: "ที่อยู่ที่เผยแพร่แล้วต้องไม่หายไป"),
    why: Phrase(
      en: "It stands in bookmarks, in printed books and in chat groups that nobody can mend.",
      th: "ที่อยู่นั้นอยู่ในบุ๊กมาร์ก ในหนังสือที่พิมพ์แล้ว และในกลุ่มแชตที่ไม่มีใครตามแก้ได้"),
    wrong: "a chapter's folder renamed from forming to starting",
    right: "the same, and - {from: th/handbook/forming/, to: th/handbook/starting/}")

  static let badAddressLine = Code(
    "bad-address-line",
    title: Phrase(
      en: "The list of published addresses has one a line",
      th: "รายการที่อยู่ที่เผยแพร่แล้วมีบรรทัดละหนึ่งที่อยู่"),
    why: Phrase(
      en: "A line that cannot be read protects no address.",
      th: "บรรทัดที่อ่านไม่ได้ไม่ช่วยรักษาที่อยู่ใด"),
    wrong: "<<<<<<< HEAD in content/addresses.txt", right: "/th/handbook/forming/")

  static let badRedirect = Code(
    "bad-redirect",
    title: Phrase(
      en: "A redirect has an old and a new address",
      th: "การเปลี่ยนเส้นทางมีที่อยู่เดิมและที่อยู่ใหม่"),
    why: Phrase(
      en: "A redirect that cannot be read leads nobody on.",
      th: "การเปลี่ยนเส้นทางที่อ่านไม่ได้พาใครไปต่อไม่ได้"),
    wrong: "- from: th/handbook/old/",
    right: "- {from: th/handbook/old/, to: th/handbook/new/}")

  static let foreignRedirect = Code(
    "foreign-redirect",
    title: Phrase(
      en: "A redirect stays in the handbook", th: "การเปลี่ยนเส้นทางต้องอยู่ในคู่มือ"),
    why: Phrase(
      en: "Readers trust this site's addresses, which must not take them elsewhere unasked.",
      th: "ผู้อ่านไว้ใจที่อยู่ของเว็บไซต์นี้ จึงต้องไม่พาไปที่อื่นโดยไม่บอก"),
    wrong: "to: https://example.org/", right: "to: th/handbook/sources/")

  static let redirectOverPage = Code(
    "redirect-over-page",
    title: Phrase(
      en: "Only what is gone is redirected", th: "เปลี่ยนเส้นทางเฉพาะสิ่งที่ไม่มีแล้ว"),
    why: Phrase(
      en: "A redirect and a page at one address hide one another.",
      th: "การเปลี่ยนเส้นทางกับหน้าที่อยู่ที่เดียวกันจะบังกัน"),
    wrong: "from: th/roles/, which is published", right: "from: th/duties/, which is gone")

  static let redirectLoop = Code(
    "redirect-loop",
    title: Phrase(en: "Redirects come to an end", th: "การเปลี่ยนเส้นทางต้องมีปลายทาง"),
    why: Phrase(
      en: "A browser that is sent round in a circle shows an error.",
      th: "เบราว์เซอร์ที่ถูกส่งวนเป็นวงกลมจะแสดงข้อผิดพลาด"),
    wrong: "from a/ to b/, and from b/ to a/", right: "from a/ and from b/ to th/roles/")

  static let redirectChain = Code(
    "redirect-chain",
    title: Phrase(
      en: "A redirect leads straight to its page", th: "การเปลี่ยนเส้นทางต้องพาไปถึงหน้าโดยตรง"),
    why: Phrase(
      en: "Each further step is slow on a phone and breaks when one of them is taken out.",
      th: "แต่ละทอดที่เพิ่มทำให้ช้าบนโทรศัพท์ และขาดเมื่อทอดใดถูกลบ"),
    wrong: "from a/ to b/, and from b/ to th/roles/", right: "both to th/roles/")

  static let deadRedirect = Code(
    "dead-redirect",
    title: Phrase(
      en: "A redirect leads to what is published", th: "การเปลี่ยนเส้นทางต้องพาไปสิ่งที่เผยแพร่อยู่"),
    why: Phrase(
      en: "A redirect into nothing is worse than none: the reader waits and then fails.",
      th: "การเปลี่ยนเส้นทางไปที่ว่างแย่กว่าไม่มี ผู้อ่านรอแล้วก็ไม่พบอะไร"),
    wrong: "to: th/handbook/formin/", right: "to: th/handbook/forming/")
}
