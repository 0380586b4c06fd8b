import Testing

@testable import Review

struct EnglishFormTests {
  @Test(
    "a word takes the form that is asked for",
    arguments: [
      (.plural, "party", "parties"), (.plural, "tax", "taxes"), (.plural, "church", "churches"),
      (.plural, "day", "days"),
      (.plural, "person", "people"), (.plural, "woman", "women"), (.past, "take", "took"),
      (.past, "stop", "stopped"),
      (.past, "claim", "claimed"), (.past, "carry", "carried"), (.past, "agree", "agreed"),
      (.past, "visit", "visited"),
      (.gerund, "take", "taking"), (.gerund, "stop", "stopping"), (.gerund, "see", "seeing"),
      (.gerund, "permit", "permitting"),
      (.possessive, "minister", "minister's"), (.possessive, "ministers", "ministers'"),
      (.participle, "take", "taken"), (.participle, "make", "made"), (.participle, "extend", "extended"),
      (.gerund, "lie", "lying"), (.plural, "crisis", "crises"), (.plural, "spokesman", "spokesmen"),
      (.pluralPossessive, "minister", "ministers'"), (.pluralPossessive, "child", "children's"),
      (.base, "agreement", "agreement"),
    ] as [(EnglishForm, String, String)])
  func words(form: EnglishForm, term: String, expected: String) {
    #expect(form.apply(to: term, isVerb: form.isVerbal) == expected)
  }

  @Test("of a phrase the head is inflected: a verb's first word, a noun's last before a preposition")
  func phrases() {
    #expect(EnglishForm.plural.apply(to: "prime minister", isVerb: false) == "prime ministers")
    #expect(EnglishForm.plural.apply(to: "member of parliament", isVerb: false) == "members of parliament")
    #expect(EnglishForm.plural.apply(to: "call for calm", isVerb: true) == "calls for calm")
    #expect(EnglishForm.past.apply(to: "take part", isVerb: true) == "took part")
    #expect(EnglishForm.gerund.apply(to: "call for", isVerb: true) == "calling for")
    #expect(EnglishForm.plural.apply(to: "", isVerb: false) == "")
  }

  @Test(
    "the form of a word is recognised",
    arguments: [
      ("Extensions", "extension", .plural), ("extended", "extend", .past), ("extending", "extend", .gerund),
      ("extension's", "extension", .possessive),
      ("taken", "take", .participle), ("ministers'", "minister", .pluralPossessive),
      ("EXTENSION", "extension", .base),
      ("extent", "extension", nil),
    ] as [(String, String, EnglishForm?)])
  func recognition(text: String, term: String, form: EnglishForm?) {
    #expect(EnglishForm.of(text, term: term) == form)
  }
}
