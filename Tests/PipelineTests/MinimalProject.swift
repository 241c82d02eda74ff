extension TestProject {
  /// Two roles, a fact and a source, one part with two chapters, in both languages.
  static let minimal: [String: String] = [
    "content/site.yaml": """
    title: {th: คู่มือทดสอบ, en: Test handbook}
    publisher: {th: ผู้จัดทำ, en: The editors}
    edition: {th: ฉบับทดสอบ, en: Test edition}
    licence: {th: ไม่กำหนด, en: None}
    base_url: https://example.org/book/
    counts:
      - kind: roles
        number: 2

    """,
    "content/records/roles/gather-needs.yaml": role("gather-needs", 1),
    "content/records/roles/pass-on.yaml": role("pass-on", 2),
    "content/records/facts/ch-01.yaml": """
    id: ch-01
    order: 1
    text: {th: เครือข่ายรับเรื่องจากประชาชน, en: Networks gather needs.}
    group: channels
    status: confirmed_in_handbook
    original: {page: '15', page_alt: '16', lines: 3-4}
    sources:
      - {source: handbook, seen: text}

    """,
    "content/records/sources/handbook.yaml": """
    id: handbook
    order: 1
    title: {th: หนังสือต้นฉบับ}
    author: ผู้แต่ง
    year: unknown
    kind: primary
    seen: full text
    language: th

    """,
    "content/handbook/10-start/th.md": "---\ntitle: เริ่มต้น\n---\nภาคแรก\n",
    "content/handbook/10-start/en.md": "---\ntitle: Start\n---\nThe first part.\n",
    "content/handbook/10-start/10-about/th.md": chapter(
      "เกี่ยวกับ", "อ่าน[บทบาท](chapter:duties#limits)"),
    "content/handbook/10-start/10-about/en.md": chapter(
      "About", "Read [duties](chapter:duties#limits)."),
    "content/handbook/10-start/20-duties/th.md": chapter("บทบาท", "ดู[รับเรื่อง](role:gather-needs)"),
    "content/handbook/10-start/20-duties/en.md": chapter(
      "Duties", "See [gather](role:gather-needs)."),
  ]

  private static func role(_ id: String, _ order: Int) -> String {
    """
    id: \(id)
    order: \(order)
    title: {th: รับเรื่อง \(order), en: Gather needs \(order)}
    text: {th: รับฟังความต้องการ, en: Listen to what people need.}
    status: supported_by_literature
    in_original: unknown
    original: null
    rests_on: [ch-01]
    sources:
      - {source: handbook, seen: text}
    note: {th: หมายเหตุ, en: A note.}
    reviewed: 2026-01-02
    holder: network
    towards: [people, state]
    sample_tasks:
      - {th: จดบันทึก, en: Take notes.}
    limits: {th: ไม่ตัดสินแทน, en: Do not decide for others.}

    """
  }

  private static func chapter(_ title: String, _ text: String) -> String {
    """
    ---
    title: \(title)
    summary: สรุป summary
    tags: [first]
    date: 2026-02-03
    ---
    \(text)

    ## \(title) {#limits}

    :::statement facts=ch-01
    {{role:gather-needs.title}}
    :::

    :::table roles columns=title,text
    :::

    """
  }
}
