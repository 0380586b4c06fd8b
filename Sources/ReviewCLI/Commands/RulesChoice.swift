internal import Review

/// The rules of the user's own that a command works with.
enum RulesChoice {
  static let option = Option(
    name: "rules", value: "FILE",
    help: "Also flag what these rules find: a table of regular expressions, see 'review help check'.")

  /// What the help says of the table.
  static let details = """
    --rules takes a table with tab-separated columns, named in its first line: message, and source, target or both, which \
    are ICU regular expressions. Optional: missing (a rule flags nothing where the English has this), \
    severity and replacement ($1 is the first group of target). Case matters unless an expression begins with (?i).
    """

  /// The path of the rules; nil when there are none.
  static func path(_ arguments: Arguments, _ settings: Settings, on console: Console) -> String? {
    arguments.value("rules")
      ?? settings.rules.map { $0.hasPrefix("/") ? $0 : ProjectFile.folder(arguments, on: console) + $0 }
  }

  /// The rules that `--rules` names, else those of the settings; nil when there are none.
  ///
  /// - Throws: `InputError` with the line that is not a rule.
  static func rules(_ arguments: Arguments, _ settings: Settings, on console: Console) throws -> RuleTable? {
    try path(arguments, settings, on: console).map {
      let input = try Input($0, on: console)
      return try RuleTable(text: Document(bytes: input.bytes, name: input.name).text, name: input.name)
    }
  }
}

extension RuleTable {
  /// Says which rules were stopped.
  func reportProblems(on console: Console) {
    for problem in problems {
      console.report("\(problem.file ?? ""):\(problem.line ?? 0): warning: \(problem.message)")
    }
  }
}
