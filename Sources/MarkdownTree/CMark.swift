import CCMark
import CMarkArena

/// The one place that talks to libcmark: a text goes in, flat values come out, and everything that
/// was made in C is freed before it returns.
enum CMark {
  /// Parses the pieces as one text and appends all literals to `text`, in the order of the nodes.
  static func parse(_ pieces: [ArraySlice<UInt8>], into text: inout [UInt8]) -> [CMarkNode] {
    let emphasis = ThaiEmphasis(pieces)
    let start = text.count
    let nodes = parse(asTheyStand: emphasis.pieces.map { $0.map { $0[...] } } ?? pieces, &text)
    emphasis.restore(&text, from: start)
    return nodes
  }

  private static func parse(
    asTheyStand pieces: [ArraySlice<UInt8>], _ text: inout [UInt8]
  ) -> [CMarkNode] {
    let size = pieces.reduce(0) { $0 + $1.count }
    // The parser, its nodes and its buffers go together when the arena ends.
    let memory = unsafe cmark_arena_begin(size)
    defer { cmark_arena_end() }
    guard let parser = unsafe cmark_parser_new_with_mem(Int32(CMARK_OPT_DEFAULT), memory) else {
      return []
    }
    for piece in pieces {
      unsafe piece.withUnsafeBytes { buffer in
        guard let base = buffer.baseAddress else { return }
        unsafe cmark_parser_feed(
          parser, base.assumingMemoryBound(to: CChar.self), buffer.count)
      }
    }
    guard let root = unsafe cmark_parser_finish(parser) else { return [] }
    return unsafe flatten(root, size: size, into: &text)
  }

  private static func flatten(
    _ root: OpaquePointer, size: Int, into text: inout [UInt8]
  ) -> [CMarkNode] {
    var nodes: [CMarkNode] = []
    nodes.reserveCapacity(64 + size / 12)
    var open: [Int] = []
    var next: OpaquePointer? = unsafe root
    while let node = unsafe next {
      let index = nodes.count
      unsafe nodes.append(CMarkNode(node, text: &text))
      if let child = unsafe cmark_node_first_child(node) {
        open.append(index)
        unsafe next = child
        continue
      }
      nodes[index].end = Int32(index + 1)
      var current = unsafe node
      unsafe next = nil
      while true {
        if current == root { break }
        if let sibling = unsafe cmark_node_next(current) {
          unsafe next = sibling
          break
        }
        guard let parent = unsafe cmark_node_parent(current), let last = open.popLast() else {
          break
        }
        nodes[last].end = Int32(nodes.count)
        unsafe current = parent
      }
    }
    return nodes
  }
}

/// A node as libcmark gave it: lines and columns count from 1, columns count bytes.
struct CMarkNode {
  var kind: MarkdownNode.Kind
  var flags: MarkdownNode.Flags = []
  var level: UInt16 = 0
  var end: Int32 = 0
  var startLine: Int32 = 0
  var startColumn: Int32 = 0
  var endLine: Int32 = 0
  var endColumn: Int32 = 0
  var textStart: Int32
  var firstLength: Int32 = 0
  var secondLength: Int32 = 0
  var number: Int32 = 0

  fileprivate init(_ node: OpaquePointer, text: inout [UInt8]) {
    kind = .text
    textStart = Int32(truncatingIfNeeded: text.count)
    let type = unsafe cmark_node_get_type(node)
    if type == CMARK_NODE_TEXT {
      firstLength = unsafe Self.append(cmark_node_get_literal(node), to: &text)
      return
    }
    if type.rawValue < CMARK_NODE_TEXT.rawValue {
      unsafe readBlock(node, type, &text)
    } else {
      unsafe readInline(node, type, &text)
    }
  }

  private mutating func readBlock(
    _ node: OpaquePointer, _ type: cmark_node_type, _ text: inout [UInt8]
  ) {
    startLine = unsafe cmark_node_get_start_line(node)
    startColumn = unsafe cmark_node_get_start_column(node)
    endLine = unsafe cmark_node_get_end_line(node)
    endColumn = unsafe cmark_node_get_end_column(node)
    switch type {
    case CMARK_NODE_PARAGRAPH: kind = .paragraph
    case CMARK_NODE_HEADING:
      kind = .heading
      level = unsafe UInt16(truncatingIfNeeded: cmark_node_get_heading_level(node))
    case CMARK_NODE_BLOCK_QUOTE: kind = .blockQuote
    case CMARK_NODE_ITEM: kind = .item
    case CMARK_NODE_THEMATIC_BREAK: kind = .thematicBreak
    case CMARK_NODE_LIST:
      let ordered = unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      kind = ordered ? .orderedList : .bulletList
      number = unsafe ordered ? cmark_node_get_list_start(node) : 0
      if unsafe cmark_node_get_list_tight(node) != 0 { flags.insert(.tight) }
      if unsafe cmark_node_get_list_delim(node) == CMARK_PAREN_DELIM { flags.insert(.parenthesis) }
    case CMARK_NODE_CODE_BLOCK:
      kind = .codeBlock
      firstLength = unsafe Self.append(cmark_node_get_literal(node), to: &text)
      secondLength = unsafe Self.append(cmark_node_get_fence_info(node), to: &text)
    case CMARK_NODE_HTML_BLOCK:
      kind = .refused
      flags = .block
      firstLength = unsafe Self.append(cmark_node_get_literal(node), to: &text)
    default: kind = .document
    }
  }

  private mutating func readInline(
    _ node: OpaquePointer, _ type: cmark_node_type, _ text: inout [UInt8]
  ) {
    switch type {
    case CMARK_NODE_SOFTBREAK: kind = .softBreak
    case CMARK_NODE_LINEBREAK: kind = .hardBreak
    case CMARK_NODE_EMPH: kind = .emphasis
    case CMARK_NODE_STRONG: kind = .strong
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
      kind = type == CMARK_NODE_LINK ? .link : .image
      firstLength = unsafe Self.append(cmark_node_get_url(node), to: &text)
      secondLength = unsafe Self.append(cmark_node_get_title(node), to: &text)
    default:
      kind = type == CMARK_NODE_CODE ? .code : .refused
      firstLength = unsafe Self.append(cmark_node_get_literal(node), to: &text)
    }
  }

  /// Appends a C string and answers its length in bytes.
  private static func append(_ string: UnsafePointer<CChar>?, to text: inout [UInt8]) -> Int32 {
    guard let string = unsafe string else { return 0 }
    var length = 0
    while unsafe string[length] != 0 { length += 1 }
    guard length > 0 else { return 0 }
    let raw = unsafe UnsafeRawBufferPointer(start: string, count: length)
    unsafe text.append(contentsOf: raw)
    return Int32(truncatingIfNeeded: length)
  }
}
