import ArgumentParser
import Diagnostics
import Files
import Pipeline

/// The options of commands that keep published addresses from vanishing.
struct PublishedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "The manifest of what was published last; default: manifest.json in the output.",
      th: "รายการไฟล์ของชุดที่เผยแพร่ล่าสุด ถ้าไม่ระบุคือ manifest.json ในโฟลเดอร์ผลลัพธ์",
      valueName: "file"))
  var published: String?

  @Flag(
    help: ArgumentHelp(
      en: "The last build was never published: its addresses may vanish.",
      th: "ชุดก่อนยังไม่เคยเผยแพร่ ที่อยู่ในชุดนั้นหายไปได้"))
  var unpublished = false

  mutating func validate() throws {
    if unpublished, published != nil {
      throw ValidationError("--unpublished does not go with --published")
    }
  }

  /// Adds the addresses of the last manifest that would vanish. What was given by name must be readable; a damaged
  /// manifest in the output folder is a warning, since the next build mends it.
  func check(
    _ checked: inout Run.Checked, output folder: String, parts: Set<OutputKind>
  ) throws(DiskError) {
    guard !unpublished, let publication = checked.publication else { return }
    let path = published ?? folder + "/" + SiteManifest.path
    guard published != nil || DiskFile.exists(path) else { return }
    let bytes = try DiskFile.read(path)
    let read = SiteManifest.read(bytes, path: path, isNeeded: published != nil)
    let kept = read.value.map { KeptAddresses.of($0, parts: parts) }
    let found = read.diagnostics + (kept.map(publication.vanished) ?? [])
    checked.add(found, texts: publication.texts.merging([path: bytes]) { _, new in new })
  }
}
