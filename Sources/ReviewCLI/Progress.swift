internal import Dispatch
internal import Glibc
internal import Synchronization

extension Console {
  /// Does some work, and says what it is when a person waits longer than half a second for it.
  func working<Result>(_ what: String, _ work: () throws -> Result) rethrows -> Result {
    guard ports.isTerminal.errors else { return try work() }
    let notice = Notice("\(what) …")
    defer { notice.end() }
    return try work()
  }
}

/// A line on the terminal's standard error that goes away again.
private final class Notice: Sendable {
  private enum State {
    case waiting, shown, ended
  }

  private let state = Mutex(State.waiting)

  init(_ text: String) {
    DispatchQueue.global().asyncAfter(deadline: .now() + 0.5) { [self] in
      state.withLock { state in
        guard state == .waiting else { return }
        state = .shown
        Self.write(text)
      }
    }
  }

  func end() {
    state.withLock { state in
      if state == .shown { Self.write("\r\u{1B}[K") }
      state = .ended
    }
  }

  private static func write(_ text: String) {
    try? FileDescriptor(STDERR_FILENO).write(Array(text.utf8)[...], name: "standard error")
  }
}
