import Diagnostics

extension Code {
  static let templateUnknownName = Code(
    "template-unknown-name",
    title: Phrase(
      en: "A layout reads only names that it is given", th: "เทมเพลตอ่านได้เฉพาะชื่อที่ส่งมาให้"),
    why: Phrase(
      en: "A misspelt name would leave a hole in every page that uses the layout.",
      th: "ชื่อที่สะกดผิดจะทำให้ทุกหน้าที่ใช้เทมเพลตนี้มีช่องว่าง"),
    wrong: "<h1>{{titel}}</h1>", right: "<h1>{{title}}</h1>")

  static let templateUnknownPartial = Code(
    "template-unknown-partial",
    title: Phrase(
      en: "A template draws in only templates that exist", th: "เทมเพลตดึงได้เฉพาะเทมเพลตที่มีอยู่"),
    why: Phrase(
      en: "A missing part would silently vanish from the page.",
      th: "ส่วนที่หาไม่พบจะหายไปจากหน้าเว็บโดยไม่มีใครรู้"),
    wrong: "{{> site/haed}}", right: "{{> site/head}}")

  static let templateUnknownBlock = Code(
    "template-unknown-block",
    title: Phrase(en: "A block fills one of its parent", th: "บล็อกต้องตรงกับบล็อกของแม่แบบ"),
    why: Phrase(
      en: "What stands in a block that the parent lacks is never shown.",
      th: "ข้อความในบล็อกที่แม่แบบไม่มีจะไม่ปรากฏเลย"),
    wrong: "{{<site/base}}{{$mian}}…{{/mian}}{{/site/base}}",
    right: "{{<site/base}}{{$main}}…{{/main}}{{/site/base}}")

  static let templateLoop = Code(
    "template-loop",
    title: Phrase(en: "A template does not draw in itself", th: "เทมเพลตต้องไม่ดึงตัวเองเข้ามา"),
    why: Phrase(
      en: "Such a page would have no end.",
      th: "หน้าที่ทำเช่นนั้นจะไม่มีวันจบ"),
    wrong: "{{> site/nav}} in site/nav", right: "{{> site/link}} in site/nav")

  static let templateTooDeep = Code(
    "template-too-deep",
    title: Phrase(
      en: "Templates lie at most 64 deep in one another", th: "เทมเพลตซ้อนกันได้ไม่เกิน 64 ชั้น"),
    why: Phrase(
      en: "Deeper chains come from a mistake or an attack, and could exhaust the machine.",
      th: "การซ้อนลึกกว่านี้เกิดจากความผิดพลาดหรือการโจมตี และอาจทำให้เครื่องหมดทรัพยากร"),
    wrong: "65 templates, each in the one before", right: "one template with sections")

  static let templateTooLarge = Code(
    "template-too-large",
    title: Phrase(en: "A page has a sensible size", th: "หน้าต้องมีขนาดพอเหมาะ"),
    why: Phrase(
      en:
        "Such a page comes from templates that multiply each other, and nobody could read it.",
      th: "หน้าที่ใหญ่ขนาดนี้เกิดจากเทมเพลตที่ทวีคูณกัน และไม่มีใครอ่านได้"),
    wrong: "twenty templates, each drawing in the next one ten times",
    right: "one section over a list")

  static let templateNotText = Code(
    "template-not-text",
    title: Phrase(en: "Only a text is printed", th: "พิมพ์ได้เฉพาะข้อความ"),
    why: Phrase(
      en: "A list or an object has no text of its own; its parts have.",
      th: "รายการหรือกลุ่มของค่าไม่มีข้อความของตัวเอง มีแต่ในส่วนย่อย"),
    wrong: "{{links}}", right: "{{#links}}{{label}}{{/links}}")

  static let templateUnsafeMarkup = Code(
    "template-unsafe-markup",
    title: Phrase(
      en: "Only our own HTML is written unescaped",
      th: "เขียนโดยไม่แปลงอักขระได้เฉพาะ HTML ที่ระบบสร้างเอง"),
    why: Phrase(
      en: "A title with a < in it would otherwise become part of the page, or a script.",
      th: "มิฉะนั้นชื่อเรื่องที่มีเครื่องหมาย < จะกลายเป็นส่วนหนึ่งของหน้าหรือเป็นสคริปต์"),
    wrong: "<h1>{{{title}}}</h1>", right: "<h1>{{title}}</h1>")

  static let templateStrayTag = Code(
    "template-stray-tag",
    title: Phrase(
      en: "Only blocks stand in a parent's body", th: "ในเนื้อของแท็กแม่มีได้เฉพาะบล็อก"),
    why: Phrase(
      en: "A parent shows its own frame; what stands between the blocks has no place in it.",
      th: "แม่แบบแสดงเฉพาะโครงของตน สิ่งที่อยู่ระหว่างบล็อกจึงไม่มีที่อยู่"),
    wrong: "{{<site/base}}{{title}}{{/site/base}}",
    right: "{{<site/base}}{{$main}}{{title}}{{/main}}{{/site/base}}")

  static let templateUnsafePlace = Code(
    "template-unsafe-place",
    title: Phrase(
      en: "A value is printed where escaping protects the page",
      th: "ค่าต้องพิมพ์ในตำแหน่งที่การแปลงอักขระป้องกันหน้าได้"),
    why: Phrase(
      en: "Outside quotes, in a script or in a style a value could become part of the code.",
      th: "นอกอัญประกาศ ในสคริปต์ หรือในสไตล์ ค่าอาจกลายเป็นส่วนหนึ่งของโค้ด"),
    wrong: "<a href={{href}}>", right: "<a href=\"{{href}}\">")

  static let badJSON = Code(
    "bad-json",
    title: Phrase(
      en: "The data of a template is one JSON document", th: "ข้อมูลของเทมเพลตต้องเป็นเอกสาร JSON"),
    why: Phrase(
      en: "Data that can be read in two ways would show other pages on other machines.",
      th: "ข้อมูลที่ตีความได้หลายทางจะให้หน้าเว็บต่างกันในแต่ละเครื่อง"),
    wrong: "{\"title\": 'Network',}", right: "{\"title\": \"Network\"}")
}
