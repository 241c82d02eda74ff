import ArgumentParser
import Diagnostics
import ThaiText

struct SearchFormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search-form",
    abstract: Help.text(
      en: "Shows each line of standard input as search compares it.",
      th: "แสดงแต่ละบรรทัดในรูปที่การค้นหาใช้เทียบ"))

  @Flag(
    help: ArgumentHelp(
      en: "Leaves out tones and MAITAIKHU, as the second try does.",
      th: "ไม่นับวรรณยุกต์และไม้ไต่คู้ เหมือนการค้นครั้งที่สอง"))
  var toneless = false

  func run() throws {
    let input = String(decoding: Terminal.input(limit: TextGuard.largestFile), as: UTF8.self)
    var lines = input.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    Terminal.out(
      lines.map { SearchForm(String($0), isToneless: toneless).text + "\n" }.joined())
  }
}
