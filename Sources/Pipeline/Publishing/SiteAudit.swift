package import Diagnostics
import Digest
package import Files

/// Holds a published folder against the manifest that was published with it.
package enum SiteAudit {
  /// Everything that is not as the manifest says, with the manifest's own bytes for findings to point into.
  ///
  /// - Throws: when the folder or its manifest cannot be read.
  package static func check(
    _ folder: String
  ) throws(DiskError) -> (findings: [Diagnostic], files: Int, manifest: [UInt8]) {
    let path = folder + "/" + SiteManifest.path
    let bytes = try DiskFile.read(path)
    let read = SiteManifest.read(bytes, path: path)
    guard let manifest = read.value else { return (read.diagnostics, 0, bytes) }
    let present = try PublishedFolder.read(folder) { SHA256.hash($0) }
    var found = Dictionary(present.files.map { ($0.path, $0) }) { first, _ in first }
    found[SiteManifest.path] = nil
    // Keeps the output out of version control; not ours, and harmless.
    found[".gitignore"] = nil
    var findings: [Diagnostic] = []
    for entry in manifest.entries {
      guard let file = found.removeValue(forKey: entry.path) else {
        findings.append(.missingOutput(entry))
        continue
      }
      if HexText.of(file.digest) != entry.hash { findings.append(.changedOutput(entry, file.size)) }
    }
    let foreign = found.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } + present.others
    findings += foreign.map { .foreignOutput(folder + "/" + $0) }
    return (findings, manifest.entries.count, bytes)
  }
}

extension Diagnostic {
  static func badManifest(_ span: Span, _ severity: Severity) -> Diagnostic {
    Diagnostic(
      .badManifest, severity: severity, at: .span(span),
      Phrase(
        en: "a manifest is as the build wrote it; this line is not",
        th: "รายการไฟล์ต้องเป็นแบบที่โปรแกรมเขียนไว้ แต่บรรทัดนี้ไม่ใช่"),
      help: Phrase(en: "build the site again", th: "สร้างเว็บไซต์ใหม่"))
  }

  fileprivate static func missingOutput(_ entry: SiteManifest.Entry) -> Diagnostic {
    Diagnostic(
      .missingOutput, at: .span(entry.span),
      Phrase(
        en: "every published file is there; '\(entry.path)' is missing",
        th: "ไฟล์ที่เผยแพร่ต้องอยู่ครบ แต่ไม่มี '\(entry.path)'"),
      help: Phrase(
        en: "copy the site again, or build it again", th: "คัดลอกเว็บไซต์ใหม่ หรือสร้างใหม่"))
  }

  fileprivate static func changedOutput(_ entry: SiteManifest.Entry, _ size: Int) -> Diagnostic {
    let how =
      size == entry.size
      ? Phrase(en: "has other bytes of the same number", th: "มีเนื้อหาต่างไปแต่ขนาดเท่าเดิม")
      : Phrase(
        en: "has \(size) bytes instead of \(entry.size)",
        th: "มี \(size) ไบต์ แทนที่จะเป็น \(entry.size)")
    return Diagnostic(
      .changedOutput, at: .span(entry.span),
      Phrase(
        en: "published files are as they were built; '\(entry.path)' \(how.english)",
        th: "ไฟล์ที่เผยแพร่ต้องตรงกับที่สร้างไว้ แต่ '\(entry.path)' \(how.thai)"),
      help: Phrase(
        en: "change the content instead, and build the site again",
        th: "แก้ที่เนื้อหาต้นทาง แล้วสร้างเว็บไซต์ใหม่"))
  }

  fileprivate static func foreignOutput(_ path: String) -> Diagnostic {
    Diagnostic(
      .foreignOutput, at: .file(path),
      Phrase(
        en: "the published folder holds what was built; '\(path)' was not",
        th: "โฟลเดอร์ที่เผยแพร่มีเฉพาะไฟล์ที่โปรแกรมสร้าง แต่ '\(path)' ไม่ใช่"),
      help: Phrase(
        en: "take the file away, or bring it in through content or templates",
        th: "ย้ายไฟล์ออก หรือนำเข้ามาทาง content หรือ templates"))
  }
}
