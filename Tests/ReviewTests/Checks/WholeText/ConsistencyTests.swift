import Testing

@testable import Review

struct ConsistencyTests {
  @Test(
    "a sentence with two translations, and a translation of two sentences, are flagged where they come again")
  func again() {
    let flags = Check.consistency.flags(text: [
      ("Ky lajm po përditësohet tani.", "This story is being updated now."),
      ("Ky lajm po përditësohet tani.", "This news will be renewed."),
      ("Ky lajm po përditësohet tani.", "This story is being updated now."),
      ("Opozita votoi kundër tij.", "This story is being updated now."),
      ("", "This story is being updated now."),
    ])
    #expect(
      flags == [
        "2: This news will be renewed. → This story is being updated now.",
        "4: This story is being updated now.", "5: This story is being updated now.",
      ])
  }

  @Test("sentences of a few words may be the same")
  func short() {
    let flags = Check.consistency.flags(text: [
      ("Po.", "Yes."),
      ("Po.", "Sure."),
      ("Jo.", "Yes."),
      ("", ""),
    ])
    #expect(flags == [])
  }

  @Test("pairs that are not text are not compared")
  func pairs() {
    let checker = Checker(from: "sq", to: "en", checks: [.consistency])
    let units = checker.units([
      ("Ky lajm po përditësohet tani.", "This story is being updated now."),
      ("Ky lajm po përditësohet tani.", "This news will be renewed."),
    ])
    #expect(checker.findings(in: units, asDocument: false) == [])
    #expect(checker.findings(in: units, asDocument: true).count == 1)
  }
}
