/// All templates of a set, as one list of steps.
///
/// Steps are plain numbers that point into tables, so that running them costs no reference counts.
struct TemplateProgram: Sendable {
  enum Step: Sendable {
    /// Bytes of `source`; `startsLine` tells that the first of them starts a line of its template.
    case text(start: Int32, end: Int32, startsLine: Bool)
    /// The start of a line whose first piece is a tag.
    case lineStart
    case variable(name: Int32)
    case unescaped(name: Int32)
    /// The body lies between this step and `end`, here and below.
    case section(name: Int32, end: Int32)
    case inverted(name: Int32, end: Int32)
    case block(name: Int32, end: Int32)
    case partial(call: Int32)
    case parent(call: Int32, end: Int32)
  }

  /// A name in a tag: its parts between the dots; none for `.`.
  struct Name: Sendable {
    let text: String
    let first: TemplateKey?
    let rest: [TemplateKey]
  }

  /// A template that is drawn in.
  struct Call: Sendable {
    let template: Int
    /// Whether the tag has its line for itself.
    var standsAlone: Bool
    /// The white space before such a tag, which goes before each line that is drawn in.
    let indent: Range<Int>
  }

  /// Where a step was written. Ranges are byte offsets in `files[file]`.
  struct Origin: Sendable {
    let file: Int
    let tag: Range<Int>
    let name: Range<Int>
  }

  struct Template: Sendable {
    let name: String
    /// The template's steps; `nil` while it is only known by name.
    var steps: Range<Int>?
  }

  /// How deep templates may draw in one another.
  static let deepestCalls = 64
  /// How deep calls, sections and blocks may lie within one another in all.
  static let deepestNesting = 512

  private(set) var steps: [Step] = []
  /// For each step, where it was written.
  private(set) var origins: [Origin] = []
  private(set) var source: [UInt8] = []
  private(set) var names: [Name] = []
  private(set) var calls: [Call] = []
  private(set) var templates: [Template] = []
  /// The paths of the parsed files.
  private(set) var files: [String] = []
  private var nameNumbers: [TemplateKey: Int] = [:]
  private var templateNumbers: [TemplateKey: Int] = [:]

  mutating func add(_ step: Step, _ origin: Origin) {
    steps.append(step)
    origins.append(origin)
  }

  mutating func replace(_ index: Int, with step: Step) { steps[index] = step }

  mutating func addFile(path: String, bytes: [UInt8]) {
    files.append(path)
    source.append(contentsOf: bytes)
  }

  mutating func addCall(_ call: Call) -> Int32 {
    calls.append(call)
    return Int32(calls.count - 1)
  }

  mutating func letStandAlone(_ call: Int32) { calls[Int(call)].standsAlone = true }

  mutating func number(ofName text: String) -> Int32 {
    let key = TemplateKey(text)
    if let known = nameNumbers[key] { return Int32(known) }
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { TemplateKey(String(decoding: $0, as: UTF8.self)) }
    let isItem = text == "."
    names.append(
      Name(
        text: text, first: isItem ? nil : parts.first, rest: isItem ? [] : Array(parts.dropFirst()))
    )
    nameNumbers[key] = names.count - 1
    return Int32(names.count - 1)
  }

  mutating func number(ofTemplate name: String) -> Int {
    let key = TemplateKey(name)
    if let known = templateNumbers[key] { return known }
    templates.append(Template(name: name))
    templateNumbers[key] = templates.count - 1
    return templates.count - 1
  }

  /// The template of that name, when it has been parsed.
  func template(_ name: String) -> Int? {
    guard let number = templateNumbers[TemplateKey(name)], templates[number].steps != nil
    else { return nil }
    return number
  }

  mutating func setSteps(_ range: Range<Int>, ofTemplate number: Int) {
    templates[number].steps = range
  }
}
