internal import Diagnostics

/// What is said when the policy for records is broken.
extension FaultList {
  mutating func refuseAnchor(_ range: Range<Int>) {
    add(
      .yamlAnchor, range,
      Phrase(
        en: "a record holds no anchors; one is set here",
        th: "ระเบียนต้องไม่มีสมอ (&) แต่พบสมอตรงนี้"),
      help: Phrase(
        en: "delete the anchor, and write the text out in each place",
        th: "ลบสมอออก แล้วเขียนข้อความเต็มในทุกที่ที่ใช้"))
  }

  mutating func refuseAlias(_ range: Range<Int>) {
    add(
      .yamlAlias, range,
      Phrase(
        en: "a record holds no aliases; one is used here",
        th: "ระเบียนต้องไม่มีการอ้างสมอ (*) แต่พบตรงนี้"),
      help: Phrase(
        en: "write the text itself, or put it in quotes if it begins with \"*\"",
        th: "เขียนข้อความนั้นลงไปตรง ๆ หรือใส่เครื่องหมายคำพูดหากข้อความขึ้นต้นด้วย \"*\""))
  }

  mutating func refuseTag(_ range: Range<Int>) {
    add(
      .yamlTag, range,
      Phrase(
        en: "a record holds no tags; one stands here",
        th: "ระเบียนต้องไม่มีแท็ก (!) แต่พบตรงนี้"),
      help: Phrase(
        en: "delete the tag, or put the text in quotes if it begins with \"!\"",
        th: "ลบแท็กออก หรือใส่เครื่องหมายคำพูดหากข้อความขึ้นต้นด้วย \"!\""))
  }

  mutating func refuseMergeKey(_ range: Range<Int>) {
    add(
      .yamlMergeKey, range,
      Phrase(
        en: "a record holds no merge keys; \"<<\" is one",
        th: "ระเบียนต้องไม่มีคีย์รวม แต่พบ \"<<\" ตรงนี้"),
      help: Phrase(en: "write each key out", th: "เขียนคีย์ให้ครบทุกคีย์"))
  }

  mutating func refuseDuplicate(_ key: String, _ range: Range<Int>, first: Range<Int>) {
    add(
      .duplicateKey, range,
      Phrase(
        en: "a key stands once in a mapping; \"\(key)\" comes again",
        th: "คีย์หนึ่งมีได้ครั้งเดียวในกลุ่มเดียวกัน แต่พบ \"\(key)\" ซ้ำ"),
      help: Phrase(en: "keep one of the two", th: "เก็บไว้เพียงแห่งเดียว"),
      labels: [
        Diagnostic.Label(
          Span(path, first),
          Phrase(
            en: "it stands here first",
            th: "พบครั้งแรกตรงนี้"))
      ])
  }

  mutating func refuseSecondDocument(_ range: Range<Int>) {
    add(
      .yamlSeveralDocuments, range,
      Phrase(
        en: "a file holds one document; a second one begins here",
        th: "ไฟล์หนึ่งมีได้เอกสารเดียว แต่มีเอกสารที่สองเริ่มตรงนี้"),
      help: Phrase(
        en: "put each record in a file of its own", th: "แยกระเบียนละหนึ่งไฟล์"))
  }

  mutating func refuseDepth(_ range: Range<Int>) {
    let limit = YAMLReader.deepestNesting
    add(
      .yamlTooDeep, range,
      Phrase(
        en: "lists and mappings stand at most \(limit) deep; this one is deeper",
        th: "รายการและกลุ่มซ้อนกันได้ไม่เกิน \(limit) ชั้น แต่ตรงนี้ลึกกว่านั้น"),
      help: Phrase(en: "write the record flatter", th: "จัดระเบียนให้ซ้อนกันน้อยลง"))
  }

  mutating func refuseKey(_ range: Range<Int>) {
    add(
      .yamlKey, range.lowerBound..<max(range.lowerBound + 1, range.upperBound),
      Phrase(
        en: "a key is a text; here it is something else",
        th: "คีย์ต้องเป็นข้อความ แต่ตรงนี้เป็นอย่างอื่น"),
      help: Phrase(
        en: "write a word as the key, or put the whole text in quotes",
        th: "ใช้คำเป็นคีย์ หรือใส่เครื่องหมายคำพูดคร่อมข้อความทั้งหมด"))
  }

  mutating func refuseEmptyKey(_ range: Range<Int>) {
    add(
      .yamlKey, range.lowerBound..<range.lowerBound + 1,
      Phrase(en: "a key is a text; none stands here", th: "คีย์ต้องเป็นข้อความ แต่ตรงนี้ไม่มีคีย์"),
      help: Phrase(en: "write a key before the \":\"", th: "เขียนคีย์ไว้หน้า \":\""))
  }

  mutating func refuseExplicitKey(_ range: Range<Int>) {
    add(
      .yamlKey, range,
      Phrase(
        en: "a key is written \"key: value\"; a \"?\" opens one here",
        th: "คีย์ต้องเขียนแบบ \"คีย์: ค่า\" แต่ตรงนี้ขึ้นต้นด้วย \"?\""),
      help: Phrase(en: "write \"key: value\" on one line", th: "เขียน \"คีย์: ค่า\" ในบรรทัดเดียว"))
  }

  mutating func refuseDirective(_ range: Range<Int>) {
    add(
      .yamlDirective, range,
      Phrase(
        en: "a record holds no directives; a line begins with \"%\"",
        th: "ระเบียนต้องไม่มีคำสั่งกำกับ แต่มีบรรทัดที่ขึ้นต้นด้วย \"%\""),
      help: Phrase(
        en: "delete the line, or put the text in quotes",
        th: "ลบบรรทัดนี้ หรือใส่เครื่องหมายคำพูดคร่อมข้อความ"))
  }
}
