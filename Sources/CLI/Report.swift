import ArgumentParser
import Diagnostics
import Files
import FoundationEssentials
import Mail

/// Says findings and failures on standard error, and results on standard output.
enum Report {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case full, concise, json, sarif, junit, github
  }

  static func text(
    _ diagnostics: [Diagnostic], _ sources: [String: [UInt8]], _ format: Format,
    _ language: Language, color: Bool
  ) -> [UInt8] {
    switch format {
    case .full:
      FullReport.write(diagnostics, sources: sources, language: language, colour: color)
    case .concise: ConciseReport.write(diagnostics, sources: sources, language: language)
    case .json: JSONReport.write(diagnostics, sources: sources)
    case .sarif:
      SARIFReport.write(
        diagnostics, sources: sources, language: language,
        version: Khumue.configuration.version)
    case .junit: JUnitReport.write(diagnostics, sources: sources, language: language)
    case .github: GitHubReport.write(diagnostics, sources: sources, language: language)
    }
  }

  static func failure(_ error: DiskError, _ language: Language) -> ExitCode {
    Terminal.error("error: \(error.message[language])\n")
    if let help = error.help { Terminal.error("  = \(help[language])\n") }
    return ExitCode(2)
  }

  /// Says why an issue cannot become a message.
  static func fault(_ fault: MailFault, _ language: Language) -> ExitCode {
    Terminal.error("error: \(fault.message[language])\n")
    if let help = fault.help { Terminal.error("  = \(help[language])\n") }
    return ExitCode(1)
  }
}
