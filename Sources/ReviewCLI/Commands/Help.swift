internal import Review

extension Command {
  /// What is shown for `--version`.
  static let version = "review 0.1.0"

  /// Says how the program or a command is used.
  static let help = Command(
    name: "help", summary: "Show how to use the program or a command.", operands: ["[COMMAND...]"],
    options: [
      Option(name: "version", help: "Print the version."),
      Option(name: "man", help: "Print the manual page of all commands: review help --man | man -l -"),
    ]
  ) { arguments, console in
    if arguments.has("version") {
      console.print(version)
    } else if arguments.has("man") {
      try console.write(ManPage(commands: all).text.utf8)
    } else if arguments.operands.isEmpty {
      console.print(overview)
    } else {
      let name = arguments.operands.joined(separator: " ")
      let family = all.filter { $0.name.hasPrefix(name + " ") }
      guard let command = named(name) ?? (family.count == 1 ? family.first : nil) else {
        guard !family.isEmpty else {
          throw UsageError.unknownCommand(arguments.operands[0], next: arguments.operand(1))
        }
        console.print(rows(family.map { ($0.name, $0.summary) }))
        return .done
      }
      console.print(command.help)
    }
    return .done
  }

  /// How the command is used, in full.
  var help: String {
    var parts = [summary, "usage: \(usage)"]
    if !details.isEmpty { parts.append(Self.filled(details)) }
    if !options.isEmpty { parts.append("options:\n" + Self.rows(options.map { ($0.spelling, $0.help) })) }
    parts.append("with every command:\n" + Self.rows(Option.everywhere.map { ($0.spelling, $0.help) }))
    return parts.joined(separator: "\n\n")
  }

  /// What the program is for.
  static let purpose = """
    Review of translations: pairs a text with its English translation, flags the phrases that look wrong,
    steps through them, and writes the corrected copy.
    """

  /// Where to begin, and what holds for all command lines.
  static let beginning = """
    Begin with 'review SOURCE TARGET', which loads and steps; then 'review export'.
    'review help COMMAND' explains a command. -- ends the options; - is standard input or output.
    """

  private static let overview = """
    \(purpose)

    usage: review [COMMAND] [options] [operands]
           review                 continues the review where you stopped
           review SOURCE TARGET   loads a text and its translation, and steps through them

    \(rows(all.map { ($0.name, $0.summary) }))

    \(beginning)

    \(StyledText(exitCodes).wrapped(to: 100).map(\.plain).joined(separator: "\n"))
    """

  private static let exitCodes =
    "exit codes: " + Status.allCases.map { "\($0.rawValue) \($0.meaning)" }.joined(separator: ", ")

  /// A text whose paragraphs are lines, none of them wider than a page.
  private static func filled(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map {
      StyledText(String($0)).wrapped(to: 100).map(\.plain).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// Two columns, the second wrapped at 100.
  private static func rows(_ rows: [(String, String)]) -> String {
    let width = min(34, (rows.map(\.0.count).max() ?? 0) + 2)
    let indent = String(repeating: " ", count: width + 2)
    return rows.map { name, text in
      let lines = StyledText(text).wrapped(to: 98 - width).map(\.plain).joined(separator: "\n" + indent)
      return name.count + 2 > width ? "  \(name)\n\(indent)\(lines)" : "  " + name.padded(to: width) + lines
    }.joined(separator: "\n")
  }
}

extension String {
  /// The text with spaces after it, up to some columns.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - columns)) }

  /// The text with spaces before it, up to some columns.
  func leftPadded(to width: Int) -> String { String(repeating: " ", count: max(0, width - columns)) + self }
}
