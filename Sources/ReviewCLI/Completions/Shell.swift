/// A shell that can complete the words of a command line of `review`.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  /// The script that teaches the shell the commands.
  func script(for commands: [Command]) -> String {
    let script =
      switch self {
      case .bash: BashCompletions(commands: commands).script
      case .zsh: ZshCompletions(commands: commands).script
      case .fish: FishCompletions(commands: commands).script
      }
    return script + "\n"
  }
}

/// What may stand for an operand or the value of an option.
enum Completion {
  case files, words([String]), nothing

  /// What a placeholder of the command table, as FILE, stands for.
  init(placeholder: String, commands: [Command]) {
    switch placeholder.filter({ $0.isUppercase }) {
    case _ where placeholder.namesFile: self = .files
    case "ID": self = .words(Command.checkIDs)
    case "COMMAND": self = .words(Set(commands.map(\.words[0])).sorted())
    case "SHELL": self = .words(Shell.allCases.map(\.rawValue))
    default: self = .nothing
    }
  }

  /// What an option's value may be.
  init(of option: Option, commands: [Command]) {
    self =
      option.choices.isEmpty
      ? Completion(placeholder: option.value ?? "", commands: commands) : .words(option.choices)
  }
}

extension Command {
  /// The words that it is called by: one or two.
  var words: [String] { name.split(separator: " ").map(String.init) }

  /// What may stand for its operands, at whichever place: a shell cannot know which of them are left out.
  func operandCompletion(among commands: [Command]) -> Completion {
    let all = operands.map { Completion(placeholder: $0, commands: commands) }
    let words = all.flatMap { if case .words(let words) = $0 { words } else { [String]() } }
    let hasFiles = all.contains { if case .files = $0 { true } else { false } }
    return hasFiles ? .files : words.isEmpty ? .nothing : .words(words)
  }
}

extension [Command] {
  /// The commands of two words, by their first.
  var families: [String: [Command]] {
    Dictionary(grouping: filter { $0.words.count > 1 }, by: { $0.words[0] })
  }

  /// The first words that may be typed, each with what it does.
  var openings: [(word: String, summary: String)] {
    var seen: Set<String> = []
    return filter { seen.insert($0.words[0]).inserted }.map { command in
      let family = families[command.words[0]] ?? []
      let words = family.map(\.words[1]).joined(separator: ", ")
      return (command.words[0], family.isEmpty ? command.summary : words)
    }
  }
}
