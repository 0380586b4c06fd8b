/// One thing that `review` can do.
struct Command: Sendable {
  /// What is typed: one word, or two as in `glossary lint`.
  var name: String
  /// What it does, in a line.
  var summary: String
  /// What it works on, as `SOURCE`; `[ID]` may be left out, and `N...` stands for one or more.
  var operands: [String] = []
  /// Whether an operand may name the file that it writes.
  var writesOperands = false
  /// The options that it takes beside those that every command takes.
  var options: [Option] = []
  /// What its help says beyond the summary and the options.
  var details = ""
  /// Does it; what it returns becomes the exit code.
  var run: @Sendable (Arguments, Console) throws -> Status

  /// All commands, in the order of the help.
  static let all: [Command] = [
    .start,
    .load,
    .step,
    .list,
    .show,
    .decide,
    .undo,
    .redo,
    .mark,
    .replace,
    .memory,
    .history,
    .pairs,
    .mend,
    .export,
    .documents,
    .status,
    .stats,
    .suggestTerms,
    .assign,
    .approve,
    .check,
    .checks,
    .segment,
    .align,
    .glossaryLookup,
    .glossaryFind,
    .glossaryAdd,
    .glossaryEdit,
    .glossaryRemove,
    .glossaryUse,
    .glossaryImport,
    .glossaryExport,
    .glossaryMerge,
    .glossaryLint,
    .glossaryStats,
    .commentAdd,
    .commentList,
    .commentResolve,
    .wordsAdd,
    .wordsList,
    .wordsRemove,
    .completions,
    .help,
  ]

  /// The command of a name; nil for any other words.
  static func named(_ name: some StringProtocol) -> Command? { all.first { $0.name == name } }

  /// How few operands it takes, and how many; nil where there is no end.
  var operandCount: (least: Int, most: Int?) {
    (operands.count { !$0.hasPrefix("[") }, operands.contains { $0.contains("...") } ? nil : operands.count)
  }

  /// The way to type it.
  var usage: String {
    let options = options.isEmpty ? [] : ["[options]"]
    return (["review", name] + operands + options).joined(separator: " ")
  }
}
