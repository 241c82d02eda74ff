import Diagnostics

/// Checks that the paths of all outputs can lie in one folder on any machine.
struct OutputPaths: Sendable {
  /// Every folder that the outputs need, each after the one it lies in.
  let folders: [String]

  /// - Throws: for a path that could leave the output folder, and for two that would be one file.
  init(_ outputs: [Output]) throws(DiskError) {
    var folders: [String: String] = [:]
    var files: [String: String] = [:]
    files.reserveCapacity(outputs.count)
    for output in outputs {
      guard Self.isSafe(output.path) else { throw .unsafePath(output.path) }
      if let twin = files.updateValue(output.path, forKey: NameFolding.fold(output.path)) {
        throw .twinPaths(twin, output.path)
      }
      var end = output.path.utf8.lastIndex(of: UInt8(ascii: "/"))
      while let slash = end {
        let folder = String(output.path[..<slash])
        if let known = folders.updateValue(folder, forKey: NameFolding.fold(folder)) {
          guard known.utf8.elementsEqual(folder.utf8) else { throw .twinPaths(known, output.path) }
          break
        }
        end = folder.utf8.lastIndex(of: UInt8(ascii: "/"))
      }
    }
    for (folded, folder) in folders {
      if let file = files[folded] { throw .twinPaths(file, folder + "/") }
    }
    self.folders = folders.values.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether a path is relative, has only real names as parts, and none longer than a file system takes.
  static func isSafe(_ path: String) -> Bool {
    guard path.utf8.count <= 1_024, path != WrittenList.name else { return false }
    let hasControls = path.unicodeScalars.contains { $0.isControl || $0 == "\\" }
    return !hasControls
      && path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy
      {
        !$0.isEmpty && $0.count <= 255 && !$0.elementsEqual(".".utf8)
          && !$0.elementsEqual("..".utf8)
      }
  }
}

extension DiskError {
  fileprivate static func unsafePath(_ path: String) -> DiskError {
    let shown = FileName(path).shown
    return DiskError(
      .refused, path: shown,
      Phrase(
        en: "an output stays inside the output folder; '\(shown)' is no safe path",
        th: "ไฟล์ผลลัพธ์ต้องอยู่ในโฟลเดอร์ผลลัพธ์ แต่ '\(shown)' ไม่ใช่เส้นทางที่ปลอดภัย"),
      help: Phrase(
        en: "use names of at most 255 bytes without '..', '\\' and control characters",
        th: "ใช้ชื่อยาวไม่เกิน 255 ไบต์ ไม่มี '..' '\\' และอักขระควบคุม"))
  }

  fileprivate static func twinPaths(_ first: String, _ second: String) -> DiskError {
    DiskError(
      .refused, path: second,
      Phrase(
        en: "two outputs have two places; '\(second)' would lie on '\(first)'",
        th: "ไฟล์ผลลัพธ์สองไฟล์ต้องอยู่คนละที่ แต่ '\(second)' จะทับ '\(first)'"),
      help: Phrase(en: "rename one of the two sources", th: "เปลี่ยนชื่อต้นทางของไฟล์ใดไฟล์หนึ่ง"))
  }
}
