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

  private static func note(_ number: Int32) {
    if signalled.exchange(number, ordering: .relaxed) != 0 { _exit(128 + number) }
  }
}
