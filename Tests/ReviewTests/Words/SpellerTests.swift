import Dispatch
import Testing

@testable import Review

struct SpellerTests {
  @Test(
    "dictionaries are opened, asked and closed on all cores at once",
    .enabled(if: Speller.isInstalled(LanguageData.of("en"))))
  func concurrency() {
    DispatchQueue.concurrentPerform(iterations: 24) { _ in
      let spellers = Speller.all(of: LanguageData.of("en"))
      #expect(spellers.contains { $0.knows("government") })
      #expect(!spellers.contains { $0.knows("goverrnment") })
    }
  }

  @Test(
    "any word can be asked for, whatever its letters",
    .enabled(if: Speller.isInstalled(LanguageData.of("en"))),
    arguments: ["", "👩🏽‍🚒", "e\u{301}\u{323}", "政府", "s’ka", String(repeating: "xa", count: 400)])
  func strange(word: String) {
    #expect(Speller.all(of: LanguageData.of("en")).allSatisfy { !$0.knows(word) || word.isEmpty })
  }

  @Test("a language without a dictionary has none, and its package is named")
  func missing() {
    #expect(Speller.all(of: LanguageData.of("xx")).isEmpty)
    #expect(!Speller.isInstalled(LanguageData.of("xx")))
    #expect(Speller.package(of: LanguageData.of("sq")) == "myspell-sq")
  }

  @Test("a word that is longer than any of a dictionary is not looked for in all its slips")
  func longWord() {
    var asked = 0
    let found = Slips.corrections(of: String(repeating: "a", count: 10_000), limit: 8) { _ in
      asked += 1
      return true
    }
    #expect(found == [])
    #expect(asked == 0)
    #expect(Slips.corrections(of: "goverment", limit: 8) { $0 == "government" } == ["government"])
  }
}
