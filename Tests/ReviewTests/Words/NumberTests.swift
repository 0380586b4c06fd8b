import Testing

@testable import Review

struct NumberTests {
  private func mentions(_ text: String, _ language: String) -> [NumberMention] {
    NumberReader(LanguageData.of(language)).numbers(in: Lexer(language: language).passage(text))
      .filter { !$0.isWeak }
  }

  @Test(
    "a number is worth what its language's signs and words say",
    arguments: [
      ("sq", "1.500 euro", 1500), ("sq", "1,5 euro", 1.5), ("sq", "3 mijë euro", 3000),
      ("sq", "12 500 euro", 12500),
      ("sq", "tridhjetë e pesë euro", 35), ("sq", "2,4 milionë euro", 2_400_000), ("sq", "dyqind euro", 200),
      ("sq", "1.250.000 euro", 1_250_000), ("sq", "0,75 euro", 0.75),
      ("en", "1,500 euros", 1500), ("en", "1.5 euros", 1.5), ("en", "3 thousand euros", 3000),
      ("en", "twenty-one euros", 21), ("en", "two hundred and five euros", 205),
      ("en", "3.2 million", 3_200_000),
      ("en", "one hundred euros", 100), ("en", "three hundred thousand euros", 300_000),
      ("fr", "deux cents euros", 200),
      ("en", "two thousand five hundred euros", 2500), ("en", "1,250,000.50 euros", 1_250_000.5),
      ("de", "1.500 Euro", 1500), ("de", "3,5 Millionen Euro", 3_500_000), ("de", "einundzwanzig Euro", 21),
      ("ar", "٣٬٢٠٠ يورو", 3200), ("ar", "٤٥ يورو", 45), ("zh", "1.2万人", 12000), ("zh", "3亿元", 300_000_000),
      ("fa", "۱۲ یورو", 12), ("ro", "200 de miliarde de euro", 2e11), ("mk", "3,1 милијарди евра", 3.1e9),
      ("es", "dos mil millones de euros", 2e9), ("el", "2,4 εκατομμυρίων ευρώ", 2_400_000),
      ("ar", "5.5 ملايين", 5_500_000), ("ro", "treizeci și două de procente", 32), ("fr", "04h40", 4),
      ("hi", "१२ यूरो", 12), ("fr", "12\u{202F}500 euros", 12500),
    ])
  func values(language: String, text: String, value: Double) throws {
    let found = mentions(text, language)
    #expect(found.count == 1, "\(found)")
    #expect(try #require(found.first).values.contains(.number(value)), "\(found)")
  }

  @Test(
    "what the other side says otherwise is the same number",
    arguments: [
      ("17.30", "5:30 p.m."), ("17:30", "5.30 pm"), ("08.00", "8 a.m."), ("1.500", "1,500"), ("1,5", "1.5"),
      ("3 mijë", "3,000"), ("tridhjetë e pesë", "35"), ("2,4 milionë", "2.4 million"),
      ("dymbëdhjetë", "twelve"), ("2019", "'19"),
    ])
  func agreement(albanian: String, english: String) throws {
    let source = try #require(mentions(albanian + " ishte", "sq").first)
    let target = try #require(mentions(english + " it was", "en").first)
    #expect(source.agrees(with: target))
  }

  @Test(
    "what is another number is not the same",
    arguments: [
      ("1.500", "1.5"), ("1,5", "15"), ("17.30", "6:30 p.m."), ("3 mijë", "3"), ("347", "341"),
      ("tridhjetë e pesë", "thirty-four"), ("2,4 milionë", "2.4 billion"),
    ])
  func disagreement(albanian: String, english: String) throws {
    let source = try #require(mentions(albanian + " ishte", "sq").first)
    let target = try #require(mentions(english + " it was", "en").first)
    #expect(!source.agrees(with: target))
  }

  @Test("a number's span is its digits or its words")
  func spans() throws {
    func texts(_ text: String, _ language: String) -> [String] {
      mentions(text, language).map { String(text[bytes: $0.span]) }
    }
    #expect(texts("Ai pagoi 1.500 euro dhe 20 cent.", "sq") == ["1.500", "20"])
    #expect(texts("Ishin tridhjetë e pesë veta.", "sq") == ["tridhjetë e pesë"])
    #expect(texts("There were twenty-one of them.", "en") == ["twenty-one"])
    #expect(texts("Covid and H, no numbers.", "en") == [])
    #expect(texts("🎈 ٣٬٢٠٠ يورو", "ar") == ["٣٬٢٠٠"])
  }

  @Test(
    "one, months and Roman numerals want no counterpart of their own",
    arguments: ["one man", "in May", "Part IV"])
  func weak(text: String) { #expect(mentions(text, "en").isEmpty) }
}
