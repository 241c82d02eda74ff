import ArgumentParser
import Delivery
import Diagnostics
import Files

/// Finds the program that takes messages.
enum MailProgram {
  /// What is used where nobody has named another: every mail server on Linux comes with a program of this name.
  static let usual = "sendmail -t -i"

  /// The program of a command, looked for where a shell would, and where mail servers put theirs.
  static func find(_ command: String, _ language: Language) throws -> Mailer {
    let words = Mailer.words(of: command)
    let name = words.first ?? ""
    let folders = (Surroundings.variable("PATH") ?? "/usr/bin:/bin").split(separator: ":")
    let places = folders.map { "\($0)/\(name)" } + ["/usr/sbin/\(name)", "/usr/lib/\(name)"]
    let candidates = name.contains("/") ? [name] : places
    guard !name.isEmpty, let program = candidates.first(where: DiskFile.isProgram) else {
      throw Report.failure(missing(name), language)
    }
    return Mailer(
      program: program, arguments: Array(words.dropFirst()), environment: Surroundings.variables)
  }

  private static func missing(_ name: String) -> DiskError {
    DiskError(
      .program, path: name,
      Phrase(
        en: "the mail program '\(name)' is not installed", th: "ไม่ได้ติดตั้งโปรแกรมส่งอีเมล '\(name)'"),
      help: Phrase(
        en: "install msmtp, or name your program with --mailer",
        th: "ติดตั้ง msmtp หรือระบุโปรแกรมด้วย --mailer"))
  }
}
