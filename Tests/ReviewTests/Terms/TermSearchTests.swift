import Testing

@testable import Review

struct TermSearchTests {
  /// What is found, as "term=text".
  private func finds(
    _ rows: [String], columns: String = "source\ttarget\tmatch", in text: String, side: Side = .source,
    language: String = "sq", longest: Bool = false
  ) throws -> [String] {
    let table = ([columns] + rows).joined(separator: "\n")
    let search = TermSearch(try Glossary(text: table, name: "a.tsv"), side: side, language: language)
    return search.finds(in: text, longest: longest).map { "\($0.term)=\(text[bytes: $0.span])" }
  }

  @Test("a term is found in any inflected form, upper or lower case")
  func inflected() throws {
    #expect(
      try finds(["bisedim\ttalks"], in: "Rezultati i bisedimeve. BISEDIMET vazhdojnë; bisedim.") == [
        "bisedim=bisedimeve", "bisedim=BISEDIMET", "bisedim=bisedim",
      ])
    #expect(try finds(["bisedim\ttalks"], in: "Bisha dhe biseda.") == [])
  }

  @Test("of a phrase each word inflects by itself")
  func phrases() throws {
    #expect(
      try finds(
        ["ministër i jashtëm\tforeign minister"], in: "Foli ministrja e jashtme me ministrin e jashtëm.") == [
          "ministër i jashtëm=ministrja e jashtme", "ministër i jashtëm=ministrin e jashtëm",
        ])
    #expect(
      try finds(["a\tprime minister"], in: "Two prime ministers came.", side: .target, language: "en") == [
        "prime minister=prime ministers"
      ])
  }

  @Test("punctuation parts a phrase, hyphens and spaces do not")
  func gaps() throws {
    let rows = ["a\tcease fire"]
    #expect(try finds(rows, in: "a cease-fire", side: .target, language: "en") == ["cease fire=cease-fire"])
    #expect(try finds(rows, in: "cease\n fire", side: .target, language: "en") == ["cease fire=cease\n fire"])
    #expect(try finds(rows, in: "cease, fire", side: .target, language: "en") == [])
    #expect(try finds(rows, in: "cease. Fire", side: .target, language: "en") == [])
  }

  @Test("nested terms are all found, and the longest alone where that is asked")
  func longest() throws {
    let rows = ["gjykatë\tcourt", "gjykatë kushtetuese\tconstitutional court"]
    let text = "Vendosi Gjykata Kushtetuese."
    #expect(
      try finds(rows, in: text).sorted() == ["gjykatë kushtetuese=Gjykata Kushtetuese", "gjykatë=Gjykata"])
    #expect(try finds(rows, in: text, longest: true) == ["gjykatë kushtetuese=Gjykata Kushtetuese"])
    #expect(try finds(rows, in: "Gjykata u mblodh.", longest: true) == ["gjykatë=Gjykata"])
  }

  @Test("a term that is exact is found in its own form only, an acronym in capitals only")
  func exact() throws {
    #expect(try finds(["BE\tEU\texact"], in: "BE dhe be, Be.") == ["BE=BE"])
    #expect(
      try finds(["bisedim\ttalks\texact"], in: "bisedim, bisedimeve, Bisedim") == [
        "bisedim=bisedim", "bisedim=Bisedim",
      ])
  }

  @Test("a term with capitals that count is found with them, in any form")
  func cased() throws {
    #expect(
      try finds(["Kuvend\tAssembly\tcase"], in: "Kuvendi u mblodh; një kuvend burrash.") == ["Kuvend=Kuvendi"]
    )
  }

  @Test("irregular forms are found", arguments: [("take place", "It took place."), ("go", "They went.")])
  func irregular(term: String, text: String) throws {
    #expect(try finds(["x\t\(term)"], in: text, side: .target, language: "en").count == 1)
  }

  @Test("a stem or a beginning is followed by anything; other words of the phrase inflect")
  func beginnings() throws {
    let rows = ["shtension|im\tx\tstem", "kosov*\tx\tprefix", "ministër i jasht|ëm\tx\tstem"]
    #expect(
      try finds(rows, in: "Shtensionues; tension. Kosovarët, Kosova, koso. Ministrit të jashtmit.") == [
        "shtensionim=Shtensionues", "kosov=Kosovarët", "kosov=Kosova",
        "ministër i jashtëm=Ministrit të jashtmit",
      ])
  }

  @Test("forms that the glossary gives are found as they are given")
  func forms() throws {
    let columns = "source\ttarget\tforms"
    let rows = ["qytet\tcity\tqytezë, qytet i vogël"]
    #expect(
      try finds(rows, columns: columns, in: "Në qytezë; qytet i vogël.") == [
        "qytet=qytezë", "qytet=qytet", "qytet=qytet i vogël",
      ])
  }

  @Test("a term counts only with a word that must be near, in any form, and without one that must not")
  func near() throws {
    let columns = "source\ttarget\tnear\tnot-near"
    let rows = ["bankë\tbank\t\tlum, uj", "bankë\tbench\tpark"]
    func found(_ text: String) throws -> [String] { try finds(rows, columns: columns, in: text) }
    #expect(try found("Banka u mbyll.") == ["bankë=Banka"])
    #expect(try found("Banka në parkun e qytetit.").count == 2)
    #expect(try found("Banka te lumi.") == [])
  }

  @Test("a term is found within a compound where its row says so", arguments: [("yes", 3), ("no", 1)])
  func compounds(told: String, count: Int) throws {
    let columns = "source\ttarget\tcompound"
    let found = try finds(
      ["sicherheit\tsecurity\t\(told)"], columns: columns,
      in: "Sicherheit, Sicherheitsrat, Flugsicherheit", language: "de")
    #expect(found.count == count, "\(found)")
  }

  @Test(
    "a term is found whatever is written together with it, in either script of its language",
    arguments: [
      ("sq", "NATO", "Forcat e NATO-s", "NATO"), ("sq", "KFOR", "pjesëtarë të KFOR-it", "KFOR"),
      ("tr", "AB", "AB'nin kararı", "AB'nin"), ("tr", "Irak", "IRAK’TA", "IRAK’TA"),
      ("fr", "accord", "l’accord signé", "l’accord"), ("it", "accordo", "dell'accordo", "dell'accordo"),
      ("sr", "vlada", "odluka Vlade", "Vlade"), ("sr", "vlada", "одлука Владе", "Владе"),
      ("sr", "влада", "odluka Vlade", "Vlade"), ("ar", "حكومة", "والحكومة", "والحكومة"),
      ("fi", "hallitus", "hallituksenkin", "hallituksenkin"),
    ])
  func writtenTogether(language: String, term: String, text: String, found: String) throws {
    #expect(try finds(["\(term)\tx\tinflected"], in: text, language: language) == ["\(term)=\(found)"])
  }

  @Test(
    "a text without the marks of its language's letters is understood",
    arguments: [
      ("sq", "çështje", "Kjo ceshtje", "ceshtje"), ("sr", "odluka đaka", "odluke djaka", "odluke djaka"),
      ("de", "Möglichkeit", "Moeglichkeiten", "Moeglichkeiten"),
      ("tr", "görüşme", "gorusmeler", "gorusmeler"),
    ])
  func bareLetters(language: String, term: String, text: String, found: String) throws {
    #expect(try finds(["\(term)\tx\tinflected"], in: text, language: language) == ["\(term)=\(found)"])
    #expect(try finds(["schön\tx\tinflected"], in: "schon", language: "de") == [])
  }

  @Test("terms of a language without spaces are found")
  func chinese() throws {
    #expect(try finds(["经济\teconomy"], in: "中国经济增长", language: "zh") == ["经济=经济"])
  }

  @Test("a find says how it was recognised")
  func layers() throws {
    let glossary = try Glossary(text: "source\ttarget\nbisedim\ttake", name: "a.tsv")
    #expect(
      TermSearch(glossary, side: .source, language: "sq").finds(in: "bisedim bisedimeve").map(\.layer) == [
        .exact, .suffix,
      ])
    #expect(TermSearch(glossary, side: .target, language: "en").finds(in: "took").map(\.layer) == [.form])
  }

  @Test("of two glossaries with the same source the earlier one holds")
  func precedence() throws {
    let own = try Glossary(text: "source\ttarget\nKuvend\tparliament", name: "own.tsv")
    let other = try Glossary(text: "source\ttarget\nkuvend\tassembly\nligj\tlaw", name: "other.tsv")
    let terms = TermBase([own, other], from: "sq", to: "en")
    #expect(terms.entries.map { $0.targets[0].text } == ["parliament", "law"])
  }
}
