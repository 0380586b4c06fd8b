/// Completions for fish: a line for each word, option and value, with when it may stand.
struct FishCompletions {
  let commands: [Command]

  /// The script, to be kept as `~/.config/fish/completions/review.fish`.
  var script: String {
    """
    # fish completions for review; keep them as ~/.config/fish/completions/review.fish
    complete -c review -f
    \(commands.openings.map { line(when: "__fish_use_subcommand", "-a \($0.word)", $0.summary) }.joined(separator: "\n"))
    complete -c review -n 'not __fish_seen_subcommand_from \(openingWords)' -F
    \(Option.everywhere.map { option($0, when: nil) }.joined(separator: "\n"))
    \(commands.map(lines).joined(separator: "\n"))
    """
  }

  private var openingWords: String { commands.openings.map(\.word).joined(separator: " ") }

  private func lines(_ command: Command) -> String {
    let condition =
      command.words.map { "__fish_seen_subcommand_from \($0)" }.joined(separator: "; and ")
    var lines: [String] = []
    if command.words.count > 1 {
      let family = commands.families[command.words[0]] ?? []
      let others = family.map(\.words[1]).joined(separator: " ")
      lines.append(
        line(
          when:
            "__fish_seen_subcommand_from \(command.words[0]); and not __fish_seen_subcommand_from \(others)",
          "-a \(command.words[1])", command.summary))
    }
    switch command.operandCompletion(among: commands) {
    case .files: lines.append("complete -c review -n '\(condition)' -F")
    case .words(let words):
      lines.append("complete -c review -n '\(condition)' -a '\(words.joined(separator: " "))'")
    case .nothing: break
    }
    return (lines + command.options.map { option($0, when: condition) }).joined(separator: "\n")
  }

  private func option(_ option: Option, when condition: String?) -> String {
    var parts = ["-l \(option.name)"]
    if let letter = option.letter { parts.insert("-s \(letter)", at: 0) }
    if option.value != nil {
      switch Completion(of: option, commands: commands) {
      case .files: parts.append("-r -F")
      case .words(let words): parts.append("-x -a '\(words.joined(separator: " "))'")
      case .nothing: parts.append("-x")
      }
    }
    return line(when: condition, parts.joined(separator: " "), option.help)
  }

  private func line(when condition: String?, _ words: String, _ help: String) -> String {
    let when = condition.map { " -n '\($0)'" } ?? ""
    let help = help.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
    return "complete -c review\(when) \(words) -d '\(help)'"
  }
}
