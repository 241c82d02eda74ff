/// The words that do not stand alone at the end or at the start of a line.
enum KeptTogether {
  /// Whether `word` counts what the number before it numbers: `5 คน`, `22 พฤศจิกายน`.
  static func isUnit(_ word: ArraySlice<UInt8>) -> Bool { units.contains(Array(word)) }

  static func isMonth(_ word: ArraySlice<UInt8>) -> Bool { months.contains(Array(word)) }

  /// Whether a number after `word` completes it: `ข้อ 5`, `พ.ศ. 2569`, `พฤศจิกายน 2569`.
  static func takesNumber(_ word: ArraySlice<UInt8>) -> Bool { labels.contains(Array(word)) }

  /// Whether a number after `word` names a thing, as in `ข้อ 5`, and does not count what follows.
  static func takesOrdinal(_ word: ArraySlice<UInt8>) -> Bool { ordinals.contains(Array(word)) }

  /// Whether `word` is ที่, which makes an ordinal of the number after it.
  static func isOrdinalSign(_ word: ArraySlice<UInt8>) -> Bool { word.elementsEqual("ที่".utf8) }

  /// Whether `word` reads badly without the word that it makes a noun of.
  static func leansForward(_ word: ArraySlice<UInt8>) -> Bool { prefixes.contains(Array(word)) }

  /// Whether `word` is a title that a name follows: `ดร. ปรีชา`.
  static func isTitle(_ word: ArraySlice<UInt8>) -> Bool { titles.contains(Array(word)) }

  private static let titles = set(
    """
    ดร. ผศ. รศ. ศ. นพ. พญ. ทพ. ภก. น.ส. ด.ช. ด.ญ. จ.ส.อ. ส.ต. ร.ต. ร.ท. ร.อ. พ.ต. พ.ท. พ.อ.
    พล.ต. พล.อ. พ.ต.อ.
    """)

  private static let units = set(
    """
    คน ราย ท่าน ครอบครัว ครัวเรือน กลุ่ม เครือข่าย องค์กร หน่วยงาน หมู่บ้าน ตำบล อำเภอ จังหวัด
    ภาค แห่ง พื้นที่ ชุมชน บาท ล้าน ล้านบาท แสน หมื่น พัน ร้อย ร้อยละ สตางค์ ไร่ งาน ตารางวา
    ตารางกิโลเมตร กิโลเมตร เมตร เซนติเมตร กิโลกรัม กรัม ลิตร ตัน องศา ปี เดือน สัปดาห์ วัน
    ชั่วโมง นาที วินาที น. โมง ครั้ง ข้อ ประการ ด้าน ระดับ ขั้น ขั้นตอน ประเภท ชนิด อย่าง เรื่อง
    กรณี ตัวอย่าง โครงการ กิจกรรม ฉบับ หน้า เล่ม บท ตอน ชุด คำ ใบ แผ่น ชิ้น อัน ตัว หลัง คัน สาย
    รุ่น ช่วง ฝ่าย ทีม รายการ ช่องทาง คณะ เวที แผน เท่า ส่วน เปอร์เซ็นต์
    """
  ).union(months)

  private static let labels = set(
    """
    ปี พ.ศ. ค.ศ. ร.ศ. โทร. ร้อยละ เวลา ประมาณ ราว กว่า เพียง ถึง ภายใน ตลอด เกิน
    """
  ).union(ordinals).union(months)

  private static let ordinals = set(
    """
    ข้อ มาตรา ที่ หน้า บท บทที่ ตอนที่ ครั้งที่ ฉบับที่ ข้อที่ ระดับ ระดับที่ ขั้น ขั้นที่ ตาราง ตารางที่
    ภาพ ภาพที่ แผนภาพ วันที่ หมู่ หมู่ที่ ม. เล่ม เล่มที่ เลข เลขที่ รุ่นที่ ภาคผนวก กรณีที่ ลำดับ ลำดับที่
    """)

  private static let months = set(
    """
    มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน
    ธันวาคม ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.
    """)

  private static let prefixes = set("การ ความ ผู้ นัก ชาว น่า")

  private static func set(_ words: String) -> Set<[UInt8]> {
    Set(words.utf8.split { $0 == 0x20 || $0 == 0x0A }.map(Array.init))
  }
}
