internal import Foundation

/// How long a key of the stepper takes, from the key to the last byte of the screen that answers it.
enum KeyLatency {
  /// A key that is pressed again and again.
  private struct Action {
    var name: String
    /// Typed before each time, and not measured; each character is a key.
    var before = ""
    var key: String
    var rounds = 100
  }

  private static let actions = [
    Action(name: "accepting, just opened", key: "a", rounds: 1), Action(name: "accepting", key: "a"),
    Action(name: "undoing", key: "u"), Action(name: "bringing back", key: "U"),
    Action(name: "keeping", before: "k", key: "k"), Action(name: "moving", key: "N"),
    Action(name: "moving to an open finding", key: "n"),
    Action(name: "opening the editor", key: "e", rounds: 1),
    Action(name: "a letter in the editor", key: "x"),
    Action(name: "saving a sentence", before: "ex", key: "\r"),
    Action(name: "worst first and back", key: "o"),
  ]

  /// The end of a picture, as the stepper sends it.
  private static let end = "\u{1B}[?2026l"

  /// Measures keys in a project of 50,000 pairs, and opening one of 100,000.
  static func add(to table: inout Table, _ program: Program, _ folder: Folder) throws {
    let project = try load(50_000, program, folder)
    let terminal = try PseudoTerminal(program, ["step", "--check", "doubled-word"] + project)
    try see("help", on: terminal)
    for action in actions {
      let times = try (0..<action.rounds).map { _ in try time(action, terminal) }.sorted()
      let (median, late, last) = (
        times[times.count / 2], times[times.count * 95 / 100], times[times.count - 1]
      )
      table.add(
        "key, 50,000 pairs: \(action.name); median, 95 %, longest",
        "\(median.decimals(1)), \(late.decimals(1)), \(last.decimals(1)) ms",
        Bar.atMost(20, decimals: 0).cell(last, in: " ms"))
      if action.name.hasPrefix("a letter") {
        terminal.type("\u{1B}")
        try see("was not changed", on: terminal)
      }
    }
    try addOpening(to: &table, program, folder)
  }

  private static func addOpening(to table: inout Table, _ program: Program, _ folder: Folder) throws {
    let project = try load(100_000, program, folder)
    let clock = ContinuousClock()
    let times = try (0..<5).map { _ in
      let start = clock.now
      let terminal = try PseudoTerminal(program, ["step"] + project)
      try see("help", on: terminal)
      return (clock.now - start) / .seconds(1)
    }.sorted()
    table.add(
      "opening 100,000 pairs, median and longest of 5", "\(times[2].decimals(2)), \(times[4].decimals(2)) s",
      Bar.atMost(1, decimals: 0).cell(times[4], in: " s"))
  }

  /// Presses a key when nothing moves any more; the milliseconds until the whole screen has answered.
  private static func time(_ action: Action, _ terminal: PseudoTerminal) throws -> Double {
    for key in action.before {
      terminal.type(String(key))
      try see(end, on: terminal)
    }
    // As fast as one types; the sentence before may still be being checked.
    usleep(50_000)
    while terminal.more(within: 1)?.isEmpty == false {}
    let clock = ContinuousClock()
    let start = clock.now
    terminal.type(action.key)
    try see(end, on: terminal)
    return (clock.now - start) / .milliseconds(1)
  }

  private static func see(_ text: String, on terminal: PseudoTerminal) throws {
    let (said, isThere) = terminal.read(until: text)
    guard isThere else { throw BenchmarkError("the stepper does not answer; it said \(said.suffix(400))") }
  }

  /// Loads a project of so many pairs; a fourth of them have something to accept.
  private static func load(_ count: Int, _ program: Program, _ folder: Folder) throws -> [String] {
    var generator = TextGenerator(seed: UInt64(count))
    let pairs = (0..<count).map { number in
      let pair = generator.sentence()
      return (pair.source, number % 4 == 0 ? Self.doubled(pair.target) : pair.target)
    }
    let source = try folder.write(pairs.map(\.0).joined(separator: "\n\n") + "\n", to: "\(count)-keys.sq.txt")
    let target = try folder.write(pairs.map(\.1).joined(separator: "\n\n") + "\n", to: "\(count)-keys.en.txt")
    let project = ["--project", folder.path("\(count)-keys.db")]
    _ = try program.measure(["load", source, target, "--from", "sq", "--to", "en"] + project)
    return project
  }

  /// A sentence with its third word twice.
  private static func doubled(_ sentence: String) -> String {
    var words = sentence.split(separator: " ")
    if words.count > 3 { words.insert(words[2], at: 3) }
    return words.joined(separator: " ")
  }
}
