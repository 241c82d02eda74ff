import ArgumentParser
import Diagnostics
import Files
import FoundationEssentials
import Pipeline
import ThaiText

/// What the program learns from the machine it runs on: clock, locale, processors, where it is installed.
enum Surroundings {
  static var processors: Int { ProcessInfo.processInfo.activeProcessorCount }

  static func variable(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// All variables, for a program of the user's own choice; read once, as nothing changes them.
  static let variables = ProcessInfo.processInfo.environment

  /// The second of `SOURCE_DATE_EPOCH`, else the present one, since 1970.
  static func second() throws -> Int {
    guard variable("SOURCE_DATE_EPOCH") == nil else { return try day().secondsSince1970 }
    return Int(Date().timeIntervalSince1970)
  }

  /// Thai when the locale says so, else English.
  static var language: Language {
    let locale = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? ""
    return locale.hasPrefix("th") ? .thai : .english
  }

  /// The day of `SOURCE_DATE_EPOCH`, else today, in UTC.
  static func day() throws -> CalendarDate {
    guard let epoch = variable("SOURCE_DATE_EPOCH") else {
      return try day(at: Int(Date().timeIntervalSince1970), said: "the clock")
    }
    guard let seconds = Int(epoch) else {
      throw ValidationError("SOURCE_DATE_EPOCH is a number of seconds, not '\(epoch)'")
    }
    return try day(at: seconds, said: "SOURCE_DATE_EPOCH")
  }

  private static func day(at seconds: Int, said: String) throws -> CalendarDate {
    guard (0..<7_258_118_400).contains(seconds),
      let day = CalendarDate(secondsSince1970: seconds)
    else { throw ValidationError("\(said) gives a day outside 1970 to 2199; use --date") }
    return day
  }

  /// The Python of the project's own environment, else the one that is named or found.
  static func printTools(_ source: String) -> PrintTools {
    var candidates = [source + "/.venv/bin/python3"]
    if let templates = ownTemplates { candidates.append(templates + "/../.venv/bin/python3") }
    return PrintTools(
      python: variable("KHUMUE_PYTHON") ?? candidates.first(where: DiskFile.exists)
        ?? "/usr/bin/python3",
      workFolder: variable("TMPDIR") ?? "/tmp")
  }

  /// The templates that came with the program: beside its binary, or in the checkout that it was built in.
  static var ownTemplates: String? {
    if let folder = variable("KHUMUE_TEMPLATES") { return folder }
    guard let program = DiskFile.realPath("/proc/self/exe") else { return nil }
    var parts = program.split(separator: "/").dropLast()
    while !parts.isEmpty {
      for candidate in ["share/khumue/templates", "templates"] {
        let path = "/" + parts.joined(separator: "/") + "/" + candidate
        if DiskFile.exists(path + "/site/base.mustache") { return path }
      }
      parts = parts.dropLast()
    }
    return nil
  }
}
