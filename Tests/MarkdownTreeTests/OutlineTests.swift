import Diagnostics
import MarkdownTree
import Testing

/// What a text becomes, node by node, and where each node stands.
@Suite struct OutlineTests {
  private func check(_ source: String, _ expected: String) {
    let options = MarkdownOptions(internalSchemes: ["chapter", "role"])
    let read = MarkdownReader.read(Array(source.utf8), path: "th.md", options: options)
    #expect(read.value?.outline == expected)
    #expect(read.diagnostics.isEmpty)
  }

  @Test func readsBlocks() {
    check(
      "# A {#top}\n\n> q\n\n1) x\n2) y\n\n```swift\nlet\n```\n",
      """
      document 0..45
        heading 1 #top 0..10
          text "A" 2..3
        blockQuote 12..15
          paragraph 14..15
            text "q" 14..15
        orderedList from 1 tight parenthesis 17..26
          item 17..21
            paragraph 20..21
              text "x" 20..21
          item 22..26
            paragraph 25..26
              text "y" 25..26
        codeBlock "let\\n" swift 28..44

      """)
  }

  @Test func readsDirectivesWithArguments() {
    check(
      "::::statement facts=a,b title=\"c d\" e\nText\n:::tip\n- x\n:::\n::::\nEnd\n",
      """
      document 0..67
        directive statement facts='a,b' title='c d' 'e' 0..62
          paragraph 38..42
            text "Text" 38..42
          directive tip 43..57
            bulletList tight 50..53
              item 50..53
                paragraph 52..53
                  text "x" 52..53
        paragraph 63..66
          text "End" 63..66

      """)
  }

  @Test func leavesDirectivesAndNotesInCodeAlone() {
    check(
      "```\n:::note\n[^a]: x\n```\n\n    :::note\n",
      """
      document 0..37
        codeBlock ":::note\\n[^a]: x\\n" 0..23
        codeBlock ":::note\\n" 29..36

      """)
  }

  @Test func readsFactsAndFootnotes() {
    check(
      "A {{role:x.title}}[^n] `{{no:t}}`.\n\n[^n]: *Note*\n    goes on.\n",
      """
      document 0..62
        paragraph 0..34
          text "A " 0..2
          fact "role:x.title" 2..18
          footnoteReference "n" 18..22
          text " " 22..23
          code "{{no:t}}" 23..33
          text "." 33..34
        footnoteDefinition "n" 36..61
          paragraph 42..61
            emphasis 42..48
              text "Note" 43..47
            softBreak 48..48
            text "goes on." 53..61

      """)
  }

  @Test func readsTablesInContainers() {
    check(
      "> | a | b |\n> |--:|:-:|\n> | `x\\|y` | [l](chapter:m)\n",
      """
      document 0..52
        blockQuote 0..51
          table 2..51
            tableRow header 2..11
              tableCell right 4..5
                text "a" 4..5
              tableCell center 8..9
                text "b" 8..9
            tableRow 26..51
              tableCell right 28..34
                code "x|y" 28..34
              tableCell center 37..51
                link "chapter:m" 37..51
                  text "l" 38..39

      """)
  }

  @Test func marksBreaksBetweenThaiLetters() {
    check(
      "ก\nข\nx\n",
      """
      document 0..10
        paragraph 0..9
          text "ก" 0..3
          softBreak joined 3..3
          text "ข" 4..7
          softBreak 7..7
          text "x" 8..9

      """)
  }

  @Test func findsInlinesBehindEscapesAndBreaks() {
    check(
      "- \\* &amp; b\n  [t\n  u](chapter:x 'y') <https://a.b>\n",
      """
      document 0..52
        bulletList tight 0..51
          item 0..51
            paragraph 2..51
              text "* & b" 2..12
              softBreak 12..12
              link "chapter:x" "y" 15..37
                text "t" 16..17
                softBreak 17..17
                text "u" 20..21
              text " " 37..38
              link "https://a.b" automatic 38..51
                text "https://a.b" 39..50

      """)
  }

  @Test func joinsPlainTextByTheThaiRule() {
    let document = MarkdownReader.read(Array("ก\nข *c*\nd `e`\n".utf8), path: "a.md").value
    #expect(document?.plainText(of: 0) == "กข c d e")
  }

  @Test func listsDirectChildren() {
    let document = MarkdownReader.read(Array("a *b*\n\n- c\n- d\n".utf8), path: "a.md").value
    #expect(
      document.map { Array($0.children(of: 0)).map { document?.nodes[$0].kind } }
        == [.paragraph, .bulletList])
  }

  @Test func keepsNodesSmall() {
    #expect(MemoryLayout<MarkdownNode>.stride <= 48)
  }
}
