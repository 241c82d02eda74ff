/// A change that somebody makes to a project; the numbers choose where.
enum ProjectEdit: CaseIterable {
  case letter, paragraph, title, deletion, renaming, copy, chapterFolder, layout, word, cut, figure
  case settings

  /// Changes the files of a project; answers whether there was a place for the change.
  func make(_ files: inout [String: [UInt8]], _ random: inout some RandomNumberGenerator) -> Bool {
    guard let path = files.keys.filter(isFor).sorted().randomElement(using: &random),
      let bytes = files[path]
    else { return false }
    let text = String(decoding: bytes, as: UTF8.self)
    let number = Int.random(in: 10...99, using: &random)
    switch self {
    case .letter:
      let letters = bytes.indices.filter { (0x61...0x7A).contains(bytes[$0]) }
      guard let place = letters.randomElement(using: &random) else { return false }
      files[path]?[place] = 0x61 + UInt8(number % 26)
    case .paragraph: files[path] = bytes + Array("\nMore \(number).\n".utf8)
    case .title, .settings:
      guard let place = text.firstRange(of: "th: ")?.upperBound else { return false }
      files[path] = Array("\(text[..<place])คำ\(number)\(text[place...])".utf8)
    case .deletion: files[path] = nil
    case .renaming, .copy:
      let id = String(path.dropLast(5).split(separator: "/").last ?? "")
      let other = "\(id)-\(number)"
      if self == .renaming { files[path] = nil }
      files[path.replacing(id + ".yaml", with: other + ".yaml")] = Array(
        text.replacing("id: \(id)\n", with: "id: \(other)\n").utf8)
    case .chapterFolder:
      let folder = path.split(separator: "/").dropLast().joined(separator: "/") + "/"
      guard let dash = folder.lastIndex(of: "-") else { return false }
      for (name, moved) in files where name.hasPrefix(folder) {
        files[name] = nil
        files["\(folder[..<dash])\(number)\(folder[dash...])\(name.dropFirst(folder.count))"] =
          moved
      }
    case .layout: files[path] = bytes + Array("<p>\(number)</p>\n".utf8)
    case .word:
      guard let place = text.firstRange(of: "\nsearch: ")?.upperBound else { return false }
      files[path] = Array("\(text[..<place])\(number) \(text[place...])".utf8)
    case .cut: files[path] = Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random)))
    case .figure: files[path] = bytes + Array("<!--\(number)-->".utf8)
    }
    return true
  }

  private func isFor(_ path: String) -> Bool {
    switch self {
    case .letter, .deletion: path.hasPrefix("content/")
    case .paragraph: path.hasSuffix(".md")
    case .title, .renaming, .copy: path.hasPrefix("content/records/")
    case .chapterFolder: path.hasSuffix("/en.md")
    case .layout: path.hasSuffix(".mustache")
    case .word: path.hasPrefix("templates/wording/")
    case .cut: path.hasPrefix("content/") || path.hasSuffix(".mustache")
    case .figure: path.hasSuffix(".svg") || path.hasSuffix(".css")
    case .settings: path == "content/site.yaml"
    }
  }
}
