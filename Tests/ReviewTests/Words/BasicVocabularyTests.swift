import Testing

@testable import Review

@Suite("Basic vocabulary")
struct BasicVocabularyTests {
  static let languages = ShippedData.names.compactMap { name in
    name.hasPrefix("Lexicon/") && name != "Lexicon/en.tsv" ? String(name.dropFirst(8).dropLast(4)) : nil
  }

  private static func rows(_ code: String) -> [[String]] {
    (ShippedData.text("Lexicon/\(code).tsv") ?? "").split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test("has a key of the English list and single words in small letters in each row", arguments: languages)
  func rows(code: String) {
    let keys = Set(Self.rows("en").map { $0[0] })
    for row in Self.rows(code) {
      #expect(row.count == 2 && keys.contains(row[0]), "\(code): \(row)")
      for word in row.dropFirst().flatMap({ $0.split(separator: "|", omittingEmptySubsequences: false) }) {
        #expect(!word.isEmpty && !word.contains(" ") && String(word) == word.lowercased(), "\(code): \(row)")
      }
    }
  }

  @Test("has each concept once", arguments: languages)
  func concepts(code: String) {
    let keys = Self.rows(code).map { $0[0] }
    #expect(Set(keys).count == keys.count)
  }

  @Test("finds what may render an inflected word")
  func renderings() {
    let pair = LanguagePair(from: .of("sq"), to: .of("en"), terms: TermBase([], from: "sq", to: "en"))
    let reader = PairReader(pair)
    let words = reader.source.lexer.passage("gazetarëve").words
    #expect(reader.renderings(of: words[0]).contains { $0.contains("journalist") })
  }
}
