import Testing
import ThaiText

/// Thai digits in running text.
@Suite struct ThaiDigitsProseTests {
  @Test(arguments: [
    ("หน้า 38–40 มี 7 ข้อ", "หน้า ๓๘–๔๐ มี ๗ ข้อ"), ("มาตรา 3/1 (ค.ศ. 2004)", "มาตรา ๓/๑ (ค.ศ. ๒๐๐๔)"),
    ("IAP2 มี 5 ระดับ", "IAP2 มี ๕ ระดับ"), ("2562ก; OECD 2022ข", "๒๕๖๒ก; OECD ๒๐๒๒ข"),
    ("ดู https://a.go.th/p12?x=3 และ A4", "ดู https://a.go.th/p12?x=3 และ A4"),
    ("4,531.5 ตร.กม.", "๔,๕๓๑.๕ ตร.กม."),
  ])
  func numbersChangeAndNamesStay(_ text: String, _ wanted: String) {
    #expect(ThaiDigits.prose(text) == wanted)
  }
}
