internal import CYAML

/// libyaml, the only place that sees its types. It is made, drained and dropped inside one
/// function.
@safe struct YAMLParser: ~Copyable {
  /// What libyaml said when it could not go on.
  struct Failure: Error {
    let problem: String
    let context: String
    let problemOffset: Int
    /// Where the construct opened that could not be read, when libyaml says so.
    let contextOffset: Int?
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private let positions: PositionTable

  /// `base` is the offset of the first byte of `bytes` in the whole file.
  ///
  /// A last line without its line end gets one, so that a block of text at the end of a file is
  /// the same with and without it.
  init(_ bytes: [UInt8], base: Int) {
    let limit = base + bytes.count
    var bytes = bytes
    if let last = bytes.last, !Byte.isBreak(last) { bytes.append(Byte.lineFeed) }
    positions = PositionTable(bytes, base: base, limit: limit)
    unsafe input = .allocate(capacity: max(bytes.count, 1))
    _ = unsafe input.initialize(from: bytes)
    unsafe parser = .allocate(capacity: 1)
    unsafe parser.initialize(to: yaml_parser_t())
    unsafe yaml_parser_initialize(parser)
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deinitialize(count: 1)
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// The next event. After a failure or the end of the stream it must not be called again.
  mutating func next() throws(Failure) -> YAMLEvent {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw failure() }
    defer { unsafe yaml_event_delete(&event) }
    return unsafe translate(event)
  }

  private func translate(_ event: yaml_event_t) -> YAMLEvent {
    let start = unsafe positions.offset(ofCodePoint: event.start_mark.index)
    let end = unsafe positions.offset(ofCodePoint: event.end_mark.index)
    var result = unsafe YAMLEvent(
      kind: .streamEnd, range: start..<max(start, end), column: event.start_mark.column)
    switch unsafe event.type {
    case YAML_STREAM_START_EVENT: result.kind = .streamStart
    case YAML_DOCUMENT_START_EVENT: result.kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: result.kind = .documentEnd
    case YAML_ALIAS_EVENT: result.kind = .alias
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      unsafe result.kind = .scalar(
        text(scalar.value, length: scalar.length), style(scalar.style))
      result.hasAnchor = unsafe scalar.anchor != nil
      result.hasTag = unsafe scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      let sequence = unsafe event.data.sequence_start
      unsafe result.kind = .sequenceStart(isFlow: sequence.style == YAML_FLOW_SEQUENCE_STYLE)
      result.hasAnchor = unsafe sequence.anchor != nil
      result.hasTag = unsafe sequence.tag != nil
    case YAML_SEQUENCE_END_EVENT: result.kind = .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      let mapping = unsafe event.data.mapping_start
      unsafe result.kind = .mappingStart(isFlow: mapping.style == YAML_FLOW_MAPPING_STYLE)
      result.hasAnchor = unsafe mapping.anchor != nil
      result.hasTag = unsafe mapping.tag != nil
    case YAML_MAPPING_END_EVENT: result.kind = .mappingEnd
    default: result.kind = .streamEnd
    }
    return result
  }

  private func style(_ style: yaml_scalar_style_t) -> YAMLEvent.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  private func text(_ start: UnsafeMutablePointer<UInt8>?, length: Int) -> String {
    unsafe String(decoding: UnsafeBufferPointer(start: start, count: length), as: UTF8.self)
  }

  private func failure() -> Failure {
    let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? ""
    let context = unsafe parser.pointee.context.map { unsafe String(cString: $0) } ?? ""
    let problemMark = unsafe parser.pointee.problem_mark
    let contextMark = unsafe parser.pointee.context_mark
    return Failure(
      problem: problem, context: context,
      problemOffset: positions.offset(ofCodePoint: problemMark.index),
      contextOffset: context.isEmpty ? nil : positions.offset(ofCodePoint: contextMark.index))
  }
}
