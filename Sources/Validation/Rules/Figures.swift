import Diagnostics
import MarkdownTree
import Model

/// A figure stands beside its chapter and is described in words.
enum Figures {
  static func check(
    _ image: Int, in document: MarkdownDocument, _ chapter: Chapter, _ links: LinkResolver
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let destination = document.destinationString(of: image)
    if case .fault = links.figure(destination, from: chapter) {
      found.append(
        Diagnostic(
          .missingFigure, at: .span(document.detailSpan(of: image)),
          Phrase(
            en: "a figure stands beside its chapter; there is no '\(destination)'",
            th: "ภาพต้องอยู่ในโฟลเดอร์ของบท แต่ไม่พบ '\(destination)'"),
          help: Phrase(
            en: "put the file into \(chapter.folder), or correct the name",
            th: "ใส่ไฟล์ไว้ใน \(chapter.folder) หรือแก้ชื่อให้ตรง")))
    }
    if document.plainText(of: image).allSatisfy(\.isWhitespace) {
      found.append(
        Diagnostic(
          .missingAlternative, at: .span(document.span(of: image)),
          Phrase(
            en: "a figure is described in words; the text between '![' and ']' is empty",
            th: "ภาพต้องมีคำบรรยาย แต่ข้อความระหว่าง '![' กับ ']' ยังว่าง"),
          help: Phrase(
            en: "say what the figure shows: ![Three parties around one table](\(destination))",
            th: "บอกว่าภาพแสดงอะไร เช่น ![สามฝ่ายนั่งโต๊ะเดียวกัน](\(destination))")))
    }
    return found
  }
}
