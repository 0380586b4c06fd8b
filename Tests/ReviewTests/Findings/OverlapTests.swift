import Testing

@testable import Review

struct OverlapTests {
  private func finding(
    _ check: String, _ confidence: Double, _ target: Span?, category: Review.Category = .number
  )
    -> Finding
  {
    Finding(
      check: check, category: category, severity: .minor, confidence: confidence, unit: 1,
      source: category == .omission ? 0..<4 : nil, target: target, message: "m", isShown: confidence >= 0.5)
  }

  @Test(
    "overlapping suspicions are one finding, the others its notes; those that are not shown are not mentioned"
  )
  func merges() {
    let found = [
      finding("a", 0.6, 0..<5), finding("b", 0.9, 3..<8), finding("c", 0.3, 4..<6), finding("d", 0.6, 9..<12),
    ]
    let standing = Overlap.resolved(found, order: [:])
    #expect(standing.map(\.check) == ["b", "d"])
    #expect(standing.map(\.notes) == [["a: m"], []])
  }

  @Test("a sentence without counterpart says nothing else")
  func whole() {
    let found = [finding("a", 0.6, 0..<5), finding("omission", 0.95, nil, category: .omission)]
    let standing = Overlap.resolved(found, order: [:])
    #expect(standing.map(\.check) == ["omission"])
    #expect(standing[0].notes == [])
  }
}
