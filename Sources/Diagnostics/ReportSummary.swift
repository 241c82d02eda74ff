/// The last line of a run: how many findings there are, in how many files.
package enum ReportSummary {
  /// Such as "3 errors, 1 warning in 2 files", or that nothing was found.
  package static func phrase(_ diagnostics: [Diagnostic]) -> Phrase {
    let diagnostics = diagnostics.sortedUnique()
    guard !diagnostics.isEmpty else {
      return Phrase(en: "no errors, no warnings", th: "ไม่พบข้อผิดพลาดหรือคำเตือน")
    }
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    let files = Set(diagnostics.map(\.path)).count
    var english: [String] = []
    var thai: [String] = []
    if errors > 0 {
      english.append(counted(errors, "error"))
      thai.append("ข้อผิดพลาด \(errors) แห่ง")
    }
    if warnings > 0 {
      english.append(counted(warnings, "warning"))
      thai.append("คำเตือน \(warnings) แห่ง")
    }
    return Phrase(
      en: "\(english.joined(separator: ", ")) in \(counted(files, "file"))",
      th: "\(thai.joined(separator: " ")) ใน \(files) ไฟล์")
  }

  private static func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
