/// Brings keys that look the same to one spelling, so that a key that comes twice is found.
enum KeyFolding {
  /// The folded key. Compare the answers with `==`, whose canonical equivalence is wanted here:
  /// it does the NFC half of the folding, the Thai half is done below.
  static func fold(_ key: String) -> String {
    guard key.utf8.contains(where: { $0 >= 0x80 }) else { return key }
    var folded: [Unicode.Scalar] = []
    folded.reserveCapacity(key.utf8.count)
    for scalar in key.unicodeScalars { append(scalar, to: &folded) }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: folded)
    return String(view)
  }

  private static let nikhahit: Unicode.Scalar = "\u{0E4D}"
  private static let saraAa: Unicode.Scalar = "\u{0E32}"
  private static let saraAm: Unicode.Scalar = "\u{0E33}"
  private static let saraE: Unicode.Scalar = "\u{0E40}"
  private static let saraAe: Unicode.Scalar = "\u{0E41}"

  private static func append(_ scalar: Unicode.Scalar, to folded: inout [Unicode.Scalar]) {
    let last = folded.count - 1
    if scalar == saraAa, last >= 0, folded[last] == nikhahit {
      folded[last] = saraAm
    } else if scalar == saraAa, last >= 1, isTone(folded[last]), folded[last - 1] == nikhahit {
      folded[last - 1] = folded[last]
      folded[last] = saraAm
    } else if scalar == saraE, last >= 0, folded[last] == saraE {
      folded[last] = saraAe
    } else {
      folded.append(scalar)
    }
  }

  private static func isTone(_ scalar: Unicode.Scalar) -> Bool {
    (0x0E48...0x0E4B).contains(scalar.value)
  }
}
