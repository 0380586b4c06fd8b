internal import Dispatch
internal import Review
internal import Synchronization

/// Checks units again on another thread, so that no key waits for that.
final class BackgroundChecks: Sendable {
  typealias Answers = [(Recheck, Recheck.Answer)]

  private enum State {
    case idle, working
    case done(Result<Answers, any Error>)
  }

  private let rechecker: Rechecker
  private let state = Mutex(State.idle)
  private let queue = DispatchQueue(label: "checks")

  init(_ rechecker: Rechecker) { self.rechecker = rechecker }

  /// Whether something is being checked, or was and is not taken yet.
  var isBusy: Bool {
    state.withLock { if case .idle = $0 { false } else { true } }
  }

  /// Begins to check; what comes of it is there to be taken later.
  ///
  /// - Parameter remembered: the paths of the glossaries that the project remembers.
  func begin(_ rechecks: [Recheck], remembered: [String]) {
    state.withLock { $0 = .working }
    queue.async { [self] in
      let result = Result {
        try rechecks.map { ($0, try rechecker.answer($0, remembered: remembered, isSilent: true)) }
      }
      state.withLock { $0 = .done(result) }
    }
  }

  /// Makes everything ready that the first check would have to wait for.
  func prepare(_ recheck: Recheck, remembered: [String]) {
    queue.async { [self] in
      // What is wrong is said when something is checked.
      _ = try? rechecker.answer(recheck, remembered: remembered, isSilent: true)
    }
  }

  /// Forgets what was made ready: a glossary has changed.
  func forget() { rechecker.forget() }

  /// What has come of a check; nil while there is nothing.
  ///
  /// - Throws: what kept it from being checked.
  func take() throws -> Answers? {
    try state.withLock { state -> Result<Answers, any Error>? in
      guard case .done(let result) = state else { return nil }
      state = .idle
      return result
    }?.get()
  }

  /// Waits until nothing is being checked.
  func wait() { queue.sync {} }
}
