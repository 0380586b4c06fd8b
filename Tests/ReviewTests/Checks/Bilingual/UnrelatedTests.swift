import Testing

@testable import Review

struct UnrelatedTests {
  @Test(
    "the English of another sentence is flagged whole",
    arguments: [
      (
        "Policia arrestoi dje dy gazetarë para gjykatës në Tiranë.",
        "The new album will be released in spring, the band announced in Oslo on Friday.",
        ["The new album will be released in spring, the band announced in Oslo on Friday."]
      )
    ])
  func other(source: String, english: String, expected: [String]) {
    #expect(Check.unrelated.flags(source, english) == expected)
  }

  @Test(
    "a translation, a shared place, a sentence of a few words and an empty side are left alone",
    arguments: [
      (
        "Policia arrestoi dje dy gazetarë para gjykatës në Tiranë.",
        "Police arrested two journalists in front of the court in Tirana."
      ),
      (
        "Policia arrestoi dje dy gazetarë para gjykatës në Tiranë.",
        "The band will play in Tirana in spring and its new album is out."
      ),
      ("Po.", "The weather was fine for most of the summer."),
      ("", ""),
      ("Policia arrestoi dje dy gazetarë.", ""),
    ])
  func quiet(source: String, english: String) {
    #expect(Check.unrelated.flags(source, english) == [])
  }

  @Test("one who reads the finding is told of the worst kind of error")
  func severity() {
    let findings = Check.unrelated.findings(
      from: "sq", "Policia arrestoi dje dy gazetarë para gjykatës në Tiranë.",
      "The new album will be released in spring, the band announced in Oslo on Friday.")
    #expect(findings.map(\.severity) == [.critical])
    #expect(findings.map(\.suggestions) == [[]])
  }
}
