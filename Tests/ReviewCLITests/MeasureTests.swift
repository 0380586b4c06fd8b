import Testing

@testable import ReviewBenchmarks

/// The benchmarks' own measures, on counts that can be checked by hand.
struct MeasureTests {
  private func guesses(_ pairs: (Double, Bool)...) -> Confidences {
    Confidences(pairs.map { Confidences.Guess(confidence: $0.0, isRight: $0.1) })
  }

  @Test("precision, recall and F1 count what is equal")
  func tally() {
    var tally = Tally(Set([1, 2, 3, 4]), Set([3, 4, 5]))
    #expect(tally.cell == "P 0.500  R 0.667  F1 0.571")
    tally += Tally(Set([7]), Set([7]))
    #expect((tally.right, tally.said, tally.found, tally.gold) == (3, 5, 3, 4))
    #expect(Tally().f1 == 0)
  }

  @Test("the surer half is that of the highest confidence, of equal ones their share")
  func surerHalf() {
    #expect(guesses((0.2, false), (0.9, true), (0.8, true), (0.1, false)).rightInSurerHalf == 1)
    #expect(
      guesses((0.9, true), (0.5, false), (0.5, true), (0.5, false), (0.5, false), (0.1, true))
        .rightInSurerHalf == (1 + 2 * 0.25) / 3)
    #expect(Confidences().rightInSurerHalf == 0)
  }

  @Test("the calibration error is how far each bin's confidence is from its share of right ones")
  func calibration() {
    #expect(guesses((1, true), (1, true)).calibrationError == 0)
    #expect(guesses((0.5, true), (0.5, false)).calibrationError == 0)
    #expect(
      abs(guesses((0.95, true), (0.91, false), (0.1, false), (0.1, false)).calibrationError - 0.265) < 1e-9)
  }

  @Test("a bar says when a value misses it")
  func bars() {
    #expect(Bar.atLeast(0.85).cell(0.85, 0.9) == "≥ 0.850")
    #expect(Bar.atLeast(0.85).cell(0.9, 0.84, of: "P, R ") == "missed: P, R ≥ 0.850")
    #expect(Bar.atMost(30, decimals: 0).cell(31, in: " ms") == "missed: ≤ 30 ms")
  }

  @Test("ICU's sentences end after the white space behind them")
  func icu() throws {
    var ends: [Int] = []
    try ICUSentences(language: "en").ends(in: "One. Two.") { ends.append($0) }
    #expect(ends == [5, 9])
  }

  @Test("results of work done at once are in order")
  func concurrent() async {
    let results = await (0..<200).map { $0 }.concurrentMap { $0 * 2 }
    #expect(results == (0..<200).map { $0 * 2 })
  }
}
