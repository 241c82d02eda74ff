import Planning
import Testing

/// Pages of the original as readers write them.
@Suite struct PageRangesTests {
  @Test(arguments: [
    (["35-37", "38-40", "38"], "35–40"), (["19; 23", "17", "23"], "17, 19, 23"),
    (["15", "17-18", "18–20"], "15, 17–20"), (["x"], ""),
  ])
  func pagesStandInOrderAndOnce(_ texts: [String], _ wanted: String) {
    #expect(PageRanges.merged(texts) == wanted)
  }

  @Test func rangesHaveDashes() {
    #expect(PageRanges.typeset("201-203; 356-358") == "201–203, 356–358")
    #expect(PageRanges.typeset("ก-ข") == "ก-ข")
  }
}
