/// Completions for bash: a function that finds the command among the words typed so far, then offers what it takes.
struct BashCompletions {
  let commands: [Command]

  /// The script, to be sourced or kept as `bash-completion/completions/review`.
  var script: String {
    """
    # bash completions for review; source them, or keep them in
    # ~/.local/share/bash-completion/completions/review
    _review() {
      local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command="" i
      # "--format=json" comes as three words.
      [[ $word == "=" ]] && word=""
      [[ $before == "=" ]] && before=${COMP_WORDS[COMP_CWORD-2]}
      for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
          \(Option.everywhere.filter { $0.value != nil }.flatMap(\.spellings).joined(separator: "|"))) ((i++)) ;;
          -*) ;;
          *) command=${COMP_WORDS[i]}
            case $command in \(families)) ((i + 1 < COMP_CWORD)) && command+=" ${COMP_WORDS[i+1]}" ;; esac
            break ;;
        esac
      done
      local options="" values="" files=""
      case $command in
    \(commands.map(arm).joined(separator: "\n"))
        \(families)) values="" ;;
        "") values="\(commands.openings.map(\.word).joined(separator: " "))" files=yes
          options="\(Self.words(Option.everywhere))" ;;
        # A file in place of a command starts 'review SOURCE TARGET'.
        *) options="\(Self.words(Command.start.options + Option.everywhere))" files=yes ;;
      esac
      case $command in
    \(familyArms)
      esac
      case "$command $before" in
    \(valueArms.joined(separator: "\n"))
      esac
      [[ $word == -* ]] && values=$options
      mapfile -t COMPREPLY < <(compgen -W "$values" -- "$word"; [[ $files && $word != -* ]] && compgen -f -- "$word")
      [[ $files ]] && compopt -o filenames 2>/dev/null
      return 0
    }
    complete -F _review review
    """
  }

  private var families: String { commands.families.keys.sorted().joined(separator: "|") }

  /// What a command takes beside the values of its options.
  private func arm(_ command: Command) -> String {
    var parts = ["options=\"\(Self.words(command.options + Option.everywhere))\""]
    switch command.operandCompletion(among: commands) {
    case .files: parts.append("files=yes")
    case .words(let words): parts.append("values=\"\(words.joined(separator: " "))\"")
    case .nothing: break
    }
    return "    \"\(command.name)\") \(parts.joined(separator: " ")) ;;"
  }

  /// The second words, after the first of a command of two.
  private var familyArms: String {
    commands.families.sorted { $0.key < $1.key }.map { word, family in
      "    \(word)) values=\"\(family.map(\.words[1]).joined(separator: " "))\" ;;"
    }.joined(separator: "\n")
  }

  /// The values of options, by command, those that every command takes at the end.
  private var valueArms: [String] {
    func arms(_ options: [Option], _ command: String) -> [String] {
      options.filter { $0.value != nil }.map { option in
        let pattern = option.spellings.map { "\(command)\" \($0)\"" }.joined(separator: "|")
        let offers =
          switch Completion(of: option, commands: commands) {
          case .files: "values=\"\" files=yes"
          case .words(let words): "values=\"\(words.joined(separator: " "))\" files=\"\""
          case .nothing: "values=\"\" files=\"\""
          }
        return "    \(pattern)) \(offers) ;;"
      }
    }
    return commands.flatMap { arms($0.options, "\"\($0.name)\"") } + arms(Option.everywhere, "*")
  }

  private static func words(_ options: [Option]) -> String {
    options.map { "--\($0.name)" }.joined(separator: " ")
  }
}
