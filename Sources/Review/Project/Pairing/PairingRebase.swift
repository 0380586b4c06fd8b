/// What decisions had made of the translations of some units, carried into one that takes their place.
struct PairingRebase {
  /// Which of the new units it is about.
  private(set) var index = 0
  /// What it changes in that unit's loaded text; nil when no decision had changed anything.
  private(set) var change: Change?

  /// Carries the changes of units over.
  ///
  /// - Parameter isJoin: whether all become one.
  /// - Throws: `Torn` when a changed translation does not stay whole, or not together with the other changed ones.
  init(of units: [StoredUnit], into made: [LoadedUnit], isJoin: Bool) throws(Torn) {
    let changed = units.filter(\.isChanged)
    guard let first = changed.first else { return }
    guard let index = made.firstIndex(where: { $0.holds(first, isJoined: isJoin) }) else {
      throw Torn(unit: first)
    }
    if let other = changed.first(where: { !made[index].holds($0, isJoined: isJoin) }) {
      throw Torn(unit: other)
    }
    var text = made[index].target
    for unit in changed.reversed() {
      // The place of an omission may be before the first sentence that is there.
      let span = unit.loaded.targetSpan.shifted(by: -made[index].targetSpan.lowerBound)
      text.put(unit.current, at: max(0, span.lowerBound)..<max(0, span.upperBound))
    }
    self.index = index
    change = Change(from: made[index].target, to: text)
  }

  /// A unit whose changed translation cannot be carried.
  struct Torn: Error {
    var unit: StoredUnit
  }
}

extension LoadedUnit {
  /// Whether the translation of a unit is in this one as a whole. An omission that was filled in has no sentences to
  /// go by: only where pairs are joined is its place certain.
  fileprivate func holds(_ unit: StoredUnit, isJoined: Bool) -> Bool {
    let range = unit.loaded.bead.target
    return range.isEmpty
      ? isJoined
      : bead.target.lowerBound <= range.lowerBound && range.upperBound <= bead.target.upperBound
  }
}

extension String {
  /// Puts a sentence in place of another, of nothing, or nothing in place of another, with the space between
  /// sentences as it should be.
  fileprivate mutating func put(_ sentence: String, at span: Span) {
    var (span, sentence) = (span, sentence)
    if sentence.isEmpty {
      let spaces = self[bytes: span.upperBound..<utf8.count].prefix(while: \.isWhitespace).utf8.count
      let before = self[bytes: 0..<span.lowerBound].reversed().prefix(while: \.isWhitespace)
      span =
        span.upperBound + spaces < utf8.count
        ? span.lowerBound..<span.upperBound + spaces
        : span.lowerBound - before.reduce(0) { $0 + $1.utf8.count }..<utf8.count
    } else if span.isEmpty, !isEmpty {
      let before = self[bytes: 0..<span.lowerBound].last
      sentence = before.map { ($0.endsWithoutSpace ? "" : " ") + sentence } ?? sentence + " "
    }
    self = replacing(span, with: sentence)
  }
}
