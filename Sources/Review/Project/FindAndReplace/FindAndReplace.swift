/// A place where a search pattern is in a translation.
public struct Occurrence: Equatable, Sendable {
  /// Its number among the places of the search, from 1.
  public var number: Int
  /// The text.
  public var text: StoredText
  /// The unit, with the translation in which it was found.
  public var unit: StoredUnit
  /// Where in the current translation.
  public var span: Span
  /// What takes its place.
  public var replacement: String

  /// The translation with the replacement made here alone.
  public var after: String { unit.current.replacing(span, with: replacement) }
}

/// Finds a pattern in the translations and replaces it.
public struct FindAndReplace: ProjectPart {
  let project: ProjectLog
  private var appending: Appending { Appending(project: project) }

  /// Where a pattern is in the current translations, in order.
  ///
  /// - Parameter text: the id of a text; nil for all.
  public func occurrences(of pattern: SearchPattern, in text: Int? = nil) throws -> [Occurrence] {
    try store.read {
      var found: [Occurrence] = []
      for record in try store.texts() where text == nil || text == record.id {
        for unit in try store.units(of: record.id) {
          found += pattern.matches(in: unit.current).enumerated().map { index, match in
            Occurrence(
              number: found.count + index + 1, text: record, unit: unit, span: match.span,
              replacement: match.replacement)
          }
        }
      }
      return found
    }
  }

  /// Makes the replacement at some places. Each is a decision of its own, which can be taken back alone; `undo()` takes all
  /// of them back.
  ///
  /// - Throws: `InputError` when a sentence has changed since the places were found; nothing is replaced then.
  @discardableResult
  public func replace(_ places: [Occurrence], reason: String? = nil) throws -> [DecisionOutcome] {
    try store.write {
      guard !places.isEmpty else { throw InputError(.usage, "no place is chosen; nothing was replaced") }
      // From the end, so that a change moves none of the places that are still to come.
      let ordered = places.sorted {
        ($0.unit.id, $1.span.lowerBound) < ($1.unit.id, $0.span.lowerBound)
      }
      let entries = try ordered.map { place in
        try Appending.validate(place.replacement)
        let unit = try project.storedUnit(id: place.unit.id)
        guard unit.number != nil, unit.current.utf8.elementsEqual(place.unit.current.utf8) else {
          throw InputError(
            .data, "sentence \(place.unit.number ?? 0) has changed in the meantime; search again")
        }
        return LogEntry(.edit, unit) { _ in Change(span: place.span, text: place.replacement) }
      }
      return try appending.decide(entries, reason: reason)
    }
  }
}
