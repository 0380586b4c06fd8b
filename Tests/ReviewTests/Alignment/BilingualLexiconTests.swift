import Testing

@testable import Review

struct BilingualLexiconTests {
  private func words(_ text: String, _ key: String) throws -> [String] {
    try BilingualLexicon(text: text, name: "a", from: "sq").words(for: key).sorted()
  }

  @Test("a table gives words their translations; further cells, comments and empty lines are passed over")
  func table() throws {
    let text = "# a comment\nShtëpi\thouse\tnoun\n\nshtëpi\thome, dwelling\r\n"
    #expect(try words(text, "shtëpi") == ["dwelling", "home", "house"])
    #expect(try words(text, "banesë") == [])
  }

  @Test("JSON lines give the lemma and its forms the words of all senses")
  func jsonLines() throws {
    let text = """
      {"lemma": "shtëpi", "pos": "noun", "forms": ["shtëpia", "Shtëpinë"], "senses": ["house", "home; dwelling"]}
      {"lemma": "dhe", "senses": ["and"]}
      {"lemma": "ë"}
      """
    for form in ["shtëpi", "shtëpia", "shtëpinë"] {
      #expect(try words(text, form) == ["dwelling", "home", "house"])
    }
    #expect(try words(text, "dhe") == ["and"])
    #expect(try words(text, "ë") == [])
  }

  @Test("of a gloss, the short parts are translations, without articles and what is in brackets")
  func glosses() throws {
    #expect(try words("ik\tto leave", "ik") == ["leave"])
    #expect(try words("qen\ta dog (animal (tame), kept)", "qen") == ["dog"])
    #expect(try words("x\tthe first letter of the alphabet, letter", "x") == ["letter"])
    #expect(try words("a\tvice president / deputy", "a") == ["deputy", "president", "vice"])
  }

  @Test(
    "a line that is not an entry is named with its number",
    arguments: [
      ("a\tb\nshtëpi house\n", 2), ("\n# c\n\tb\n", 3), ("a\tb\n\n{\"lemma\": \"a\"\n", 3),
      ("{\"word\": \"a\", \"senses\": [\"b\"]}", 1), ("{\"lemma\": \"a\", \"senses\": \"b\"}", 1),
    ])
  func badLines(text: String, line: Int) {
    let error = #expect(throws: InputError.self) {
      try BilingualLexicon(text: text, name: "desk.tsv", from: "sq")
    }
    #expect(error?.file == "desk.tsv")
    #expect(error?.line == line)
    #expect(error?.kind == .data)
  }

  @Test("a lexicon without entries is an error", arguments: ["", "\n\n", "# only a comment\n"])
  func empty(text: String) {
    let error = #expect(throws: InputError.self) {
      try BilingualLexicon(text: text, name: "a.tsv", from: "sq")
    }
    #expect(error?.message.contains("empty") == true)
  }

  @Test(
    "words of the target are found in any script",
    arguments: [("de", "Straße"), ("ru", "дорога"), ("el", "δρόμος"), ("zh", "道路"), ("tr", "IŞIK")])
  func scripts(language: String, word: String) throws {
    let lexicon = try BilingualLexicon(text: "rrugë\t\(word)", name: "a.tsv", from: "sq")
    let source = TokenReader.text(of: AlignmentSide(texts: ["rrugë"]), language: LanguageData.of("sq"), nil)
    let target = TokenReader.text(of: AlignmentSide(texts: [word]), language: LanguageData.of(language), nil)
    let search = LexiconSearch(
      lexicon, source, from: LanguageData.of("sq"), target, to: LanguageData.of(language))
    #expect(search.translations(of: "rrugë").count == 1)
  }

  @Test("a word is found by its dictionary form, and its translation in another form")
  func forms() throws {
    let lexicon = try BilingualLexicon(text: "bisedim\ttalk", name: "a.tsv", from: "sq")
    let source = TokenReader.text(
      of: AlignmentSide(texts: ["bisedimeve"]), language: LanguageData.of("sq"), nil)
    let target = TokenReader.text(
      of: AlignmentSide(texts: ["The talks"]), language: LanguageData.of("en"), nil)
    let search = LexiconSearch(
      lexicon, source, from: LanguageData.of("sq"), target, to: LanguageData.of("en"))
    let found = search.translations(of: "bisedimeve")
    #expect(found.map { target.types[Int($0)].key } == ["talks"])
  }
}
