internal import Diagnostics

/// Builds the tree from the events, without recursion, and refuses what the policy does not allow.
struct TreeBuilder {
  var faults: FaultList
  private(set) var isReading = true

  private var layout: LayoutCheck
  private var stack: [Frame] = []
  private var root: YAMLValue?
  private var documents = 0
  private let base: Int

  /// A collection that is still open.
  struct Frame {
    let isMapping: Bool
    let isFlow: Bool
    let start: Int
    /// The column of the innermost block collection, -1 outside of all; lines inside must stand
    /// further right.
    let blockIndent: Int
    var end: Int
    var values: [YAMLValue] = []
    var entries: [YAMLEntry] = []
    var key: (text: String, range: Range<Int>)?
    var seen: [String: Range<Int>] = [:]
  }

  init(_ text: [UInt8], base: Int, faults: FaultList) {
    self.base = base
    self.faults = faults
    layout = LayoutCheck(text, base: base)
  }

  /// The document; a null value when there is none, nothing after a fault that ended the reading.
  var result: YAMLValue? {
    guard stack.isEmpty else { return nil }
    return root ?? YAMLValue(.null, range: base..<base)
  }

  mutating func take(_ event: YAMLEvent) {
    refuseProperties(of: event)
    switch event.kind {
    case .streamStart, .documentEnd: break
    case .documentStart: startDocument(event)
    case .streamEnd:
      layout.advance(toEndOf: nil, indent: -1, inFlow: false, faults: &faults)
      isReading = false
    case .alias:
      checkLayout(event)
      refuseAlias(event)
      place(YAMLValue(.null, range: event.range), isKeyText: false)
    case .scalar(let text, let style): takeScalar(text, style, event)
    case .sequenceStart(let isFlow): open(event, isMapping: false, isFlow: isFlow)
    case .mappingStart(let isFlow): open(event, isMapping: true, isFlow: isFlow)
    case .sequenceEnd, .mappingEnd: close(event)
    }
  }

  private mutating func startDocument(_ event: YAMLEvent) {
    documents += 1
    guard documents > 1 else { return }
    let start = event.range.lowerBound
    faults.refuseSecondDocument(start..<max(event.range.upperBound, start + 1))
    isReading = false
  }

  private var blockIndent: Int { stack.last?.blockIndent ?? -1 }
  private var inFlow: Bool { stack.last?.isFlow ?? false }

  private mutating func checkLayout(_ event: YAMLEvent) {
    layout.advance(
      toEndOf: event, indent: blockIndent, inFlow: inFlow, faults: &faults)
  }

  private mutating func takeScalar(_ text: String, _ style: YAMLEvent.Style, _ event: YAMLEvent) {
    checkLayout(event)
    guard stack.last?.isMapping == true, stack.last?.key == nil else {
      let content = style == .plain && !event.hasTag ? CoreSchema.resolve(text) : .string(text)
      return place(YAMLValue(content, range: event.range), isKeyText: true)
    }
    if event.range.isEmpty { faults.refuseEmptyKey(event.range) }
    if text == "<<", style == .plain { faults.refuseMergeKey(event.range) }
    takeKey(text, event.range)
  }

  private mutating func takeKey(_ text: String, _ range: Range<Int>) {
    let folded = KeyFolding.fold(text)
    let top = stack.count - 1
    if let first = stack[top].seen[folded] {
      faults.refuseDuplicate(text, range, first: first)
    } else {
      stack[top].seen[folded] = range
    }
    stack[top].key = (text, range)
    stack[top].end = range.upperBound
  }

  private mutating func open(_ event: YAMLEvent, isMapping: Bool, isFlow: Bool) {
    if isFlow { checkLayout(event) }
    guard stack.count < YAMLReader.deepestNesting else {
      let start = event.range.lowerBound
      faults.refuseDepth(start..<start + 1)
      isReading = false
      return
    }
    if let top = stack.last, top.isMapping, top.key == nil { faults.refuseKey(event.range) }
    stack.append(
      Frame(
        isMapping: isMapping, isFlow: isFlow, start: event.range.lowerBound,
        blockIndent: isFlow ? blockIndent : event.column, end: event.range.upperBound))
  }

  private mutating func close(_ event: YAMLEvent) {
    if inFlow { checkLayout(event) }
    guard let frame = stack.popLast() else { return }
    let end = frame.isFlow ? event.range.upperBound : frame.end
    let content: YAMLValue.Content =
      frame.isMapping ? .mapping(frame.entries) : .sequence(frame.values)
    place(YAMLValue(content, range: frame.start..<max(frame.start, end)), isKeyText: false)
  }

  private mutating func place(_ value: YAMLValue, isKeyText: Bool) {
    guard !stack.isEmpty else {
      root = value
      return
    }
    let top = stack.count - 1
    stack[top].end = max(stack[top].end, value.range.upperBound)
    if !stack[top].isMapping {
      stack[top].values.append(value)
    } else if let key = stack[top].key {
      stack[top].entries.append(YAMLEntry(key: key.text, keyRange: key.range, value: value))
      stack[top].key = nil
    } else {
      // Already refused. The value that follows needs some key to stand under.
      stack[top].key = ("", value.range)
    }
  }

  private mutating func refuseProperties(of event: YAMLEvent) {
    if event.hasAnchor { faults.refuseAnchor(propertyRange("&", event)) }
    if event.hasTag { faults.refuseTag(propertyRange("!", event)) }
  }

  private mutating func refuseAlias(_ event: YAMLEvent) {
    if stack.last?.isMapping == true, stack.last?.key == nil { faults.refuseKey(event.range) }
    faults.refuseAlias(event.range)
  }

  private func propertyRange(_ mark: Unicode.Scalar, _ event: YAMLEvent) -> Range<Int> {
    layout.word(startingWith: mark, in: event.range)
  }
}
