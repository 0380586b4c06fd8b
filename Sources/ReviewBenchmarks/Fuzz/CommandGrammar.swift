/// What command lines a program takes, as its own help tells: so an option that is new is tried without a word here.
struct CommandGrammar {
  /// One command.
  struct Command {
    /// What is typed, as "glossary lint".
    var name: String
    /// What it works on, as "[N]" or "GLOSSARY...".
    var operands: [String]
    var options: [Option]
  }

  /// An option of a command.
  struct Option {
    /// How it is typed, as "--format".
    var name: String
    /// Its letter, as "-f".
    var letter: String?
    /// What its value is, as "FILE"; nil for one without.
    var value: String?
    /// The only values that it takes; empty for any.
    var choices: [String] = []
  }

  let commands: [Command]
  /// The options of every command.
  let everywhere: [Option]

  /// Asks a program for its help.
  ///
  /// - Throws: `BenchmarkError` when that is not what it used to be.
  init(of program: Program) throws {
    let overview = try ProgramRun(program, ["help"]).lines
    let names = overview.compactMap { line -> String? in
      guard line.hasPrefix("  "), !line.hasPrefix("   ") else { return nil }
      return line.dropFirst(2).prefixMatch(of: #/([a-z-]+(?: [a-z]+)?)  /#).map { String($0.1) }
    }
    let helps = try names.map {
      ($0, try ProgramRun(program, ["help"] + $0.split(separator: " ").map(String.init)).lines)
    }
    commands = helps.map { name, lines in
      let usage = lines.first { $0.hasPrefix("usage: review ") } ?? ""
      let words = usage.dropFirst("usage: review \(name)".count).split(separator: " ").map(String.init)
      return Command(
        name: name, operands: words.filter { $0 != "[options]" },
        options: Self.options(lines.prefix { !$0.hasPrefix("with every command") }))
    }
    everywhere = Self.options((helps.first?.1 ?? []).drop { !$0.hasPrefix("with every command") })
    guard commands.count > 30, everywhere.count > 3, commands.contains(where: { !$0.options.isEmpty }) else {
      throw BenchmarkError("'review help' does not list its commands as it used to")
    }
  }

  /// The options among the lines of a help: `  -f, --format text|json  How …`.
  private static func options(_ lines: some Sequence<String>) -> [Option] {
    lines.compactMap { line in
      guard let match = line.prefixMatch(of: #/  (?:(-[a-zA-Z]), |    )(--[a-z-]+)(?: ([^ ]+))?(?:  |$)/#)
      else {
        return nil
      }
      let value = match.3.map(String.init)
      let choices = value.map { $0.split(separator: "|").map(String.init) } ?? []
      return Option(
        name: String(match.2), letter: match.1.map(String.init), value: value,
        choices: choices.count > 1 ? choices : [])
    }
  }
}
