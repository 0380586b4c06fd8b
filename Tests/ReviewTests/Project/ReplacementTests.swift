import Testing

@testable import Review

/// Accepting a suggestion: what is around the phrase is adapted. `⟦ ⟧` marks the phrase that is replaced.
struct ReplacementTests {
  private func replaced(
    _ marked: String, _ phrase: String, language: String = "en", adaptsCase: Bool = true
  ) -> String {
    let parts = marked.split(omittingEmptySubsequences: false) { "⟦⟧".contains($0) }.map(String.init)
    let text = parts.joined()
    let start = parts[0].utf8.count
    let change = Change(
      replacing: start..<start + parts[1].utf8.count, in: text, by: phrase, language: language,
      adaptsCase: adaptsCase)
    return change.applied(to: text)
  }

  @Test(
    "an article before the phrase follows its sound",
    arguments: [
      ("It was an ⟦extension⟧ of it.", "de-escalation", "It was a de-escalation of it."),
      ("It was a ⟦calming⟧ of it.", "easing", "It was an easing of it."),
      ("A ⟦calming⟧ followed.", "easing", "An easing followed."),
      ("An ⟦extension⟧ followed.", "de-escalation", "A de-escalation followed."),
      ("“A ⟦calming⟧ followed”", "easing", "“An easing followed”"),
      ("AN ⟦EXTENSION⟧ OF IT", "de-escalation", "A DE-ESCALATION OF IT"),
      ("He made an ⟦important⟧ decision.", "", "He made a decision."),
      ("They took vitamin A ⟦capsules⟧.", "extracts", "They took vitamin A extracts."),
      ("the banana ⟦price⟧", "increase", "the banana increase"),
      ("She is a ⟦lawyer⟧.", "MP", "She is an MP."),
    ])
  func article(marked: String, phrase: String, expected: String) {
    #expect(replaced(marked, phrase) == expected)
  }

  @Test("articles of other languages are left alone")
  func otherLanguage() {
    #expect(replaced("Er sah a ⟦Haus⟧.", "Auto", language: "de") == "Er sah a Auto.")
  }

  @Test(
    "the first letter follows the phrase where the capital was the place's and not the phrase's own",
    arguments: [
      ("⟦Extension of the situation⟧ was urged.", "de-escalation", "De-escalation was urged."),
      ("He left. ⟦Extension⟧ was urged.", "de-escalation", "He left. De-escalation was urged."),
      ("„⟦Extension⟧“ was urged.", "de-escalation", "„De-escalation“ was urged."),
      ("the ⟦Serbian side⟧ agreed", "other side", "the other side agreed"),
      ("the ⟦NATO⟧ agreed", "alliance", "the alliance agreed"),
      ("the ⟦Extension of the Situation⟧ Act", "de-escalation", "the De-escalation Act"),
      ("the ⟦Government⟧ agreed", "government", "the government agreed"),
      ("the ⟦priest⟧ agreed", "Imam", "the Imam agreed"),
      ("EXTENSION OF ⟦SITUATION⟧", "the crisis", "EXTENSION OF THE CRISIS"),
    ])
  func capitals(marked: String, phrase: String, expected: String) {
    #expect(replaced(marked, phrase) == expected)
  }

  @Test("what an editor writes keeps its letters")
  func ownWords() {
    #expect(replaced("⟦Extension⟧ was urged.", "eBay", adaptsCase: false) == "eBay was urged.")
  }

  @Test(
    "what is taken out leaves no second space",
    arguments: [
      ("He ⟦also⟧ said.", "He said."), ("⟦Also⟧ he said.", "he said."), ("He said ⟦also⟧.", "He said."),
      ("He said, ⟦also⟧ ", "He said, "), ("⟦all⟧", ""),
    ])
  func takenOut(marked: String, expected: String) {
    #expect(replaced(marked, "") == expected)
  }

  @Test(
    "a vowel is what sounds as one",
    arguments: [
      ("hour", true), ("honest man", true), ("heir", true), ("honour", true), ("house", false),
      ("union", false),
      ("unimportant", true), ("unidentified", true), ("uninvited", true), ("university", false),
      ("use", false),
      ("usual", false), ("European", false), ("one-time", false), ("once", false), ("onerous", true),
      ("Ukrainian", false), ("umbrella", true), ("urgent", true), ("utopia", false), ("MP", true),
      ("MPs", true),
      ("EU member", true), ("UN", false), ("US", false), ("U.S. envoy", false), ("NATO", false),
      ("OSCE", true),
      ("UNESCO", false), ("EULEX", false), ("LDK", true), ("X-ray", true), ("U-turn", false), ("F-16", true),
      ("8-year", true), ("80", true), ("11-day", true), ("18th", true), ("180", false), ("1,800", false),
      ("1848", true), ("11,000", true), ("110", false), ("“hour”", true), ("élan", true), ("yes", false),
    ])
  func sound(text: String, isVowel: Bool) {
    #expect(VowelSound.begins(text) == isVowel)
  }
}
