/// Completions for zsh: a function for each command that hands its options to `_arguments`.
struct ZshCompletions {
  let commands: [Command]

  /// The script, to be kept as `_review` in a folder of `$fpath`.
  var script: String {
    """
    #compdef review
    # zsh completions for review; keep them as _review in a folder of $fpath

    \(commands.map(function).joined(separator: "\n\n"))

    \(commands.families.sorted { $0.key < $1.key }.map(family).joined(separator: "\n\n"))

    \(chooser("_review", commands.openings, words: commands.openings.map(\.word)))

    if [[ $funcstack[1] == _review ]]; then _review "$@"; else compdef _review review; fi
    """
  }

  private func function(_ command: Command) -> String {
    var specs = (command.options + Option.everywhere).flatMap(specs)
    specs.append("'*:\(operandAction(command))'")
    return "\(Self.name(command.name))() {\n  _arguments -s \\\n"
      + specs.map { "    \($0)" }.joined(separator: " \\\n") + "\n}"
  }

  private func family(_ word: String, _ commands: [Command]) -> String {
    chooser(
      Self.name(word), commands.map { ($0.words[1], $0.summary) }, words: commands.map(\.words[1]),
      prefix: word)
  }

  /// A function that offers words, then goes on with the function of the word that was taken.
  private func chooser(
    _ name: String, _ offers: [(word: String, summary: String)], words: [String], prefix: String? = nil
  ) -> String {
    """
    \(name)() {
      local state line curcontext=$curcontext
      _arguments -C -s \(prefix == nil ? Option.everywhere.flatMap(specs).joined(separator: " ") + " " : "")\
    '1: :->word' '*:: :->rest'
      case $state in
        word) local -a words=(\(offers.map { Self.quoted("\($0.word):\($0.summary)") }.joined(separator: " ")))
          _describe word words\(prefix == nil ? "; _files" : "") ;;
        rest) case $line[1] in
    \(words.map { "      \($0)) \(Self.name([prefix, $0].compactMap { $0 }.joined(separator: " "))) ;;" }
      .joined(separator: "\n"))
      \(prefix == nil ? "    *) \(Self.name(Command.start.name)) ;;" : "")
        esac ;;
      esac
    }
    """
  }

  private func specs(_ option: Option) -> [String] {
    option.spellings.map { spelling in
      let repeats = option.isRepeatable ? "*" : ""
      let value = option.value.map { ":\($0):\(action(Completion(of: option, commands: commands)))" } ?? ""
      let attached = option.value != nil && spelling.hasPrefix("--") ? "=" : ""
      let help = option.help.replacing(/[\[\]:]/) { "\\\($0.output)" }
      return Self.quoted("\(repeats)\(spelling)\(attached)[\(help)]\(value)")
    }
  }

  private func operandAction(_ command: Command) -> String {
    "operand:" + action(command.operandCompletion(among: commands))
  }

  private func action(_ completion: Completion) -> String {
    switch completion {
    case .files: "_files"
    case .words(let words): "(\(words.joined(separator: " ")))"
    case .nothing: " "
    }
  }

  private static func name(_ command: String) -> String { "_review_" + command.replacing(" ", with: "_") }

  private static func quoted(_ text: String) -> String { "'\(text.replacing("'", with: "'\\''"))'" }
}
