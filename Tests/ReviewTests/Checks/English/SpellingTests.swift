import Testing

@testable import Review

struct SpellingTests {
  @Test(
    "words that no dictionary has are flagged, with what may have been meant",
    arguments: [
      (
        "Qeveria u mblodh dje.", "The goverment met yesteday.",
        ["goverment → government", "yesteday → yesterday"]
      ),
      ("Ai tha.", "He siad that.", ["siad → said"]),
      ("Qeveria", "Goverment is here.", ["Goverment → Government"]),
      ("Është e re.", "It is the nww.", ["nww → new"]),
      ("“Qeveria”", "“goverment”", ["goverment → government"]),
    ])
  func unknown(source: String, english: String, expected: [String]) {
    #expect(Check.spelling.flags(source, english) == expected)
  }

  @Test(
    "a word that is far from all words has no suggestion",
    arguments: [
      ("Është e mirë.", "It is blorptastic.", ["blorptastic"])
    ])
  func madeUp(source: String, english: String, expected: [String]) {
    #expect(Check.spelling.flags(source, english) == expected)
  }

  @Test(
    "words of the source, addresses, compounds and new words of known parts are left alone",
    arguments: [
      ("Qeveria u mblodh.", "The government met."),
      ("Ai jeton në Prishtinë.", "He lives in Prishtinë."),
      ("Shih.", "See foo@goverment.org."),
      ("Është e re.", "It is a self-driving minibus."),
      ("", ""),
      ("…", "…"),
    ])
  func quiet(source: String, english: String) {
    #expect(Check.spelling.flags(source, english) == [])
  }

  @Test("at most three words are suggested, each once")
  func suggestions() {
    let findings = Check.spelling.findings(from: "sq", "Ai tha.", "He siad that the nww came.")
    #expect(findings.count == 2)
    for finding in findings {
      #expect((1...3).contains(finding.suggestions.count))
      #expect(Set(finding.suggestions).count == finding.suggestions.count)
    }
  }
}
