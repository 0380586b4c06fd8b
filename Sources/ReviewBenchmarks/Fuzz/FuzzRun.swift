internal import Foundation
internal import Glibc

/// What came of a run.
struct FuzzRun {
  /// Its exit code; negative for the signal that ended it.
  let status: Int32
  /// Everything that it printed, both streams in the order they came.
  private(set) var output: [UInt8] = []
  /// From start to end, in seconds.
  let seconds: Double

  /// A run that takes longer than this is ended, and is a failure.
  static let limit = 120.0

  /// Whether it took longer than any run should.
  var isSlow: Bool { seconds >= Self.limit }

  /// Runs a case in its folder.
  init(_ run: FuzzCase, _ program: Program, in folder: String) throws {
    let clock = ContinuousClock()
    let start = clock.now
    let end = start + .seconds(Self.limit)
    (status, output) =
      run.kind.isScreen
      ? try Self.type(run, program, folder, end) : try Self.feed(run, program, folder, end)
    seconds = (clock.now - start) / .seconds(1)
  }

  /// Why it is a failure; nil when it is none.
  func failure(of run: FuzzCase) -> String? {
    if isSlow { return "does not end" }
    if status < 0 { return "ended by signal \(-status)" }
    if status == 70 { return "exit code 70" }
    if run.printsFiles { return nil }
    return ControlBytes.first(in: output, isScreen: run.kind.isScreen).map {
      "a raw control character: \($0)"
    }
  }

  /// Whether it came to the work of its command.
  func isReached(of run: FuzzCase) -> Bool { !run.isIdle && [0, 1, 65].contains(status) }

  private static func feed(
    _ run: FuzzCase, _ program: Program, _ folder: String, _ end: ContinuousClock.Instant
  ) throws -> (Int32, [UInt8]) {
    let (input, output) = (folder + ".input", folder + ".output")
    try Data(run.input.utf8).write(to: URL(fileURLWithPath: input))
    let reading = open(input, O_RDONLY | O_CLOEXEC)
    let writing = open(output, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    defer {
      close(reading)
      close(writing)
    }
    guard reading >= 0, writing >= 0 else { throw BenchmarkError("\(output) cannot be written") }
    let child = try program.start(run.words, input: reading, output: writing, errors: writing, in: folder)
    let status = Program.wait(for: child, until: end)
    return (status, Array(try Data(contentsOf: URL(fileURLWithPath: output))))
  }

  private static func type(
    _ run: FuzzCase, _ program: Program, _ folder: String, _ end: ContinuousClock.Instant
  ) throws -> (Int32, [UInt8]) {
    let terminal = try PseudoTerminal(
      program, run.words, columns: run.window.columns, rows: run.window.rows, in: folder)
    var said: [UInt8] = []
    // Before the first screen Ctrl-C and the like go to the terminal, and not to the program.
    said += terminal.read(until: "\u{1B}[?2026l", within: limit).text.utf8
    for event in run.events where terminal.isRunning {
      switch event {
      case .type(let bytes): terminal.type(bytes)
      case .resize(let columns, let rows): terminal.resize(columns: columns, rows: rows)
      }
      said += heard(terminal, within: event.isEscape ? 70 : 4)
    }
    // Out of whatever is open, and then out of the program.
    while terminal.isRunning, .now < end {
      for key in ["\u{1B}", "q"] {
        terminal.type(key)
        said += heard(terminal, within: 70)
      }
    }
    return (terminal.end(until: end), said)
  }

  /// What comes until nothing has come for some milliseconds.
  private static func heard(_ terminal: PseudoTerminal, within milliseconds: Int32) -> [UInt8] {
    var said: [UInt8] = []
    while let more = terminal.more(within: milliseconds), !more.isEmpty { said += more }
    return said
  }
}

extension ScreenKeys.Event {
  /// Whether it is what begins a sequence: the program waits a moment for the rest.
  fileprivate var isEscape: Bool {
    guard case .type(let bytes) = self else { return false }
    return bytes.last == 0x1B || bytes.count > 1 && bytes.first == 0x1B && bytes.count < 4
      || bytes.last.map { $0 >= 0x80 } ?? false
  }
}
