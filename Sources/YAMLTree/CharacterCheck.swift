internal import Diagnostics

/// Finds the characters that a record may not hold: control characters, the line ends of other
/// standards, and a byte-order mark inside the text (YAML 1.2, 5.1 and 5.2).
enum CharacterCheck {
  /// Reports each such character and puts letters in its place, byte for byte, so that the reading
  /// can go on.
  static func replaceForbidden(in text: inout [UInt8], base: Int, faults: inout FaultList) {
    var offset = 0
    while offset < text.count {
      let length = forbiddenLength(at: offset, in: text)
      guard length > 0 else {
        offset += 1
        continue
      }
      report(Array(text[offset..<offset + length]), at: base + offset, faults: &faults)
      for place in offset..<offset + length { text[place] = UInt8(ascii: "x") }
      offset += length
    }
  }

  /// The number of bytes of the forbidden character that starts here; 0 for every other byte.
  private static func forbiddenLength(at offset: Int, in text: [UInt8]) -> Int {
    let byte = text[offset]
    if byte >= 0x20, byte < 0x7F { return 0 }
    // A part of a file may end inside a character.
    let rest = text.count - offset
    if byte >= 0xE0 ? rest < 3 : byte >= 0x80 && rest < 2 { return 0 }
    switch byte {
    case 0x09, 0x0A, 0x0D: return 0
    case 0..<0x20, 0x7F: return 1
    case 0xC2:
      return text[offset + 1] < 0xA0 ? 2 : 0
    case 0xE2:
      // U+2028 and U+2029 end a line for libyaml, but not in YAML 1.2.
      return text[offset + 1] == 0x80 && text[offset + 2] & 0xFE == 0xA8 ? 3 : 0
    case 0xEF:
      let isMark = text[offset + 1] == 0xBB && text[offset + 2] == 0xBF
      let isNoncharacter = text[offset + 1] == 0xBF && text[offset + 2] >= 0xBE
      return isMark || isNoncharacter ? 3 : 0
    default: return 0
    }
  }

  private static func report(_ bytes: [UInt8], at offset: Int, faults: inout FaultList) {
    let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first?.value ?? 0
    let digits = String(scalar, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    faults.add(
      .controlCharacter, offset..<offset + bytes.count,
      Phrase(
        en: "a text holds only characters that can be seen; \(name) stands here",
        th: "ข้อความต้องมีแต่อักขระที่มองเห็นได้ แต่พบ \(name) ตรงนี้"),
      help: Phrase(
        en: "delete the character, or write it as \"\\u\(name.dropFirst(2))\" in double quotes",
        th: "ลบอักขระนั้น หรือเขียนเป็น \"\\u\(name.dropFirst(2))\" ในเครื่องหมายคำพูดคู่"))
  }
}
