import Testing

@testable import Review

struct LinksTests {
  @Test(
    "an address that is not the source's is flagged, and the source's suggested",
    arguments: [
      ("Shih www.shembull.org.", "See www.shembul.org.", ["www.shembul.org → www.shembull.org"]),
      ("Shkruani në a@b.org dhe c@d.org.", "Write to a@b.org and c@x.org.", ["c@x.org → c@d.org"]),
    ])
  func changed(source: String, english: String, expected: [String]) {
    #expect(Check.links.flags(source, english) == expected)
  }

  @Test(
    "a handle that is lost is flagged in the source, an address that is added in the English",
    arguments: [
      ("Ndiqni @zyra_jone.", "Follow us.", ["«@zyra_jone»"]),
      ("Ai foli.", "He spoke to x@y.org.", ["x@y.org"]),
    ])
  func lost(source: String, english: String, expected: [String]) {
    #expect(Check.links.flags(source, english) == expected)
  }

  @Test(
    "a hashtag may be translated, a site named without its ending and a page of another language shown",
    arguments: [
      ("Lexoni #lajmet.", "Read the #news."),
      ("Shih Gmail.com.", "See Gmail."),
      ("Lexoni në https://sq.example.org.", "Read https://en.example.org."),
      ("", "See www.example.org."),
      ("Shih www.example.org.", ""),
    ])
  func quiet(source: String, english: String) {
    #expect(Check.links.flags(source, english) == [])
  }
}
