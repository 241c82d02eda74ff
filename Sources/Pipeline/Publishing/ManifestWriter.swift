import Diagnostics
import Digest
package import Files
import Markup
import Planning
import ThaiText

extension Publication {
  /// The manifest of what is published from this project: JSON with one line for each file, so that version control
  /// shows which of them changed.
  package var manifest: OutputInventory {
    let sources = OutputSources(plan)
    let inputs = (project.content.files + project.templates.files).map { file in
      let hash = HexText.of(SHA256.hash(file.bytes))
      return Self.json(.text(file.path)) + ":\"\(hash)\""
    }
    let head = [
      SiteManifest.firstLine, "\"base\":\(Self.json(.text(plan.baseAddress))),",
      "\"date\":\"\(plan.date.text(.iso))\",", "\"inputs\":{",
    ]
    return OutputInventory(SiteManifest.path, digest: { SHA256.hash($0) }) { entries in
      let outputs = entries.map { Self.json(Self.line($0, sources)) }
      let lines = head + Self.parted(inputs) + ["},", "\"outputs\":["] + Self.parted(outputs)
      return Array((lines + ["]}"]).map { $0 + "\n" }.joined().utf8)
    }
  }

  private static func line(_ entry: OutputInventory.Entry, _ sources: OutputSources) -> JSON {
    let address = PublishedAddress.of(entry.path).map { [("address", JSON.text($0))] }
    return .object(
      [("path", .text(entry.path))] + (address ?? []) + [
        ("part", .text(OutputKind(ofOutput: entry.path).rawValue)),
        ("type", .text(MediaType.of(entry.path))), ("size", .number(entry.size)),
        ("sha256", .text(HexText.of(entry.digest))),
        ("inputs", .list(sources.inputs(of: entry.path).map(JSON.text))),
      ])
  }

  private static func parted(_ lines: [String]) -> [String] {
    lines.enumerated().map { $0 + 1 < lines.count ? $1 + "," : $1 }
  }

  private static func json(_ value: JSON) -> String {
    var out: [UInt8] = []
    value.append(to: &out)
    return String(decoding: out, as: UTF8.self)
  }
}
