import Foundation
import Testing

@testable import ReviewCLI

/// However the program ends or stops, the terminal is as it was.
@Suite struct TerminalStateTests {
  private let terminal: Tmux
  private let folder: URL
  private let command: String

  init() throws {
    folder = try MixedText.folder()
    let program = try #require(BuiltProgram.path, "the program 'review' is not beside the tests; build it")
    command = "sh -c 'echo $$ > pid; exec \(program) step \(MixedText.options)'\r"
    terminal = try Tmux("PS1='ready> ' bash --norc --noprofile -i", columns: 80, rows: 24, in: folder)
    try terminal.wait(for: "ready>")
  }

  /// Starts the stepper from the shell; answers its process.
  private func start() throws -> pid_t {
    try terminal.type(command)
    try terminal.wait(for: "the stepper") { $0.isAlternate && $0.text.contains("? help") }
    let text = try String(contentsOf: folder.appending(path: "pid"), encoding: .utf8)
    return try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  /// Expects the shell's own screen, and a terminal that reads lines.
  private func expectShell(_ what: String) throws {
    try terminal.wait(for: "the shell") {
      !$0.isAlternate && $0.rows[$0.cursor?.row ?? 0].hasPrefix("ready>")
    }
    try terminal.type("clear; stty -a | tr -s ' ;' '\\n' | grep -cxE 'icanon|echo|isig|opost'\r")
    try terminal.wait(for: "\(what): a terminal that reads lines") {
      !$0.isAlternate && $0.wraps && $0.cursor != nil && $0.rows.contains("4")
    }
  }

  @Test(
    "signals and crashes give the terminal back",
    arguments: [[SIGTERM, SIGHUP, SIGSEGV], [SIGABRT, SIGTRAP, SIGINT]])
  func signals(numbers: [Int32]) throws {
    for number in numbers {
      kill(try start(), number)
      try expectShell("signal \(number)")
    }
  }

  @Test("Ctrl-Z and a stop from outside give the terminal back, fg takes it again")
  func stops() throws {
    let process = try start()
    for stop in [{ try terminal.type("\u{1A}") }, { kill(process, SIGTSTP) }] as [() throws -> Void] {
      try stop()
      try expectShell("stopped")
      try terminal.type("fg\r")
      try terminal.wait(for: "the stepper again") { $0.isAlternate && $0.text.contains("? help") }
      try terminal.type("e")
      try terminal.wait(for: "The sentence:")
      try terminal.type("\u{1B}")
      try terminal.wait(for: "The sentence was not changed")
    }
    try terminal.type("q")
    try expectShell("left")
  }

  @Test("a terminal that goes away ends the program, and what was decided is kept")
  func droppedLine() throws {
    let process = try start()
    try terminal.type("1")
    try terminal.wait(for: "1 decided")
    try terminal.drop()
    let end = Date.now.addingTimeInterval(20)
    while kill(process, 0) == 0, Date.now < end { usleep(10_000) }
    #expect(kill(process, 0) != 0)
    let console = try TestConsole(folder: folder)
    #expect(console.run("history", "--format", "jsonl") == .done)
    #expect(console.text.split(separator: "\n").count == 1)
  }

  @Test("a full disk is reported, nothing said to be saved is lost, and the stepper goes on")
  func fullDisk() throws {
    // Past the limit a write fails as on a full disk; the log beside the project grows with each decision.
    try terminal.type("trap '' XFSZ; ulimit -f 96\r")
    let process = try start()
    var said = 0
    var isFull = false
    while !isFull, said < 120 {
      try terminal.type(said.isMultiple(of: 2) ? "kk" : "u")
      let answer = said.isMultiple(of: 2) ? "Saved: " : "Taken back: "
      let picture = try terminal.wait(for: "an answer") {
        $0.text.contains(answer) || $0.text.contains("what was saved")
      }
      isFull = picture.text.contains("what was saved")
      if !isFull { said += 1 }
    }
    #expect(isFull)
    try terminal.type("?")
    try terminal.wait(for: "Keys: the findings")
    try terminal.type("qq")
    try expectShell("after a full disk")
    #expect(kill(process, 0) != 0)
    let console = try TestConsole(folder: folder)
    #expect(console.run("history", "--format", "jsonl") == .done)
    #expect(console.text.split(separator: "\n").count == said)
    #expect(console.run("decide", "1", "accept") == .done)
  }

  @Test("what a killed program leaves, the next one repairs")
  func killed() throws {
    kill(try start(), SIGKILL)
    usleep(100_000)
    #expect(try terminal.picture().isAlternate)
    _ = try start()
    try terminal.type("q")
    try expectShell("after a kill")
  }
}
