import ArgumentParser
import Dispatch
import Glibc
import Synchronization

/// Notes that the user wants the program to end, so that it can end between two files and leave nothing behind.
enum Interruption {
  private static let signalled = Atomic<Int32>(0)
  /// Where a signal is passed on to whoever waits for one; -1 while nobody does.
  private static let bell = Atomic<Int32>(-1)

  /// From now on SIGINT and SIGTERM are noted; a second one ends the program at once.
  static func watch() {
    for number in [SIGINT, SIGTERM] {
      _ = signal(number) { number in
        Interruption.note(number)
      }
    }
  }

  static var happened: Bool { signalled.load(ordering: .relaxed) != 0 }

  /// The exit status by the custom of shells: 128 and the signal's number.
  static var status: Int32? {
    let number = signalled.load(ordering: .relaxed)
    return number == 0 ? nil : 128 + number
  }

  /// Waits for the first signal, which here is the usual way to end.
  static func wait() async {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { return }
    bell.store(ends[1], ordering: .relaxed)
    watch()
    let ear = DispatchSource.makeReadSource(fileDescriptor: ends[0], queue: .global())
    let (arrivals, continuation) = AsyncStream.makeStream(of: Void.self)
    ear.setEventHandler { continuation.yield() }
    ear.activate()
    for await _ in arrivals { break }
    ear.cancel()
  }

  /// Does work that a signal cancels. What has not come to its end a second later is cut off there, which no reader
  /// of a published site can notice.
  static func bounding(_ work: @escaping @Sendable () async throws -> Void) async throws {
    let task = Task { try await work() }
    let guardian = Task.detached {
      await wait()
      if !happened { return }
      task.cancel()
      DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(1)) {
        _exit(status ?? 1)
      }
    }
    defer { guardian.cancel() }
    do {
      try await task.value
    } catch is CancellationError {
      throw ExitCode(status ?? 1)
    }
  }

  private static func note(_ number: Int32) {
    if signalled.exchange(number, ordering: .relaxed) != 0 { _exit(128 + number) }
    let hand = bell.load(ordering: .relaxed)
    var sign: UInt8 = 1
    if hand >= 0 { _ = unsafe Glibc.write(hand, &sign, 1) }
  }
}
