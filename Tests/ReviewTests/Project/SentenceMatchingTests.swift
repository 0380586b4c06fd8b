import Testing

@testable import Review

struct SentenceMatchingTests {
  private func matches(_ old: String, _ new: String) -> [Int?] {
    SentenceMatching.matches(of: old.map(String.init), in: new.map(String.init))
  }

  @Test("sentences are found again when others come, go or are repeated")
  func finds() {
    #expect(matches("abc", "abc") == [0, 1, 2])
    #expect(matches("abc", "xaybc") == [1, 3, 4])
    #expect(matches("abcd", "ad") == [0, nil, nil, 1])
    #expect(matches("rarbr", "rarcrbr") == [0, 1, 2, 5, 6])
    #expect(matches("rrr", "rr") == [0, 1, nil])
    #expect(matches("", "a") == [])
    #expect(matches("a", "") == [nil])
  }

  @Test("another wording of white space is the same sentence")
  func spaces() { #expect(SentenceMatching.matches(of: ["a b"], in: ["x", "a\n  b"]) == [1]) }

  @Test("matches grow, and match equals", arguments: 0..<50 as Range<UInt64>)
  func grows(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    func text() -> String {
      String(
        (0..<Int.random(in: 0...30, using: &generator)).map { _ in
          "abcdefghijklmnop".randomElement(using: &generator)!
        })
    }
    let (old, new) = (text(), text())
    var last = -1
    for (index, match) in matches(old, new).enumerated() {
      guard let match else { continue }
      #expect(match > last)
      #expect(Array(old)[index] == Array(new)[match])
      last = match
    }
  }
}
