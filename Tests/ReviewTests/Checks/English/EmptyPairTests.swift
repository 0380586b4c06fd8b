import Testing

@testable import Review

struct EmptyPairTests {
  @Test(
    "marks around nothing, and a comma behind an opening bracket, are flagged",
    arguments: [
      ("Kryeministri (PS) foli.", "The prime minister () spoke.", ["()"]),
      ("Uragani “Hana” po afrohet.", "The hurricane “” is approaching “ ” now.", ["“”", "“ ”"]),
      ("Kështu thonë (Berisha, 1995).", "So they say (, 1995).", ["(,"]),
      ("Ai tha.", "He said [] and {}.", ["[]", "{}"]),
    ])
  func empty(source: String, english: String, expected: [String]) {
    #expect(Check.emptyPair.flags(source, english) == expected)
  }

  @Test(
    "a call of a function, what the source has too and marks around words are left alone",
    arguments: [
      ("Shtypni main().", "Press main()."),
      ("()", "()"),
      ("", ""),
      ("Ai tha “po”.", "He said “yes”."),
    ])
  func quiet(source: String, english: String) {
    #expect(Check.emptyPair.flags(source, english) == [])
  }
}
