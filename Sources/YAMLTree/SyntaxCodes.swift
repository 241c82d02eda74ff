package import Diagnostics

extension Code {
  /// How a YAML text is written.
  package static let yamlSyntaxCodes: [Code] = [
    .yamlSyntax, .yamlUnclosedQuote, .yamlUnclosedBracket, .yamlTab, .yamlIndentation, .yamlEscape,
    .yamlColon, .yamlMissingColon, .yamlQuotesNeeded, .yamlComment, .yamlBlockText,
  ]

  package static let yamlSyntax = Code(
    "yaml-syntax",
    title: Phrase(
      en: "A document is one value",
      th: "เอกสารหนึ่งมีค่าเดียว"),
    why: Phrase(
      en: "A second value beside the first cannot be given a place.",
      th: "ค่าที่สองข้างค่าแรกไม่มีที่อยู่ที่แน่นอน"),
    wrong: "name: x\n}", right: "name: x")

  package static let yamlUnclosedQuote = Code(
    "yaml-unclosed-quote",
    title: Phrase(
      en: "A quote is closed",
      th: "เครื่องหมายคำพูดต้องปิด"),
    why: Phrase(
      en: "Without its end the text would swallow the rest of the file.",
      th: "หากไม่ปิด ข้อความจะกลืนส่วนที่เหลือของไฟล์"),
    wrong: "title: \"Water", right: "title: \"Water\"")

  package static let yamlUnclosedBracket = Code(
    "yaml-unclosed-bracket",
    title: Phrase(
      en: "A bracket is closed, and commas part what it holds",
      th: "วงเล็บต้องปิด และคั่นสิ่งที่อยู่ข้างในด้วยจุลภาค"),
    why: Phrase(
      en: "Otherwise nobody can tell where one entry ends and the next begins.",
      th: "มิฉะนั้นจะบอกไม่ได้ว่ารายการหนึ่งจบและรายการต่อไปเริ่มที่ใด"),
    wrong: "roles: [lead, clerk", right: "roles: [lead, clerk]")

  package static let yamlTab = Code(
    "yaml-tab",
    title: Phrase(
      en: "Lines are indented with spaces",
      th: "ย่อหน้าด้วยเว้นวรรค"),
    why: Phrase(
      en: "A tab is of another width in each editor, so that the depth of a line cannot be seen.",
      th: "แท็บกว้างไม่เท่ากันในแต่ละโปรแกรม จึงมองไม่เห็นว่าบรรทัดอยู่ลึกเท่าใด"),
    wrong: "title:\n\tth: น้ำ", right: "title:\n  th: น้ำ")

  package static let yamlIndentation = Code(
    "yaml-indentation",
    title: Phrase(
      en: "What belongs together begins in one column",
      th: "สิ่งที่อยู่กลุ่มเดียวกันเริ่มที่คอลัมน์เดียวกัน"),
    why: Phrase(
      en: "The columns of its lines are all that shows how a record is built.",
      th: "คอลัมน์ของแต่ละบรรทัดคือสิ่งเดียวที่บอกโครงสร้างของระเบียน"),
    wrong: "a: 1\n b: 2", right: "a: 1\nb: 2")

  package static let yamlEscape = Code(
    "yaml-escape",
    title: Phrase(
      en: "A backslash in double quotes begins a known escape",
      th: "แบ็กสแลชในเครื่องหมายคำพูดคู่ต้องตามด้วยรหัสที่รู้จัก"),
    why: Phrase(
      en: "An unknown escape would print letters that nobody wrote.",
      th: "รหัสที่ไม่รู้จักจะพิมพ์ตัวอักษรที่ไม่มีใครเขียน"),
    wrong: "path: \"C:\\data\"", right: "path: 'C:\\data'")

  package static let yamlColon = Code(
    "yaml-colon",
    title: Phrase(
      en: "A text that holds a colon and a space stands in quotes",
      th: "ข้อความที่มีทวิภาคตามด้วยเว้นวรรคต้องอยู่ในเครื่องหมายคำพูด"),
    why: Phrase(
      en: "Outside quotes a colon and a space end a key.",
      th: "นอกเครื่องหมายคำพูด ทวิภาคกับเว้นวรรคคือจุดสิ้นสุดของคีย์"),
    wrong: "title: Water: a guide", right: "title: \"Water: a guide\"")

  package static let yamlMissingColon = Code(
    "yaml-missing-colon",
    title: Phrase(
      en: "A line of a mapping reads key, colon, space, value",
      th: "บรรทัดของกลุ่มเขียนเป็น คีย์ ทวิภาค เว้นวรรค ค่า"),
    why: Phrase(
      en: "Without the colon and the space the line is only a text.",
      th: "หากไม่มีทวิภาคและเว้นวรรค บรรทัดนั้นเป็นเพียงข้อความ"),
    wrong: "title: x\nsummary", right: "title: x\nsummary: y")

  package static let yamlQuotesNeeded = Code(
    "yaml-quotes-needed",
    title: Phrase(
      en: "A text that begins with a mark of YAML stands in quotes",
      th: "ข้อความที่ขึ้นต้นด้วยเครื่องหมายของ YAML ต้องอยู่ในเครื่องหมายคำพูด"),
    why: Phrase(
      en: "Such a mark would be read as an instruction and not as a letter.",
      th: "เครื่องหมายนั้นจะถูกอ่านเป็นคำสั่ง ไม่ใช่ตัวอักษร"),
    wrong: "account: @office", right: "account: \"@office\"")

  package static let yamlComment = Code(
    "yaml-comment",
    title: Phrase(
      en: "A comment has a space before it",
      th: "หน้าหมายเหตุต้องมีเว้นวรรค"),
    why: Phrase(
      en: "Readers of YAML differ on what a mark that touches the text means.",
      th: "โปรแกรมอ่าน YAML แต่ละตัวตีความเครื่องหมายที่ติดข้อความต่างกัน"),
    wrong: "title: \"Water\"#draft", right: "title: \"Water\" # draft")

  package static let yamlBlockText = Code(
    "yaml-block-text",
    title: Phrase(
      en: "A block of text begins on the next line",
      th: "ข้อความหลายบรรทัดเริ่มในบรรทัดถัดไป"),
    why: Phrase(
      en: "The line with the bar holds nothing but the bar.",
      th: "บรรทัดที่มีเครื่องหมาย | ต้องไม่มีอย่างอื่น"),
    wrong: "summary: | Water", right: "summary: |\n  Water")
}
