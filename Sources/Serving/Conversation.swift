import NIOCore
import NIOHTTP1

/// One connection: requests, one after the other, and their answers.
struct Conversation: Sendable {
  private typealias Inbound = NIOAsyncChannelInboundStream<HTTPServerRequestPart>
  private typealias Outbound = NIOAsyncChannelOutboundWriter<HTTPServerResponsePart>

  /// Bytes after the head of a request that are passed over; nobody has a reason to send any.
  private static let longestBody = 64 << 10
  /// Seconds between two signs of life on an event stream.
  private static let pulse = 10

  let reception: Reception
  let desk: PreviewDesk

  func hold(on connection: LoopbackServer.Connection) async throws {
    try await connection.executeThenClose { inbound, outbound in
      var parts = inbound.makeAsyncIterator()
      while let head = try await Self.nextRequest(&parts) {
        let preview = await desk.preview
        let answer = reception.answer(Request(head), from: preview)
        let staysOpen = head.isKeepAlive && head.version == .http1_1
        try await outbound.write(.head(Self.head(answer, head, staysOpen: staysOpen)))
        if case .news = answer.body, head.method != .HEAD {
          return try await tellNews(&parts, outbound)
        }
        if head.method != .HEAD, !answer.bytes.isEmpty {
          try await outbound.write(.body(.byteBuffer(ByteBuffer(bytes: answer.bytes))))
        }
        try await outbound.write(.end(nil))
        if !staysOpen { return }
      }
    }
  }

  /// The head of the next request, once all of the request is there; `nil` when there is none or it is too long.
  private static func nextRequest(
    _ parts: inout Inbound.AsyncIterator
  ) async throws -> HTTPRequestHead? {
    var head: HTTPRequestHead?
    var length = 0
    while let part = try await parts.next() {
      switch part {
      case .head(let found): head = found
      case .body(let bytes):
        length += bytes.readableBytes
        if length > longestBody { return nil }
      case .end: return head
      }
    }
    return nil
  }

  private static func head(
    _ answer: Answer, _ request: HTTPRequestHead, staysOpen: Bool
  ) -> HTTPResponseHead {
    var headers = HTTPHeaders(answer.headers)
    if case .bytes(let bytes) = answer.body {
      headers.add(name: "Content-Length", value: String(bytes.count))
    }
    if !staysOpen { headers.add(name: "Connection", value: "close") }
    return HTTPResponseHead(
      version: .http1_1, status: HTTPResponseStatus(statusCode: answer.status), headers: headers)
  }

  /// Writes what changes until the browser goes away.
  private func tellNews(
    _ parts: inout Inbound.AsyncIterator, _ outbound: Outbound
  ) async throws {
    try await withThrowingTaskGroup { group in
      group.addTask {
        try await Self.say("retry: 250\n\n", outbound)
        for await preview in await desk.news() { try await Self.say(preview.news, outbound) }
      }
      group.addTask {
        while true {
          try await Task.sleep(for: .seconds(Self.pulse))
          try await Self.say(":\n\n", outbound)
        }
      }
      while try await parts.next() != nil {}
      group.cancelAll()
    }
  }

  private static func say(_ text: String, _ outbound: Outbound) async throws {
    try await outbound.write(.body(.byteBuffer(ByteBuffer(string: text))))
  }
}

extension Request {
  fileprivate init(_ head: HTTPRequestHead) {
    self.init(
      head.method.rawValue, head.uri, headers: head.headers.map { ($0.name, $0.value) })
  }
}
