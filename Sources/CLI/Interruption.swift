import Dispatch
import Glibc
import Synchronization

/// Notes that the user wants the program to end, so that it can end between two files and leave nothing behind.
enum Interruption {
  private static let signalled = Atomic<Int32>(0)

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
    watch()
    let signals = [SIGINT, SIGTERM].map {
      DispatchSource.makeSignalSource(signal: $0, queue: .global())
    }
    let (arrivals, continuation) = AsyncStream.makeStream(of: Void.self)
    for signal in signals {
      signal.setEventHandler { continuation.yield() }
      signal.activate()
    }
    for await _ in arrivals { break }
    for signal in signals { signal.cancel() }
  }

  private static func note(_ number: Int32) {
    if signalled.exchange(number, ordering: .relaxed) != 0 { _exit(128 + number) }
  }
}
