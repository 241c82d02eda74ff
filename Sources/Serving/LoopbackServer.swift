import Diagnostics
package import Files
import NIOCore
import NIOHTTP1
import NIOPosix

/// Listens on the loopback interface, where no other machine can reach it, and answers from a preview.
package struct LoopbackServer: Sendable {
  typealias Connection = NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>
  typealias Listener = NIOAsyncChannel<Connection, Never>

  /// Seconds after which a connection on which nothing happens is closed.
  private static let patience: Int64 = 20
  /// How many numbers to try when any port will do.
  private static let attempts = 20

  /// The port, which is the one asked for unless that was 0.
  package let port: Int
  private let listeners: [Listener]

  /// Takes the port on 127.0.0.1 and, where the machine has it, on ::1.
  ///
  /// - Parameter port: 0 takes a free one.
  /// - Throws: when another program has the port, or the system refuses it.
  package static func open(port: Int) async throws(DiskError) -> LoopbackServer {
    for attempt in 1...attempts {
      let first = try await listen("127.0.0.1", port)
      let number = first.channel.localAddress?.port ?? port
      do throws(DiskError) {
        return LoopbackServer(port: number, listeners: [first, try await listen("::1", number)])
      } catch {
        guard case .system(EADDRINUSE) = error.cause else {
          return LoopbackServer(port: number, listeners: [first])
        }
        try? await first.channel.close()
        if port != 0 || attempt == attempts { throw error }
      }
    }
    throw .portRefused(port, EADDRINUSE)
  }

  /// Answers until the task is cancelled.
  package func run(_ desk: PreviewDesk) async {
    let reception = Reception(port: port)
    await withDiscardingTaskGroup { group in
      for listener in listeners {
        group.addTask { await Self.accept(listener, reception, desk) }
      }
    }
  }

  private static func accept(
    _ listener: Listener, _ reception: Reception, _ desk: PreviewDesk
  ) async {
    // Whatever goes wrong with one connection ends that connection and nothing else.
    try? await listener.executeThenClose { connections in
      try await withThrowingDiscardingTaskGroup { group in
        for try await connection in connections {
          group.addTask {
            try? await Conversation(reception: reception, desk: desk).hold(on: connection)
          }
        }
      }
    }
  }

  private static func listen(_ host: String, _ port: Int) async throws(DiskError) -> Listener {
    do {
      return try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
        .serverChannelOption(.backlog, value: 128)
        .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
        .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
        // Who has said everything may still listen.
        .childChannelOption(.allowRemoteHalfClosure, value: true)
        .bind(host: host, port: port) { channel in
          channel.eventLoop.makeCompletedFuture { try connection(channel) }
        }
    } catch let error as IOError {
      throw .portRefused(port, error.errnoCode)
    } catch {
      throw .portRefused(port, EIO)
    }
  }

  private static func connection(_ channel: any Channel) throws -> Connection {
    let pipeline = channel.pipeline.syncOperations
    try pipeline.configureHTTPServerPipeline()
    try pipeline.addHandler(IdleStateHandler(allTimeout: .seconds(patience)))
    try pipeline.addHandler(IdleCloser())
    return try Connection(wrappingChannelSynchronously: channel)
  }
}

/// Closes a connection on which nothing has happened for a while.
private final class IdleCloser: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if event is IdleStateHandler.IdleStateEvent {
      context.close(promise: nil)
    } else {
      context.fireUserInboundEventTriggered(event)
    }
  }
}
