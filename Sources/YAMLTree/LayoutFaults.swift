internal import Diagnostics

/// What is said when the marks and blanks around the values are not those of YAML 1.2.
extension FaultList {
  mutating func refuseTab(_ range: Range<Int>) {
    add(
      .yamlTab, range,
      Phrase(
        en: "lines are indented with spaces; a tab stands here",
        th: "ต้องย่อหน้าด้วยเว้นวรรค แต่ตรงนี้เป็นแท็บ"),
      help: Phrase(en: "indent with spaces", th: "ย่อหน้าด้วยเว้นวรรคแทนแท็บ"))
  }

  mutating func refuseComment(_ range: Range<Int>) {
    add(
      .yamlComment, range,
      Phrase(
        en: "a comment has a space before it; \"#\" touches the text",
        th: "หน้าหมายเหตุต้องมีเว้นวรรค แต่ \"#\" ติดกับข้อความ"),
      help: Phrase(
        en: "put a space before \"#\", or put the text in quotes",
        th: "เว้นวรรคหน้า \"#\" หรือใส่เครื่องหมายคำพูดคร่อมข้อความ"))
  }

  mutating func refuseFlowIndent(_ range: Range<Int>, column: Int) {
    add(
      .yamlIndentation, range,
      Phrase(
        en: "what stands in brackets is indented deeper than its key; this line is not",
        th: "สิ่งที่อยู่ในวงเล็บต้องย่อหน้าลึกกว่าคีย์ของมัน แต่บรรทัดนี้ไม่ใช่"),
      help: indentHelp(column))
  }

  mutating func refuseTextIndent(_ range: Range<Int>, column: Int, opening: Range<Int>) {
    add(
      .yamlIndentation, range,
      Phrase(
        en: "each line of a text is indented deeper than its key; this line is not",
        th: "ทุกบรรทัดของข้อความต้องย่อหน้าลึกกว่าคีย์ของมัน แต่บรรทัดนี้ไม่ใช่"),
      help: Phrase(
        en: "begin the line in column \(column) or further right, or close the quote above",
        th: "เริ่มบรรทัดที่คอลัมน์ \(column) หรือถัดไปทางขวา หรือปิดเครื่องหมายคำพูดด้านบน"),
      labels: [
        Diagnostic.Label(
          Span(path, opening), Phrase(en: "the text begins here", th: "ข้อความเริ่มตรงนี้"))
      ])
  }

  mutating func refuseIndicator(_ range: Range<Int>) {
    add(
      .yamlQuotesNeeded, range,
      Phrase(
        en: "a text that begins with a mark of YAML stands in quotes; this one does not",
        th: "ข้อความที่ขึ้นต้นด้วยเครื่องหมายของ YAML ต้องอยู่ในคำพูด แต่ไม่ได้อยู่"),
      help: Phrase(en: "put the text in quotes", th: "ใส่เครื่องหมายคำพูดคร่อมข้อความ"))
  }

  mutating func refuseEscape(_ range: Range<Int>) {
    add(
      .yamlEscape, range,
      Phrase(
        en: "\"\\\" in double quotes begins an escape that YAML knows; this one it does not",
        th: "\"\\\" ในเครื่องหมายคำพูดคู่ต้องตามด้วยรหัสที่ YAML รู้จัก แต่รหัสนี้ไม่ใช่"),
      help: Phrase(
        en: "write \"\\\\\" for a backslash, or use single quotes",
        th: "เขียน \"\\\\\" แทนแบ็กสแลช หรือใช้เครื่องหมายคำพูดเดี่ยว"))
  }

  private func indentHelp(_ column: Int) -> Phrase {
    Phrase(
      en: "begin the line in column \(column) or further right",
      th: "เริ่มบรรทัดที่คอลัมน์ \(column) หรือถัดไปทางขวา")
  }
}
