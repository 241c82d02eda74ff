import Diagnostics
import Files
package import Mail

/// Hands messages to a program that takes them as sendmail does: the message on standard input, the recipients in it.
package struct Mailer: Sendable {
  /// A path with a slash.
  private let program: String
  private let arguments: [String]
  private let environment: [String: String]
  /// In seconds, for one message.
  private let timeLimit: Int

  /// - Parameter environment: all that the program sees; it may need `HOME` to find its settings.
  package init(
    program: String, arguments: [String], environment: [String: String], timeLimit: Int = 300
  ) {
    self.program = program
    self.arguments = arguments
    self.environment = environment
    self.timeLimit = timeLimit
  }

  /// Cuts a command at its spaces. No shell is asked, so signs that a shell obeys mean nothing.
  package static func words(of command: String) -> [String] {
    command.split(separator: " ").map { String($0) }
  }

  /// Hands over one message, and waits until the program has ended.
  package func handOver(_ message: MailMessage, to address: MailAddress) async -> HandOver {
    do throws(DiskError) {
      let answer = try await OutsideProgram.run(
        program, arguments: arguments, environment: environment, standardInput: message.bytes,
        timeLimit: timeLimit, outputLimit: 1 << 20)
      return .of(
        status: answer.status, words: Self.words(answer.complaints, without: address))
    } catch {
      return .unknown(.init(status: -1, words: error.message.english))
    }
  }

  /// What a program complained of, on one line, shortened, with the reader's address masked.
  static func words(_ complaints: [UInt8], without address: MailAddress) -> String {
    let lines = complaints.prefix(4096).split { $0 == 0x0A || $0 == 0x0D }
    let line = lines.joined(separator: Array("; ".utf8))
    let shown = VisibleText.of(String(decoding: mask(address, in: Array(line)), as: UTF8.self))
    return shown.unicodeScalars.count > 300
      ? String(shown.unicodeScalars.prefix(300)) + "…" : shown
  }

  private static func mask(_ address: MailAddress, in text: [UInt8]) -> [UInt8] {
    let key = Array(address.key.utf8)
    let lower = text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    var masked: [UInt8] = []
    var index = 0
    while index < text.count {
      if lower[index...].starts(with: key) {
        masked += address.masked.utf8
        index += key.count
      } else {
        masked.append(text[index])
        index += 1
      }
    }
    return masked
  }
}
