public import Review

/// A text that is looked for in both languages, and the sentence in which it was found last.
public struct TextSearch {
  /// What is looked for.
  public let text: String
  /// The number of the sentence.
  public private(set) var number = 0

  /// Looks from the sentence after one on, and after the last from the beginning; nil when no sentence has the text.
  public init?(_ text: String, in session: ReviewSession, from number: Int) throws {
    self.text = text
    guard let found = try find(after: number, 1, in: session) else { return nil }
    self.number = found
  }

  /// Goes to the next sentence that has it, or the one before.
  public mutating func move(_ direction: Int, in session: ReviewSession) throws {
    number = try find(after: number, direction, in: session) ?? number
  }

  /// Where a unit has it.
  public func hits(in unit: ReviewedUnit) -> (source: [Span], target: [Span]) {
    (unit.source.spans(of: text), unit.current.spans(of: text))
  }

  private func find(after number: Int, _ direction: Int, in session: ReviewSession) throws -> Int? {
    let step = 1000
    func chunks(_ range: Range<Int>) -> [Range<Int>] {
      let starts = stride(from: range.lowerBound, to: range.upperBound, by: step)
      let chunks = starts.map { $0..<min($0 + step, range.upperBound) }
      return direction > 0 ? chunks : chunks.reversed()
    }
    let after = number + 1..<max(number, session.unitCount) + 1
    let before = 1..<max(1, number + (direction > 0 ? 1 : 0))
    let rounds = direction > 0 ? [after, before] : [before, max(1, number)..<session.unitCount + 1]
    for chunk in rounds.flatMap(chunks) {
      let units = try session.project.pairing.pairs(of: session.text.id, in: chunk)
      let hits = units.filter {
        !$0.loaded.source.spans(of: text).isEmpty || !$0.current.spans(of: text).isEmpty
      }
      if let hit = direction > 0 ? hits.first : hits.last { return hit.number }
    }
    return nil
  }
}
