import Testing

@testable import Review

struct UnitMatchingTests {
  private func continued(
    _ old: [(source: String, target: String)], _ new: [(source: String, target: String)],
    current: [Int: String] = [:]
  ) -> [Int?] {
    func unit(_ pair: (source: String, target: String)) -> LoadedUnit {
      LoadedUnit(
        source: pair.source, target: pair.target, sourceSpan: 0..<0, targetSpan: 0..<0,
        bead: Bead(source: 0..<1, target: 0..<1, confidence: 1))
    }
    let stored = old.enumerated().map { index, pair in
      StoredUnit(
        id: index + 1, text: 1, number: index + 1, loaded: unit(pair), current: current[index] ?? pair.target)
    }
    return UnitMatching.continued(stored, by: new.map(unit))
  }

  @Test("a sentence is known by its source, whatever became of its translation and its line breaks")
  func bySource() {
    #expect(continued([("Një dy", "a"), ("Tre", "b")], [("Një\ndy", "x"), ("Tre", "b")]) == [0, 1])
  }

  @Test("sentences that were put between are new, and those that moved are known")
  func movedAndNew() {
    #expect(
      continued([("A", "a"), ("B", "b"), ("C", "c")], [("C", "c"), ("N", "n"), ("A", "a2"), ("B", "b")])
        == [2, nil, 0, 1])
  }

  @Test("of equal sentences, the one whose translation changed is the one that changed")
  func equals() {
    #expect(
      continued(
        [("Po", "yes"), ("Po", "aye"), ("Po", "yes")], [("Po", "aye"), ("Po", "new"), ("Po", "yes")])
        == [1, 0, 2])
  }

  @Test("an addition is known by its text, or by what it was corrected to, alone")
  func additions() {
    #expect(continued([("", "x"), ("A", "a")], [("", "y"), ("A", "a")]) == [nil, 1])
    #expect(continued([("", "x"), ("A", "a")], [("", "y"), ("A", "a")], current: [0: "y"]) == [0, 1])
  }
}
