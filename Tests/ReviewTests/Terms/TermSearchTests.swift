import Testing

@testable import Review

struct TermSearchTests {
  /// What is found, as "term=text".
  private func finds(
    _ rows: [String], in text: String, side: Side = .source, language: String = "sq", longest: Bool = false
  ) throws -> [String] {
    let table = (["source\ttarget\tmatch"] + rows).joined(separator: "\n")
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
