import Mail
import Testing

/// The letter of an issue, taken out of the HTML of its page.
@Suite struct LetterTextTests {
  @Test(arguments: [
    ("<p>One\ntwo</p>\n<p>Three</p>", ["One two", "Three"]),
    (
      "<p>a &amp; b &lt;c&gt; &quot;d&quot; &#x27;e&#x27; &copy;</p>",
      ["a & b <c> \"d\" 'e' &copy;"]
    ),
    (
      "<p>See <a href=\"https://a.org/?b=1&amp;c=2\">the <strong>page</strong></a>.</p>",
      ["See the page (https://a.org/?b=1&c=2)."]
    ),
    ("<p><a class=\"term\" href=\"https://a.org/#t\">Networks</a></p>", ["Networks"]),
    ("<p><a href=\"https://a.org/\">https://a.org/</a></p>", ["https://a.org/"]),
    ("<ul>\n<li>a</li>\n<li><p>b</p>\n<p>c</p></li>\n</ul>", ["• a", "• b", "c"]),
    ("<h2 id=\"x\">Head</h2><table><tr><th>a</th><td>b</td></tr></table>", ["Head", "a b"]),
    ("<p>จังหวัด<br>พิจิตร</p>", ["จังหวัด พิจิตร"]),
    ("", []), ("<p></p><p> </p>", []),
  ])
  func keepsWordsAndAddresses(_ html: String, _ paragraphs: [String]) {
    #expect(LetterText.paragraphs(of: Array(html.utf8)) == paragraphs)
  }
}
