import ArgumentParser
import Diagnostics
import ThaiText

struct ThaiSortCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sort",
    abstract: Help.text(
      en: "Puts lines into the order of a Thai dictionary.",
      th: "เรียงบรรทัดตามลำดับพจนานุกรมไทย"),
    discussion: """
      Numbers come first, by value, then Latin letters, then Thai.

      EXAMPLE
        khumue thai sort < names.txt
      """)

  @OptionGroup var texts: ThaiTexts

  func run() throws {
    var lines: [(key: [UInt8], line: [UInt8])] = []
    for file in texts.files {
      guard let input = texts.read(file) else { throw ExitCode(2) }
      guard input.diagnostics.isEmpty else {
        input.complain(texts.messageLanguage)
        throw ExitCode(1)
      }
      var found = input.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      if found.last?.isEmpty == true { found.removeLast() }
      lines += found.map { (ThaiOrder.key(for: Array($0)), Array($0)) }
    }
    lines.sort { $0.key.lexicographicallyPrecedes($1.key) }
    Terminal.out(lines.flatMap { $0.line + [0x0A] })
  }
}
