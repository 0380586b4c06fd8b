import Testing

@testable import Review

struct VocabularyTests {
  private func number(of word: String, in vocabulary: Vocabulary) -> Int? {
    var word = word
    return word.withUTF8 { vocabulary.number(of: $0) }
  }

  @Test("every word has a number of its own, in the order in which they came, and no other word has one")
  func numbers() {
    var vocabulary = Vocabulary()
    let words = (0..<5000).map { "w\($0 * 7919 % 5000)ë" }
    for (number, word) in words.enumerated() { #expect(vocabulary.insert(word) == number) }
    for (number, word) in words.enumerated() { #expect(vocabulary.insert(word) == number) }
    #expect(vocabulary.count == words.count)
    #expect(words.indices.allSatisfy { number(of: words[$0], in: vocabulary) == $0 })
    #expect(["", "w", "w5000ë", "w12", "ë"].allSatisfy { number(of: $0, in: vocabulary) == nil })
  }

  @Test("the empty word is a word")
  func empty() {
    var vocabulary = Vocabulary()
    #expect(vocabulary.insert("") == 0)
    #expect(number(of: "", in: vocabulary) == 0)
  }
}
