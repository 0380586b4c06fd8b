import Testing

@testable import Review

struct MarkupTests {
  @Test(
    "tags and variables stay as the source has them",
    arguments: [
      ("Kliko <b>këtu</b>.", "Click <b>here<b>.", ["<b> → </b>"]),
      (
        "U ruajtën %d skedarë në {dosja}.", "%s files were saved in {folder}.",
        ["%s → %d", "{folder} → {dosja}"]
      ),
    ])
  func changed(source: String, english: String, expected: [String]) {
    #expect(Check.markup.flags(source, english) == expected)
  }

  @Test(
    "each tag that is lost is flagged in the source",
    arguments: [
      ("Kliko <i>këtu</i>.", "Click here.", ["«<i>»", "«</i>»"]),
      ("**Kujdes**: hapni derën.", "Caution: open the door.", ["«**Kujdes**»"]),
    ])
  func lost(source: String, english: String, expected: [String]) {
    #expect(Check.markup.flags(source, english) == expected)
  }

  @Test(
    "the sign for a character is flagged where the source has the character",
    arguments: [
      ("A & B", "A &amp; B", ["&amp; → &"])
    ])
  func entity(source: String, english: String, expected: [String]) {
    #expect(Check.markup.flags(source, english) == expected)
  }

  @Test(
    "the same markup, per cent signs and a side without words are left alone",
    arguments: [
      ("Kliko <b>këtu</b>.", "Click <b>here</b>."),
      ("Ai fitoi 5%.", "He won 5%."),
      ("", "<b>"),
      ("...", "{x}"),
    ])
  func quiet(source: String, english: String) {
    #expect(Check.markup.flags(source, english) == [])
  }
}
