extension SeededMistakeTests.Mistake {
  private static let role = "content/records/roles/pass-on.yaml"
  private static let thai = "content/handbook/10-start/20-duties/th.md"
  private static let english = "content/handbook/10-start/10-about/en.md"

  static let all: [Self] = records + chapters + others

  private static let records: [Self] = [
    Self(
      path: role, old: "holder:", new: "holdr:", code: "unknown-key", place: "13:1", help: "holder"),
    Self(
      path: role, old: "limits: {th: ไม่ตัดสินแทน, en: Do not decide for others.}\n", new: "",
      code: "missing-key", place: "1:1", help: "limits"),
    Self(
      path: role, old: ", en: Listen to what people need.", new: "", code: "missing-translation",
      place: "4:1", help: "en"),
    Self(path: role, old: "th: รับฟังความต้องการ", new: "th: ''", code: "empty-text", place: "4:12"),
    Self(path: role, old: "order: 2", new: "order: second", code: "wrong-type", place: "2:8"),
    Self(path: role, old: "order: 2", new: "order: 0", code: "out-of-range", place: "2:8"),
    Self(path: role, old: "order: 2", new: "order: 1", code: "duplicate-order", place: "2:8"),
    Self(
      path: role, old: "id: pass-on", new: "id: pas-on", code: "id-mismatch", place: "1:5",
      help: "pass-on"),
    Self(
      path: role, old: "holder: network", new: "holder: netwrk", code: "unknown-choice",
      place: "13:9", help: "network"),
    Self(
      path: role, old: "towards: [people, state]", new: "towards: people", code: "wrong-type",
      place: "14:10"),
    Self(
      path: role, old: "[people, state]", new: "[people, stat]", code: "unknown-choice",
      place: "14:19", help: "state"),
    Self(
      path: role, old: "rests_on: [ch-01]", new: "rests_on: [ch-01, ch-02]",
      code: "unknown-reference", place: "8:19", help: "ch-01"),
    Self(
      path: role, old: "source: handbook", new: "source: handbok", code: "unknown-reference",
      place: "10:14", help: "handbook"),
    Self(
      path: role, old: "reviewed: 2026-01-02", new: "reviewed: 2569-01-02", code: "buddhist-year",
      place: "12:11", help: "2026-01-02"),
    Self(
      path: role, old: "reviewed: 2026-01-02", new: "reviewed: 2026-02-30", code: "out-of-range",
      place: "12:11"),
    Self(
      path: role, old: "reviewed: 2026-01-02", new: "reviewed: soon", code: "wrong-type",
      place: "12:11"),
    Self(
      path: role, old: "in_original: unknown", new: "in_original: yes", code: "unlocated-original",
      place: "6:14"),
    Self(
      path: role, old: "sources:\n  - {source: handbook, seen: text}", new: "sources: []",
      code: "missing-source", place: "9:1"),
    Self(
      path: role, old: "title: {th: รับเรื่อง 2, en: Gather needs 2}", new: "title: รับเรื่อง",
      code: "wrong-type", place: "3:8"),
    Self(
      path: role, old: "note: {th: หมายเหตุ, en: A note.}",
      new: "note: {th: หมายเหตุ, en: A note., fr: Une}", code: "unknown-key", place: "11:35"),
    Self(
      path: "content/site.yaml", old: "number: 2", new: "number: 3", code: "wrong-count",
      place: "8:13"),
    Self(
      path: "content/site.yaml", old: "kind: roles", new: "kind: role", code: "unknown-choice",
      place: "7:11", help: "roles"),
  ]

  private static let chapters: [Self] = [
    Self(
      path: thai, old: "title: บทบาท", new: "titel: บทบาท", code: "unknown-key", place: "2:1",
      help: "title"),
    Self(
      path: thai, old: "date: 2026-02-03", new: "date: 2569-02-03", code: "buddhist-year",
      place: "5:7"),
    Self(path: thai, old: "tags: [first]", new: "tags: [First Tag]", code: "bad-tag", place: "4:8"),
    Self(
      path: thai, old: "role:gather-needs)", new: "role:gather-need)", code: "dead-link",
      place: "7:15", help: "role:gather-needs"),
    Self(
      path: english, old: "chapter:duties#limits", new: "chapter:dutys", code: "dead-link",
      place: "7:15", help: "duties"),
    Self(
      path: english, old: "chapter:duties#limits", new: "chapter:duties#limit", code: "dead-anchor",
      place: "7:15", help: "limits"),
    Self(
      path: english, old: "chapter:duties#limits", new: "#limit", code: "dead-anchor",
      place: "7:15", help: "limits"),
    Self(
      path: english, old: "chapter:duties#limits", new: "../20-dutys/en.md", code: "dead-link",
      place: "7:15"),
    Self(
      path: english, old: "chapter:duties#limits", new: "javascript:alert(1)", code: "link-scheme",
      place: "7:15"),
    Self(
      path: english, old: "Read ", new: "![A map](a.svg) Read ", code: "missing-figure",
      place: "7:10"),
    Self(
      path: thai, old: ":::statement facts=ch-01", new: ":::statment facts=ch-01",
      code: "unknown-directive", place: "11:4", help: "statement"),
    Self(
      path: thai, old: "facts=ch-01", new: "facts=ch-02", code: "unknown-reference", place: "11:20",
      help: "ch-01"),
    Self(path: thai, old: " facts=ch-01", new: "", code: "bad-directive", place: "11:4"),
    Self(path: thai, old: "facts=ch-01", new: "status=sure", code: "bad-directive", place: "11:21"),
    Self(
      path: thai, old: ":::table roles", new: ":::table role", code: "bad-directive",
      place: "15:10", help: "roles"),
    Self(
      path: thai, old: "columns=title,text", new: "columns=title,txt", code: "bad-directive",
      place: "15:30", help: "text"),
    Self(
      path: thai, old: "gather-needs.title}}", new: "gather-needs.titel}}", code: "unknown-fact",
      place: "12:3", help: "title"),
    Self(
      path: thai, old: "{{role:gather-needs.title}}", new: "{{count:role}}", code: "unknown-fact",
      place: "12:3", help: "roles"),
    Self(
      path: english, old: "{#limits}", new: "{#limit}", code: "section-ids-differ", place: "9:1"),
    Self(path: english, old: "Read ", new: "Read <b>it</b> ", code: "raw-html", place: "7:6"),
  ]

  private static let others: [Self] = [
    Self(
      path: "templates/site/chapter.mustache", old: "{{number}}", new: "{{numbr}}",
      code: "template-unknown-name", place: "5:41", help: "number"),
    Self(
      path: "templates/site/chapter.mustache", old: "{{>site/partials/neighbours}}",
      new: "{{>site/partials/neighbour}}", code: "template-unknown-partial", place: "41:4"),
    Self(
      path: "templates/wording/en.yaml", old: "skip: Skip to the content\n", new: "",
      code: "missing-wording", place: "4:1", reported: "templates/wording/th.yaml"),
  ]
}
