import CLinux
import Glibc

/// The system's messages about folders: inotify(7).
///
/// The calls that take addresses of memory are made here, so that no other file needs them.
final class Inotify: Sendable {
  /// One message.
  struct Event: Sendable {
    /// The watched folder, by the number that `watch` gave.
    let folder: Int32
    let mask: UInt32
    /// The entry of the folder; without bytes when it is about the folder itself.
    let name: FileName

    /// Whether any of these bits is set.
    func has(_ bits: UInt32) -> Bool { mask & bits != 0 }
  }

  /// Bits of `Event.mask` and of what to watch for, as inotify(7) has them.
  enum Bit {
    static let modified = UInt32(IN_MODIFY)
    static let rights = UInt32(IN_ATTRIB)
    static let written = UInt32(IN_CLOSE_WRITE)
    static let movedOut = UInt32(IN_MOVED_FROM)
    static let movedIn = UInt32(IN_MOVED_TO)
    static let created = UInt32(IN_CREATE)
    static let removed = UInt32(IN_DELETE)
    static let selfGone = UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF)
    static let unmounted = UInt32(IN_UNMOUNT)
    static let overflow = UInt32(IN_Q_OVERFLOW)
    static let ended = UInt32(IN_IGNORED)
    static let folder = UInt32(IN_ISDIR)
  }

  private let descriptor: Int32
  private let bell: (ear: Int32, hand: Int32)

  init() throws(ErrorNumber) {
    descriptor = try ErrorNumber.check { inotify_init1(O_CLOEXEC | O_NONBLOCK) }
    var ends: [Int32] = [0, 0]
    do throws(ErrorNumber) {
      try ErrorNumber.check { unsafe clinux_pipe(&ends) }
    } catch {
      close(descriptor)
      throw error
    }
    bell = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(bell.ear)
    close(bell.hand)
  }

  /// Asks for messages about the entries of a folder; its number. Asking again adds to what is watched for.
  ///
  /// - Parameter follows: whether a link at `path` is followed.
  func watch(_ path: String, for bits: UInt32, follows: Bool) throws(ErrorNumber) -> Int32 {
    let ways = UInt32(IN_ONLYDIR) | UInt32(IN_MASK_ADD) | (follows ? 0 : UInt32(IN_DONT_FOLLOW))
    return try ErrorNumber.check { unsafe inotify_add_watch(descriptor, path, bits | ways) }
  }

  /// Ends the messages about a folder.
  func forget(_ folder: Int32) { _ = inotify_rm_watch(descriptor, folder) }

  /// What a wait ended with.
  enum Waking {
    case messages, silence, bell
  }

  /// Waits for messages, for `milliseconds` or, when these are negative, for ever.
  func wait(_ milliseconds: Int32) -> Waking {
    var places = [
      pollfd(fd: bell.ear, events: Int16(POLLIN), revents: 0),
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let count = unsafe poll(&places, 2, milliseconds)
    if count > 0, places[0].revents != 0 { return .bell }
    return count > 0 ? .messages : .silence
  }

  /// Ends the wait of another thread, and every later one.
  func ring() {
    var sign: UInt8 = 1
    _ = unsafe write(bell.hand, &sign, 1)
  }

  /// The messages that are there.
  func events() -> [Event] {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe buffer.withUnsafeMutableBytes {
      unsafe read(descriptor, $0.baseAddress, $0.count)
    }
    guard count > 0 else { return [] }
    var events: [Event] = []
    var place = 0
    while place + Self.headSize <= count {
      let length = Int(Self.number(buffer, place + 12))
      let name = buffer[(place + Self.headSize)...].prefix(length).prefix { $0 != 0 }
      events.append(
        Event(
          folder: Int32(bitPattern: Self.number(buffer, place)),
          mask: Self.number(buffer, place + 4), name: FileName(bytes: name)))
      place += Self.headSize + length
    }
    return events
  }

  /// The size of `struct inotify_event` without its name: folder, mask, cookie, length of the name.
  private static let headSize = 16

  private static func number(_ buffer: [UInt8], _ place: Int) -> UInt32 {
    unsafe buffer.withUnsafeBytes {
      unsafe $0.loadUnaligned(fromByteOffset: place, as: UInt32.self)
    }
  }
}
