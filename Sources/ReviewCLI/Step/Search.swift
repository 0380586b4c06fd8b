internal import Review

/// A text that is looked for in both languages, and the sentence in which it was found last.
struct Search {
  let text: String
  /// The number of the sentence.
  private(set) var number = 0

  /// Looks from the sentence after one on, from the beginning again after the last.
  ///
  /// - Throws: `InputError` when no sentence has it.
  init(_ text: String, in sitting: Sitting, from number: Int) throws {
    self.text = text
    guard let found = try find(after: number, 1, in: sitting) else {
      throw InputError(.usage, "'\(text)' stands nowhere, in neither language")
    }
    self.number = found
  }

  /// Asks for a text and looks for it; nil when the editor thinks better of it.
  static func ask(
    in sitting: Sitting, from number: Int, _ earlier: EarlierAnswers, over backdrop: @escaping Backdrop,
    on screen: Screen
  ) throws -> Search? {
    var search: Search?
    _ = try TextPrompt.ask(
      "search", "Find in both languages:", history: earlier.searches, deed: "finds", over: backdrop,
      on: screen
    ) { text in
      guard !text.isEmpty else { throw InputError(.usage, "type what to look for; Esc goes back") }
      search = try Search(text, in: sitting, from: number)
      earlier.searches.append(text)
    }
    return search
  }

  /// Goes to the next sentence that has it, or the one before.
  mutating func move(_ direction: Int, in sitting: Sitting) throws {
    number = try find(after: number, direction, in: sitting) ?? number
  }

  /// Where it stands in a unit.
  func hits(in unit: ReviewedUnit) -> (source: [Span], target: [Span]) {
    (unit.source.spans(of: text), unit.current.spans(of: text))
  }

  private func find(after number: Int, _ direction: Int, in sitting: Sitting) throws -> Int? {
    let step = 1000
    func chunks(_ range: Range<Int>) -> [Range<Int>] {
      let starts = stride(from: range.lowerBound, to: range.upperBound, by: step)
      let chunks = starts.map { $0..<min($0 + step, range.upperBound) }
      return direction > 0 ? chunks : chunks.reversed()
    }
    let after = number + 1..<max(number, sitting.unitCount) + 1
    let before = 1..<max(1, number + (direction > 0 ? 1 : 0))
    let rounds = direction > 0 ? [after, before] : [before, max(1, number)..<sitting.unitCount + 1]
    for chunk in rounds.flatMap(chunks) {
      let units = try sitting.project.pairs(of: sitting.text.id, in: chunk)
      let hits = units.filter {
        !$0.loaded.source.spans(of: text).isEmpty || !$0.current.spans(of: text).isEmpty
      }
      if let hit = direction > 0 ? hits.first : hits.last { return hit.number }
    }
    return nil
  }
}
