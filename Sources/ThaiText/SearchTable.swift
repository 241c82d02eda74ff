/// What search takes for the same: one table for the program and for the browsers of its readers.
package enum SearchTable {
  /// What a character becomes, in UTF-16 units; one that is not named stays as it is.
  package static let folds: [UInt16: [UInt16]] = {
    var folds: [UInt16: [UInt16]] = [:]
    for (form, letters) in rows {
      for letter in letters.utf16 { folds[letter] = Array(form.utf16) }
    }
    for index in UInt16(0)..<26 { folds[0x41 + index] = [0x61 + index] }
    for index in UInt16(0)..<10 { folds[0x0E50 + index] = [0x30 + index] }
    for invisible in [0xAD, 0x2060, 0xFEFF] as [UInt16] { folds[invisible] = [] }
    for invisible in UInt16(0x200B)...0x200F { folds[invisible] = [] }
    for mark in UInt16(0x0300)...0x036F { folds[mark] = [] }
    for space in [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0xA0, 0x202F, 0x205F, 0x3000] as [UInt16] {
      folds[space] = [0x20]
    }
    for space in UInt16(0x2000)...0x200A { folds[space] = [0x20] }
    for dash in UInt16(0x2010)...0x2015 { folds[dash] = [0x2D] }
    return folds
  }()

  /// Two units side by side, as `key` joins them, and what stands in their place. The result of a
  /// rule may meet a further rule; each makes the text shorter or puts marks in order.
  package static let pairs: [UInt32: [UInt16]] = {
    var pairs: [UInt32: [UInt16]] = [:]
    for mark in uppers + vowels { pairs[key(mark, mark)] = [mark] }
    for upper in uppers { for vowel in vowels { pairs[key(upper, vowel)] = [vowel, upper] } }
    for tone in 0x0E48...0x0E4B as ClosedRange<UInt16> {
      pairs[key(nikhahit, tone)] = [tone, nikhahit]
      pairs[key(saraAM, tone)] = [tone, saraAM]
    }
    pairs[key(nikhahit, saraAA)] = [saraAM]
    pairs[key(saraE, saraE)] = [saraAE]
    pairs[key(space, space)] = [space]
    pairs[key(space, maiyamok)] = [maiyamok]
    return pairs
  }()

  /// Whether a unit may be folded; quick to say for the letters of most texts.
  static func isFolded(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x61...0x7A, 0x30...0x39, 0x0E01...0x0E44, 0x0E46...0x0E4E: false
    default: true
    }
  }

  /// Whether a unit may be the second of a pair.
  static func endsPair(_ unit: UInt16) -> Bool {
    switch unit {
    case space, saraAA, saraE, maiyamok, 0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E: true
    default: false
    }
  }

  /// MAITAIKHU and the four tones, left out on the second try.
  package static let tones: ClosedRange<UInt16> = 0x0E47...0x0E4B

  /// Two units as one number.
  package static func key(_ first: UInt16, _ second: UInt16) -> UInt32 {
    UInt32(first) << 16 | UInt32(second)
  }

  private static let saraAA: UInt16 = 0x0E32
  private static let saraAM: UInt16 = 0x0E33
  private static let saraE: UInt16 = 0x0E40
  private static let saraAE: UInt16 = 0x0E41
  private static let maiyamok: UInt16 = 0x0E46
  private static let nikhahit: UInt16 = 0x0E4D
  private static let space: UInt16 = 0x20
  /// Vowels above and below, which stand before all other marks.
  private static let vowels: [UInt16] = [
    0x0E31, 0x0E34, 0x0E35, 0x0E36, 0x0E37, 0x0E38, 0x0E39, 0x0E3A,
  ]
  private static let uppers: [UInt16] = [
    0x0E47, 0x0E48, 0x0E49, 0x0E4A, 0x0E4B, 0x0E4C, 0x0E4D, 0x0E4E,
  ]

  /// A form, and the characters that take it: letters with marks, and signs that look alike.
  private static let rows: [(String, String)] = [
    ("'", "‘’‛′"), ("\"", "“”„″"), ("...", "…"), ("\u{0E32}", "\u{0E45}"),
    ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ"),
    ("ae", "ÆæǢǣǼǽ"),
    ("b", "ḂḃḄḅḆḇ"),
    ("c", "ÇçĆćĈĉĊċČčḈḉ"),
    ("d", "ÐðĎďĐđḊḋḌḍḎḏḐḑḒḓ"),
    ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ"),
    ("f", "Ḟḟ"),
    ("g", "ĜĝĞğĠġĢģǦǧǴǵḠḡ"),
    ("h", "ĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ"),
    ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋḬḭḮḯỈỉỊị"),
    ("j", "Ĵĵǰ"),
    ("k", "ĶķĸǨǩḰḱḲḳḴḵ"),
    ("l", "ĹĺĻļĽľŁłḶḷḸḹḺḻḼḽ"),
    ("m", "ḾḿṀṁṂṃ"),
    ("n", "ÑñŃńŅņŇňŊŋǸǹṄṅṆṇṈṉṊṋ"),
    ("o", "ÒÓÔÕÖØòóôõöøŌōŎŏŐőƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ"),
    ("oe", "Œœ"),
    ("p", "ṔṕṖṗ"),
    ("r", "ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ"),
    ("s", "ŚśŜŝŞşŠšſȘșṠṡṢṣṤṥṦṧṨṩ"),
    ("ss", "ßẞ"),
    ("t", "ŢţŤťŦŧȚțṪṫṬṭṮṯṰṱẗ"),
    ("th", "Þþ"),
    ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự"),
    ("v", "ṼṽṾṿ"),
    ("w", "ŴŵẀẁẂẃẄẅẆẇẈẉẘ"),
    ("x", "ẊẋẌẍ"),
    ("y", "ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ"),
    ("z", "ŹźŻżŽžẐẑẒẓẔẕ"),
  ]
}
