internal import Review

extension Command {
  /// Prints what a shell needs to complete command lines.
  static let completions = Command(
    name: "completions", summary: "Print shell completions for bash, zsh or fish.", operands: ["SHELL"],
    details: """
      bash: review completions bash > ~/.local/share/bash-completion/completions/review
      zsh:  review completions zsh > FOLDER/_review, where FOLDER is one of $fpath
      fish: review completions fish > ~/.config/fish/completions/review.fish
      """
  ) { arguments, console in
    let word = arguments.operand(0) ?? ""
    guard let shell = Shell(rawValue: word) else {
      let names = Shell.allCases.map(\.rawValue)
      throw UsageError(
        "no completions for '\(word)'\(nearest(to: word, among: names).question); "
          + "there are \(names.joined(separator: ", "))", arguments.command)
    }
    try console.write(shell.script(for: all).utf8)
    return .done
  }

  /// The ids of the checks.
  static var checkIDs: [String] { Check.all.map(\.id) }
}
