import Testing

@testable import Review
@testable import ReviewData

struct CountingTests {
  @Test("a list of frequent words is read from MessagePack, and a cut one is none")
  func frequencies() throws {
    // [{"format": "cB", "version": 1}, [], ["the"], ["of", "and"]]
    var bytes: [UInt8] = [0x94, 0x82, 0xA6] + Array("format".utf8) + [0xA2] + Array("cB".utf8)
    bytes += [0xA7] + Array("version".utf8) + [0x01, 0x90, 0x91, 0xA3] + Array("the".utf8)
    bytes += [0x92, 0xA2] + Array("of".utf8) + [0xD9, 0x03] + Array("and".utf8)
    let entries = try #require(FrequencyList(bytes)).entries
    #expect(entries.map(\.word) == ["the", "of", "and"] && entries.map(\.rarity) == [1, 2, 2])
    for length in bytes.indices { #expect(FrequencyList(Array(bytes[..<length])) == nil) }
  }

  @Test("a table of lemmas is read from its front-coded form, and a cut one is none")
  func lemmas() throws {
    // "cats" is "cat", "cats's" keeps four letters and is the same word, "went" is written in full.
    var bytes = Array("SMFC1".utf8) + [0, 3, 0, 4] + Array("cats".utf8) + [1, 0]
    bytes += [4, 2] + Array("'s".utf8) + [254]
    bytes += [0, 4] + Array("went".utf8) + [255, 2] + Array("go".utf8)
    let pairs = try #require(LemmaTable(bytes)).pairs
    #expect(
      pairs.map { [$0.form, $0.lemma] } == [["cats", "cat"], ["cats's", "cat"], ["went", "go"]])
    for length in bytes.indices { #expect(LemmaTable(Array(bytes[..<length])) == nil) }
  }

  @Test(
    "endings are counted with how often they are true, and what comes before an ending refines it")
  func endings() throws {
    let words = ["bal", "kel", "dim", "fon", "gur", "has", "jak"]
    var pairs = words.map { (form: $0 + "ov", lemma: $0) } + words.map { (form: $0, lemma: $0) }
    // Behind a k the ending is none: these are words by themselves.
    pairs += ["lak", "mak", "nik", "tok"].flatMap {
      [(form: $0 + "ov", lemma: $0 + "ov"), (form: $0, lemma: $0)]
    }
    let rules = EndingCount(pairs, infixes: []).rules()
    let plain = try #require(rules.first { $0.rule == .init(strip: "ov", add: "") }).count
    #expect((plain.hits, plain.tries) == (7, 11))
    let refined = try #require(rules.first { $0.rule == .init(strip: "kov", add: "k") }).count
    #expect((refined.hits, refined.tries) == (1, 5))
    #expect(rules.first?.rule == .init(strip: "ov", add: ""))
    let language = SourceTables.Language(
      code: "sl", frequencies: nil, lemmas: "sl", foldedAs: "sl", infixes: [])
    #expect(SuffixFile.isOwn(SuffixFile.text(rules, language: language, lemmas: "sl", source: "x.whl")))
    #expect(!SuffixFile.isOwn("# Slovenian: rules, counted from form-lemma tables.\nov\t\t7\t0.64\n"))
  }

  @Test("an infix is taken out at the beginning of a form or within it, as its mark says")
  func infixes() {
    let words = ["bal", "kel", "dim", "fon", "gur"]
    let pairs = words.flatMap {
      [(form: "ge\($0)t", lemma: "\($0)en"), (form: "an\($0)en", lemma: "an\($0)en")]
    }
    let within = words.map { (form: "an" + "zu\($0)en", lemma: "an\($0)en") }
    let rules = EndingCount(pairs + within, infixes: ["ge~", "~zu~"]).rules().map(\.rule)
    #expect(rules.contains(.init(strip: "ge~t", add: "en")))
    #expect(rules.contains(.init(strip: "~zu~", add: "")))
    #expect(!rules.contains { $0.strip.hasPrefix("ge~") && $0.add == "" })
  }

  @Test(
    "common words leave out names and what is as frequent in two other families, and are all found again in their file"
  )
  func common() {
    let count = CommonWordCount(
      english: SpellingList(["1\nBerlin/M\nZorn/M\nbus\n"]), englishRarity: ["berlin": 450, "zorn": 620],
      families: [
        "A": ["hotel": 420, "und": 520, "bus": 400],
        "B": ["hotel": 380, "wald": 400, "und": 560, "bus": 400],
        "C": [:],
      ])
    let list = [
      "und", "zu", "berlin", "zorn", "hotel", "bus", "wald", "2020", "z.b", "wälder", "waldweg",
      "schließen", "und",
    ]
    let entries = list.map { FrequencyList.Entry(word: $0, rarity: 400) }
    let words = count.words(of: entries, LanguageData.of("de"), family: "C")
    #expect(!count.words(of: entries, LanguageData.of("nl"), family: "C").contains("zorn"))
    #expect(words == ["und", "zorn", "bus", "wald", "wälder", "waldweg", "schliessen"])
    let text = CommonWordCount.text(words, about: "Test")
    #expect(text == "# Test\nbus =\nschl iessen\nund =\nwald = weg\nwäld er\nzorn =\n")
    let known = CommonWords(file: Array(text.utf8))
    #expect(words.allSatisfy(known.contains))
    #expect(!["un", "unde", "waldwe", "schl", "#", "test", ""].contains(where: known.contains))
  }

  @Test("names are words that dictionaries have with a capital only, abbreviations are not")
  func names() {
    let list = SpellingList(["5\nBerlin/M\nMay\nmay/GS\nword\nABD\n", "1\nParis/M\n"])
    #expect(list.names == ["berlin", "paris"])
    #expect(list.words == ["may", "word", "abd"])
  }
}
