/// A finding with the revision in which an editor saw it.
public struct SeenFinding: Hashable, Sendable {
  /// Its number.
  public var number: Int
  /// The revision of its sentence; nil decides whatever the sentence is now.
  public var revision: String?

  /// A finding as somebody saw it.
  public init(_ number: Int, revision: String? = nil) {
    self.number = number
    self.revision = revision
  }
}

extension Deciding {
  /// Keeps what several findings flag: they are not errors.
  ///
  /// Each is a decision of its own, which can be taken back alone; `undo()` takes all of them back.
  ///
  /// - Throws: `InputError` when one of them is decided or has changed, or when there are none; nothing is decided then.
  @discardableResult
  public func dismiss(together findings: [SeenFinding], reason: String? = nil) throws -> [DecisionOutcome] {
    try store.write {
      let open = try findings.map(openFinding)
      guard !open.isEmpty else { throw InputError(.usage, "no finding is chosen; nothing was decided") }
      let entries = try open.map { found in
        LogEntry(.dismiss, try project.storedUnit(of: found), finding: found.number) { _ in nil }
      }
      return try appending.decide(entries, reason: reason)
    }
  }

  /// Puts the first suggestion of several findings in place of what each flags. Findings without a suggestion that
  /// fits stay open, and so does one whose words overlap with those of another.
  ///
  /// Each is a decision of its own, which can be taken back alone; `undo()` takes all of them back.
  ///
  /// - Throws: `InputError` when one of them is decided or has changed, or when no suggestion fits; nothing is decided
  ///   then.
  @discardableResult
  public func acceptFirst(together findings: [SeenFinding], reason: String? = nil) throws -> [DecisionOutcome]
  {
    try store.write {
      // From the end, so that a change moves none of the places that are still to come.
      let ordered = try findings.map(openFinding).sorted { ($0.unit, $1.start) < ($1.unit, $0.start) }
      var entries: [LogEntry] = []
      var starts: [Int: Int] = [:]
      for found in ordered {
        guard let phrase = found.finding.suggestions.first else { continue }
        let unit = try project.storedUnit(of: found)
        let entry = try replacing(found, by: phrase, adaptsCase: true)
        guard let change = try Self.fitting(entry, in: unit),
          change.span.upperBound <= starts[unit.id] ?? .max
        else { continue }
        starts[unit.id] = change.span.lowerBound
        entries.append(entry)
      }
      guard !entries.isEmpty else {
        throw InputError(.data, "none of these findings has a suggestion that fits; nothing was decided")
      }
      return try appending.decide(entries, reason: reason)
    }
  }

  /// A finding that is open.
  private func openFinding(_ seen: SeenFinding) throws -> StoredFinding {
    let found = try reading.activeFinding(seen.number, seen: seen.revision)
    let state = try reading.reviewed(project.storedUnit(of: found)).findings.first {
      $0.number == seen.number
    }
    guard state?.isOpen == true else {
      throw InputError(.data, "finding \(seen.number) is decided already; list the findings again")
    }
    return found
  }

  /// What an entry changes; nil where its suggestion does not fit.
  private static func fitting(_ entry: LogEntry, in unit: StoredUnit) throws -> Change? {
    do {
      return try entry.change(unit)
    } catch is InputError {
      return nil
    }
  }
}

extension StoredFinding {
  fileprivate var start: Int { finding.target?.lowerBound ?? 0 }
}
