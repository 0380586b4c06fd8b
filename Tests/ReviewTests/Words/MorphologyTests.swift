import Testing

@testable import Review

struct MorphologyTests {
  @Test(
    "an ending leads to the dictionary word",
    arguments: [
      ("sq", "bisedimeve", "bisedim"), ("sq", "shtensionimin", "shtensionim"), ("sq", "qeverisë", "qeveri"),
      ("sq", "marrëveshjen", "marrëveshje"), ("sq", "ministrit", "ministër"),
      ("en", "agreements", "agreement"),
      ("en", "parties", "party"), ("en", "stopped", "stop"), ("de", "verhandlungen", "verhandlung"),
      ("de", "angerufen", "anrufen"), ("sr", "vlade", "vlada"), ("ru", "переговоров", "переговоры"),
      ("tr", "hükümetin", "hükümet"), ("sq", "kfor'it", "kfor"),
    ])
  func suffixes(language: String, form: String, lemma: String) {
    let found = Morphology(language: language).lemmas(of: form).first { $0.key == lemma }
    #expect(found != nil)
    #expect(found?.layer == .suffix)
  }

  @Test(
    "an irregular form leads to its word",
    arguments: [("took", "take"), ("taken", "take"), ("went", "go"), ("men", "man"), ("children", "child")])
  func irregular(form: String, lemma: String) {
    #expect(
      Morphology(language: "en").lemmas(of: form).contains(Lemma(key: lemma, layer: .form, confidence: 0.98)))
  }

  @Test(
    "forms that are listed are known in every language that lists some",
    arguments: [
      ("sq", "kishte", "kam"), ("de", "wusste", "wissen"), ("de", "grössten", "gross"),
      ("ru", "людей", "человек"),
      ("ru", "нашел", "найти"), ("sr", "najboljih", "dobar"), ("hu", "voltak", "van"),
      ("fi", "parhaita", "hyvä"),
    ])
  func listed(language: String, form: String, lemma: String) {
    let found = Morphology(language: language).lemmas(of: form).first { $0.key == lemma }
    #expect(found?.layer == .form)
  }

  @Test(
    "what a language writes together with a word is taken off, before its endings",
    arguments: [
      ("fi", "talossakin", "talo"), ("hu", "legfontosabb", "fontos"), ("sr", "najnoviji", "nov"),
      ("tr", "ab'nin", "ab"), ("it", "dell'accordo", "accordo"), ("fr", "l'accord", "accord"),
      ("de", "gelegt", "legen"), ("de", "aufzubauen", "aufbauen"),
    ])
  func affixes(language: String, form: String, lemma: String) {
    #expect(
      Morphology(language: language).lemmas(of: form).contains { $0.key == lemma && $0.confidence >= 0.5 })
  }

  @Test("a function word is a form of nothing but what is listed")
  func functionWords() {
    #expect(Morphology(language: "de").lemmas(of: "wollen").map(\.key).contains("wolle"))
    #expect(Morphology(language: "de").lemmas(of: "alle").map(\.key) == ["alle"])
    #expect(Morphology(language: "de").lemmas(of: "war").map(\.key) == ["war", "sein"])
  }

  @Test("a verb is also known without the ending of its dictionary form, where tables list it so")
  func infinitives() {
    #expect(Morphology(language: "tr").dictionaryKeys(of: "görüşmek") == ["görüşmek", "görüş"])
    #expect(Morphology(language: "sq").dictionaryKeys(of: "görüşmek") == ["görüşmek"])
  }

  @Test("a hunspell dictionary tells what a word is derived from; one that is not installed, nothing")
  func dictionaryStems() {
    #expect(
      Morphology(language: "sq", dictionary: "sq_AL").dictionaryStems(of: "situatës").contains("situatë"))
    #expect(Morphology(language: "sq", dictionary: "sq_AL").dictionaryStems(of: "zhuzhezh") == [])
    #expect(Morphology(language: "sq", dictionary: "xx_XX").dictionaryStems(of: "situatës") == [])
  }

  @Test("a word is a form of itself first, and a language without data knows no more")
  func itself() {
    #expect(
      Morphology(language: "sq").lemmas(of: "bisedim").first
        == Lemma(key: "bisedim", layer: .exact, confidence: 1))
    #expect(
      Morphology(language: "xx").lemmas(of: "zhuzhe") == [Lemma(key: "zhuzhe", layer: .exact, confidence: 1)])
  }

  @Test("the rule of the longest ending decides, and an unsure rule leads nowhere")
  func longest() {
    let rules = SuffixRules(
      table: "# strip add count precision\ns\t\t9\t0.9\nes\te\t9\t0.4\nies\ty\t9\t0.8\nx\t\t1\t0.2\n")
    #expect(rules.lemmas(of: "parties").map(\.lemma) == ["partie", "party"].sorted { $0 > $1 })
    #expect(rules.lemmas(of: "trees").first { $0.lemma == "tree" }?.precision == 0.4)
    #expect(rules.lemmas(of: "box").isEmpty)
    #expect(rules.lemmas(of: "s").isEmpty)
  }

  @Test("the stemmer serves languages without rules")
  func stems() {
    #expect(SuffixRules.of(LanguageData.of("ca")).isEmpty)
    let morphology = Morphology(language: "ca")
    #expect(morphology.lemmas(of: "governs").last?.layer == .stem)
    let keys = morphology.dictionaryKeys(of: "govern")
    #expect(morphology.lemmas(of: "governs").contains { keys.contains($0.key) })
  }

  @Test("surer layers come first")
  func layers() {
    #expect(
      [MatchLayer.stem, .compound, .exact, .folded, .suffix, .form].sorted() == [
        .exact, .form, .suffix, .stem, .folded, .compound,
      ])
  }
}
