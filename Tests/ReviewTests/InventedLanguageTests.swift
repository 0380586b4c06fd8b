import Testing

@testable import Review

/// A language that no Swift knows of: everything about it is in the files that the library is handed.
@Suite("Invented language")
struct InventedLanguageTests {
  private static let library = LanguageLibrary(adding: [
    "Languages/xx.txt": """
    # A language of nobody
    [titles]
    zor
    [function]
    e ul
    [negators]
    nel
    [months]
    primul dosul tresul kvarul penul sesul sepul okul navul dekul undekul dudekul
    [weekdays]
    lun mar mer jov ven sab dim
    [quotes]
    “”
    [folding]
    ŵ/w
    [endings]
    arum//0.90
    [english-length]
    3
    [alike]
    sq
    [vowels]
    ẙ
    [consonants]
    ẗ
    [exonyms]
    vorpaẗ/Vorpatia
    """,
    "Suffixes/xx.tsv": "# Endings\non\t\t100\t0.95\n~ka~s\t\t20\t0.95\n",
    "Common/xx.txt": "# Words\nbram ot otar\nvarn =\n",
    "Lexicon/xx.tsv": "year\tvarn|varno\n",
    "Glossaries/xx-en.tsv":
      "source\ttarget\tstatus\nbramot\tcouncil\tpreferred\nbramot\tcounsel\tforbidden\n",
  ])

  private static func findings(_ source: String, _ target: String) -> [Finding] {
    let checker = Checker(from: "xx", to: "en", in: library)
    return checker.findings(in: checker.units([(source, target)]), asDocument: false)
  }

  @Test("its abbreviations keep a sentence whole, which the shipped languages do not know")
  func abbreviations() {
    let text = "Vikat zor. Kemalim bramoton. Kemal vikat."
    #expect(Segmenter(language: "xx", in: Self.library).sentences(of: text).count == 2)
    #expect(Segmenter(language: "xx").sentences(of: text).count == 3)
  }

  @Test("a word with its own vowel is not an abbreviation, as one of consonants alone may be")
  func vowels() {
    let text = "Vikat kẙn. Kemal vikat."
    #expect(Segmenter(language: "xx", in: Self.library).sentences(of: text).count == 2)
    #expect(Segmenter(language: "xx").sentences(of: text).count == 1)
  }

  @Test("a name that ends in its own consonant keeps it in every form")
  func consonants() {
    let language = Self.library.data(of: "xx")
    let names = Exonyms.of(language)
    func english(of word: String) -> [[String]] {
      names.names(at: 0, in: Lexer(language).passage(word)).map(\.english)
    }
    #expect(english(of: "vorpaẗul") == [["vorpatia"]])
    #expect(english(of: "vorpaul") == [])
  }

  @Test("its months are compared with those of the English")
  func months() {
    let found = Self.findings("Kemal vikat 12 tresul.", "They met on 12 May.").filter { $0.check == "dates" }
    #expect(found.map(\.suggestions) == [["March"]])
    #expect(
      !Self.findings("Kemal vikat 12 tresul.", "They met on 12 March.").contains { $0.check == "dates" })
  }

  @Test("its negators are missed in an English without one")
  func negators() {
    #expect(Self.findings("Kemal nel vikat.", "The minister came.").contains { $0.check == "negation" })
    #expect(!Self.findings("Kemal vikat.", "The minister came.").contains { $0.check == "negation" })
  }

  @Test("its glossary is found in forms that its counted endings and its own endings lead from")
  func glossary() {
    for form in ["bramot", "bramoton", "bramotarum", "brakamots"] {
      let found = Self.findings("Kemal \(form) vikat.", "The counsel met.").filter {
        $0.check == "terminology"
      }
      #expect(found.map(\.suggestions) == [["council"]], "\(form)")
    }
    #expect(Glossary.shipped(from: "xx", to: "en") == nil)
    #expect(Check.all.filter { !$0.covers("xx", in: Self.library) }.map(\.id) == ["reversed-meaning"])
  }

  @Test("its ordinary and its common words are known, folded as it folds")
  func words() throws {
    let language = Self.library.data(of: "xx")
    let vocabulary = try #require(BasicVocabulary.of(language))
    #expect(
      vocabulary.renderings(of: Morphology(language).lemmas(of: "varnoon")).contains { $0.contains("year") })
    let common = try #require(CommonWords.of(language))
    #expect(["bramot", "bramotar", "varn"].allSatisfy(common.contains))
    #expect(!["bram", "bramo", "varna", "a", ""].contains(where: common.contains))
    #expect(language.folding.key("Ŵarn") == "warn")
    #expect(LengthBalance.lack(of: Self.unit("varn varn varn varn", "year"), from: language) != nil)
    #expect(Language.areAlike("sq", "xx", in: Self.library) && !Language.areAlike("sq", "xx"))
  }

  @Test("its texts are paired by its segmenter and its numbers of months")
  func pairing() throws {
    let source = try Document(bytes: Array("Vikat zor. Kemalim bramoton. Kemal vikat.".utf8), name: "a.txt")
    let target = try Document(bytes: Array("Mr Kemalim met the council. They came.".utf8), name: "b.txt")
    let bitext = Bitext(
      source: source, target: target, checker: Checker(from: "xx", to: "en", in: Self.library))
    #expect(bitext.pairing.beads.map { [$0.source.count, $0.target.count] } == [[1, 1], [1, 1]])
  }

  private static func unit(_ source: String, _ target: String) -> TranslationUnit {
    Checker(from: "xx", to: "en", in: library).unit(number: 1, source: source, target: target)
  }
}
