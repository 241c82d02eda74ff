import ArgumentParser
import Delivery
import Diagnostics
import Files
import Mail

/// A list of subscribers on disk, and the journal beside it.
struct ReaderList {
  let path: String
  let readers: [Subscriber]
  /// In the folder where the list really lies, so that every list of a folder shares it.
  let journalPath: String

  /// Reads the list.
  ///
  /// - Parameter published: folders whose content reaches readers. A list inside one of them is refused.
  static func read(
    _ path: String, issue: String, keptOutOf published: [String], _ language: Language
  ) throws -> ReaderList {
    for folder in published where DiskFile.lies(path, inside: folder) {
      throw ValidationError(
        Phrase(
          en: "'\(path)' lies inside '\(folder)', which is published; keep personal data elsewhere",
          th: "'\(path)' อยู่ใน '\(folder)' ซึ่งจะถูกเผยแพร่ ให้เก็บข้อมูลส่วนบุคคลไว้ที่อื่น")[language])
    }
    let bytes: [UInt8]
    do throws(DiskError) {
      bytes = try DiskFile.read(path, limit: SubscriberList.largest)
    } catch {
      throw Report.failure(error, language)
    }
    let list = SubscriberList.read(bytes, path: path)
    if !list.diagnostics.isEmpty {
      // The long form would quote lines of the list.
      let sources = [path: bytes]
      Terminal.error(ConciseReport.write(list.diagnostics, sources: sources, language: language))
    }
    guard let readers = list.value, !list.hasErrors else { throw ExitCode(1) }
    let real = DiskFile.realPath(path) ?? path
    let folder = real.split(separator: "/").dropLast().joined(separator: "/")
    return ReaderList(
      path: path, readers: readers, journalPath: "/\(folder)/newsletter-\(issue).journal")
  }
}
