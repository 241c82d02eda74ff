import ArgumentParser
import Diagnostics
import Files
import ThaiText

struct ThaiWordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "words",
    abstract: Help.text(
      en: "Cuts text into words, one line for each line of the input.",
      th: "ตัดคำ หนึ่งบรรทัดต่อหนึ่งบรรทัดที่อ่าน"),
    discussion: """
      Words are parted by |; spaces, punctuation, ๆ and ฯ are left out.

      EXAMPLE
        khumue thai words --names names.txt - < text.txt
      """)

  @OptionGroup var texts: ThaiTexts

  @Flag(
    help: ArgumentHelp(
      en: "Shows how many words each line has instead.", th: "แสดงจำนวนคำของแต่ละบรรทัดแทน"))
  var count = false

  @Option(
    help: ArgumentHelp(
      en: "A file with names that stay whole, one a line.", th: "ไฟล์รายชื่อที่ต้องไม่ตัด บรรทัดละชื่อ"))
  var names: String?

  func run() throws {
    let segmenter = WordSegmenter(extraWords: try extraWords())
    var status: Int32 = 0
    for file in texts.files {
      guard let input = texts.read(file) else {
        status = 2
        continue
      }
      guard input.diagnostics.isEmpty || input.mask != nil else {
        input.complain(texts.messageLanguage)
        status = max(status, 1)
        continue
      }
      Terminal.out(lines(input.bytes, segmenter))
    }
    if status != 0 { throw ExitCode(status) }
  }

  private func lines(_ bytes: [UInt8], _ segmenter: WordSegmenter) -> [UInt8] {
    var output: [UInt8] = []
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines {
      if count {
        output += Array("\(segmenter.wordCount(in: line))".utf8)
      } else {
        for (index, word) in segmenter.words(in: line).enumerated() {
          if index > 0 { output.append(UInt8(ascii: "|")) }
          output += line[word]
        }
      }
      output.append(0x0A)
    }
    return output
  }

  private func extraWords() throws -> [String] {
    guard let names else { return [] }
    do throws(DiskError) {
      let text = String(decoding: try DiskFile.read(names, limit: 1 << 20), as: UTF8.self)
      return text.split(whereSeparator: \.isNewline).map(String.init)
    } catch {
      throw Report.failure(error, texts.messageLanguage)
    }
  }
}
