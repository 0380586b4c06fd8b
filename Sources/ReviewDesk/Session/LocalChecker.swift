public import Review
internal import Synchronization

/// The checks of this program as a source of findings: makes a checker for a language pair and its glossaries, and keeps
/// it.
///
/// Any thread may ask. Whoever asks first waits until the checker is made, and so does whoever asks meanwhile.
public final class LocalChecker: FindingSource {
  /// Makes a checker for a source language, a target language and the paths of the glossaries that a project remembers.
  public typealias Maker = @Sendable (_ from: String, _ to: String, _ glossaries: [String]) throws -> Checker

  /// Everything that it reports is found by checks.
  public let origin = FindingOrigin.check
  private let make: Maker
  private let checkers = Mutex<[[String]: Checker]>([:])

  /// A source whose checkers are made when they are needed.
  public init(_ make: @escaping Maker) { self.make = make }

  /// What the checks say of the units of a question. No units, no findings.
  ///
  /// - Throws: what the maker throws, mostly that a glossary cannot be read.
  public func answer(_ recheck: Recheck) throws -> Recheck.Answer {
    let checker = try checker(for: recheck)
    let units = recheck.units.map {
      checker.unit(
        number: $0.number, source: $0.source, target: $0.target, confidence: $0.confidence, kind: $0.kind,
        beginsParagraph: $0.beginsParagraph)
    }
    return Recheck.Answer(
      units: Set(units.map(\.number)), findings: checker.findings(in: units, asDocument: recheck.isWhole))
  }

  /// The same, as a source of findings.
  public func findings(for recheck: Recheck) async throws -> Recheck.Answer { try answer(recheck) }

  /// Makes new checkers, because a glossary has changed.
  public func forget() { checkers.withLock { $0 = [:] } }

  private func checker(for recheck: Recheck) throws -> Checker {
    try checkers.withLock { checkers in
      let key = [recheck.from, recheck.to] + recheck.glossaries
      if let checker = checkers[key] { return checker }
      let checker = try make(recheck.from, recheck.to, recheck.glossaries)
      checkers[key] = checker
      return checker
    }
  }
}
