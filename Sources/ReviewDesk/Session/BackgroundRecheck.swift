internal import Dispatch
public import Review
internal import Synchronization

/// Asks a finding source about changed units in the background, so that no key waits for it, and tells when the answers
/// are there.
public final class BackgroundRecheck: Sendable {
  /// The answers to questions, in their order.
  public typealias Answers = [(Recheck, Recheck.Answer)]

  private enum State {
    case idle
    case working(Task<Void, Never>)
    case done(Result<Answers, any Error>)
  }

  /// Whose findings these are.
  public var origin: FindingOrigin { source.origin }
  private let source: any FindingSource
  private let tell: @Sendable () -> Void
  private let state = Mutex(State.idle)
  private let work = DispatchGroup()

  /// A recheck by a source.
  ///
  /// - Parameter tell: is called, on any thread, as soon as `take()` has something.
  public init(_ source: any FindingSource, tell: @escaping @Sendable () -> Void = {}) {
    self.source = source
    self.tell = tell
  }

  /// Whether questions are being answered, or answers wait to be taken.
  public var isBusy: Bool {
    state.withLock { if case .idle = $0 { false } else { true } }
  }

  /// Begins to ask. One set of questions at a time: the next waits until the answers to this one were taken.
  public func begin(_ rechecks: [Recheck]) {
    state.withLock { state in
      state = .working(
        run { [self] in
          let result: Result<Answers, any Error>
          do {
            var answers: Answers = []
            for recheck in rechecks { answers.append((recheck, try await source.findings(for: recheck))) }
            result = .success(answers)
          } catch {
            result = .failure(error)
          }
          if finish(with: result) { tell() }
        })
    }
  }

  /// Keeps what has come; false when it was stopped meanwhile.
  private func finish(with result: Result<Answers, any Error>) -> Bool {
    state.withLock { state in
      guard !Task.isCancelled else { return false }
      state = .done(result)
      return true
    }
  }

  /// Asks nothing more, and takes in nothing of what was asked.
  public func stop() {
    state.withLock { state in
      if case .working(let task) = state { task.cancel() }
      state = .idle
    }
  }

  /// Asks without using the answer, so that the first real question does not wait for data to be read.
  public func prepare(_ recheck: Recheck) {
    // What is wrong is said when something is checked.
    _ = run { [source] in _ = try? await source.findings(for: recheck) }
  }

  /// Makes the source read its data again, because a glossary has changed.
  public func forget() { source.forget() }

  /// The answers that have come; nil while there are none.
  ///
  /// - Throws: what kept the source from answering.
  public func take() throws -> Answers? {
    try state.withLock { state -> Result<Answers, any Error>? in
      guard case .done(let result) = state else { return nil }
      state = .idle
      return result
    }?.get()
  }

  /// Blocks until nothing is being asked.
  public func wait() { work.wait() }

  private func run(_ body: @escaping @Sendable () async -> Void) -> Task<Void, Never> {
    work.enter()
    return Task.detached(priority: .userInitiated) { [work] in
      await body()
      work.leave()
    }
  }
}
