/// How the program ends: its exit code, after `sysexits.h`.
enum Status: Int32, CaseIterable {
  /// Done; for `check`, nothing at or above the asked severity.
  case done = 0
  /// Findings at or above the asked severity.
  case findings = 1
  /// The command line cannot be meant.
  case usage = 64
  /// The input cannot be used.
  case data = 65
  /// There is no such input.
  case noInput = 66
  /// An internal error.
  case bug = 70
  /// The output cannot be created.
  case cannotCreate = 73
  /// Reading or writing failed half-way.
  case inputOutput = 74
  /// Another writer is at work.
  case busy = 75
  /// The user broke it off.
  case interrupted = 130

  /// What it says, in a few words.
  var meaning: String {
    switch self {
    case .done: "done"
    case .findings: "findings (check)"
    case .usage: "usage"
    case .data: "bad data"
    case .noInput: "no such input"
    case .bug: "internal error"
    case .cannotCreate: "cannot create"
    case .inputOutput: "input/output"
    case .busy: "busy (another writer)"
    case .interrupted: "interrupted"
    }
  }
}
