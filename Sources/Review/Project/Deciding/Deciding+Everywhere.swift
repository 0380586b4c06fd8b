/// A finding with where it is.
public struct FindingPlace: Equatable, Sendable {
  /// The finding.
  public var finding: ReviewedFinding
  /// Its unit.
  public var unit: ReviewedUnit
  /// Its text.
  public var text: StoredText

  /// A finding in its place.
  public init(finding: ReviewedFinding, unit: ReviewedUnit, text: StoredText) {
    self.finding = finding
    self.unit = unit
    self.text = text
  }
}

extension Deciding {
  /// Where a check flags the same words as in a finding and nothing was decided yet, in all texts: the finding itself
  /// first, then the others in order.
  public func places(like finding: Int) throws -> [FindingPlace] {
    try store.read {
      let found = try reading.activeFinding(finding)
      let key = try Dismissal.Key(of: found, in: project.storedUnit(of: found))
      let alike = try phrases(ofCheck: key.check).filter {
        Dismissal.Key(check: key.check, source: $0.source, target: $0.target) == key
      }
      let texts = try store.texts()
      let places = try alike.compactMap { phrases -> FindingPlace? in
        let unit = try reading.reviewed(project.storedUnit(of: reading.storedFinding(phrases.finding)))
        guard let found = unit.findings.first(where: { $0.number == phrases.finding }), found.isOpen,
          let text = texts.first(where: { $0.id == unit.unit.text })
        else { return nil }
        return FindingPlace(finding: found, unit: unit, text: text)
      }
      let ordered = places.sorted {
        ($0.text.id, $0.unit.number, $0.finding.number) < ($1.text.id, $1.unit.number, $1.finding.number)
      }
      return ordered.filter { $0.finding.number == finding } + ordered.filter { $0.finding.number != finding }
    }
  }

  /// Puts a suggestion of a finding in place of the words that it flags, at places that are like it.
  ///
  /// Each place is a decision of its own, which can be taken back alone; `undo()` takes all of them back.
  ///
  /// - Parameters:
  ///   - suggestion: which one, from 1.
  ///   - places: the numbers of findings among `places(like:)`; nil for all of them.
  ///   - seen: the revision of the finding's sentence that the editor saw.
  @discardableResult
  public func accept(
    _ finding: Int, suggestion: Int = 1, at places: [Int]?, seen: String? = nil, reason: String? = nil
  ) throws -> [DecisionOutcome] {
    try store.write {
      let phrase = try self.suggestion(suggestion, of: reading.activeFinding(finding, seen: seen))
      return try accept(finding, phrase, at: places, adaptsCase: true, reason: reason)
    }
  }

  /// Puts the editor's own phrase in place of the words that a finding flags, at places that are like it.
  @discardableResult
  public func accept(
    _ finding: Int, replacement: String, at places: [Int]?, seen: String? = nil, reason: String? = nil
  ) throws -> [DecisionOutcome] {
    try store.write {
      _ = try reading.activeFinding(finding, seen: seen)
      return try accept(finding, replacement, at: places, adaptsCase: false, reason: reason)
    }
  }

  private func accept(
    _ finding: Int, _ phrase: String, at places: [Int]?, adaptsCase: Bool, reason: String?
  ) throws -> [DecisionOutcome] {
    let alike = try self.places(like: finding)
    let numbers = Set(alike.map(\.finding.number))
    if let other = places?.first(where: { !numbers.contains($0) }) {
      throw InputError(
        .data,
        "finding \(other) is not a place like finding \(finding) (or no longer one); list the places again"
      )
    }
    let chosen = alike.map(\.finding).filter { places?.contains($0.number) ?? true }
    guard !chosen.isEmpty else { throw InputError(.usage, "no place is chosen; nothing was decided") }
    // From the end, so that a change moves none of the places that are still to come.
    let ordered = chosen.sorted { ($0.unit, $1.start) < ($1.unit, $0.start) }
    let entries = try ordered.map { finding in
      try replacing(reading.storedFinding(finding.number), by: phrase, adaptsCase: adaptsCase)
    }
    return try appending.decide(entries, reason: reason)
  }
}

extension Deciding {
  /// What the findings of a check are about, in all texts, by number.
  private func phrases(ofCheck id: String) throws -> [FindingPhrases] {
    var phrases = Dictionary(try store.phrases(ofCheck: id).map { ($0.finding, $0) }) { first, _ in first }
    for unit in try store.unchecked().keys.compactMap(store.unit) {
      for finding in try store.findings(ofUnit: unit.id) where finding.isActive && finding.finding.check == id
      {
        let fitted = try reading.storedFinding(finding.number)
        phrases[finding.number] = fitted.isActive ? FindingPhrases(fitted, in: unit) : nil
      }
    }
    return phrases.values.sorted { $0.finding < $1.finding }
  }
}

extension ReviewedFinding {
  fileprivate var start: Int { finding.target?.lowerBound ?? 0 }
}
