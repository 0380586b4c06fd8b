internal import Review
internal import Synchronization

/// Checks units again after a decision, with the glossaries of the command line and of the project.
///
/// Any thread may ask: what it holds is only read, but for the checkers, which are behind a lock. Whoever asks first
/// waits until the checker is made, and so does who asks meanwhile.
final class Rechecker: @unchecked Sendable {
  private let arguments: Arguments
  private let settings: Settings
  private let console: Console
  private let silent: Console
  private let checkers = Mutex<[[String]: Checker]>([:])

  init(_ arguments: Arguments, _ settings: Settings, _ console: Console) {
    self.arguments = arguments
    self.settings = settings
    self.console = console
    var ports = console.ports
    ports.writeError = { _ in }
    silent = Console(ports)
  }

  /// What the checks say of the units now.
  ///
  /// - Parameters:
  ///   - remembered: the paths of the glossaries that the project remembers.
  ///   - isSilent: whether warnings about glossaries are left out: a screen has no place for them.
  func answer(_ recheck: Recheck, remembered: [String], isSilent: Bool = false) throws -> Recheck.Answer {
    let checker = try checker(
      from: recheck.from, to: recheck.to, remembered: remembered, on: isSilent ? silent : console)
    let units = recheck.units.map {
      checker.unit(
        number: $0.number, source: $0.source, target: $0.target, confidence: $0.confidence, kind: $0.kind,
        beginsParagraph: $0.beginsParagraph)
    }
    return Recheck.Answer(
      units: Set(units.map(\.number)), findings: checker.findings(in: units, asDocument: recheck.isWhole))
  }

  /// Forgets the checkers: a glossary has changed.
  func forget() { checkers.withLock { $0 = [:] } }

  private func checker(
    from: String, to: String, remembered: [String], on console: Console
  ) throws -> Checker {
    try checkers.withLock { checkers in
      if let checker = checkers[[from, to] + remembered] { return checker }
      let glossaries = try GlossaryChoice.glossaries(
        arguments, from: from, to: to, remembered: remembered, on: console)
      let checker = Checker(
        from: from, to: to, glossaries: glossaries, settings: settings,
        rules: try RulesChoice.rules(arguments, settings, on: console))
      checkers[[from, to] + remembered] = checker
      return checker
    }
  }
}
