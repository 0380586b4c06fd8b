/// The manual page, made from the command table: man(7) macros.
struct ManPage {
  let commands: [Command]

  /// The source of the page, for `man -l -` or `/usr/local/share/man/man1/review.1`.
  var text: String {
    """
    .TH REVIEW 1 "" "\(Self.plain(Command.version))" "User Commands"
    .SH NAME
    review \\- review of translations
    .SH SYNOPSIS
    .B review
    [COMMAND] [options] [operands]
    .SH DESCRIPTION
    \(Self.lines(Command.purpose))
    .PP
    \(Self.lines(Command.beginning))
    .SH COMMANDS
    \(commands.map(section).joined(separator: "\n"))
    .SH OPTIONS OF EVERY COMMAND
    \(Option.everywhere.map(entry).joined(separator: "\n"))
    .SH EXIT STATUS
    \(Status.allCases.map { ".TP\n.B \($0.rawValue)\n\(Self.lines($0.meaning))" }.joined(separator: "\n"))
    .SH ENVIRONMENT
    \(Self.environment.map { ".TP\n.B \($0)\n\(Self.lines($1))" }.joined(separator: "\n"))

    """
  }

  private static let environment = [
    ("REVIEW_PROJECT", "The project, if --project is not given."),
    ("REVIEW_REVIEWER", "The reviewer, if --reviewer is not given."),
    ("REVIEW_GLOSSARIES", "A folder of glossaries that are always used."),
    ("NO_COLOR", "Turns colour off."),
    ("EDITOR", "The program that edits a sentence outside the stepper (E)."),
  ]

  private func section(_ command: Command) -> String {
    let head = [".SS \"\(Self.plain(command.usage))\"", Self.lines(command.summary)]
    let details = command.details.split(separator: "\n").map(Self.detail)
    return (head + details + command.options.map(entry)).joined(separator: "\n")
  }

  /// A line of the details: prose is filled, an example stays as it is.
  private static func detail(_ line: Substring) -> String {
    line.count > 78 ? ".PP\n\(lines(String(line)))" : ".RS\n.nf\n\(lines(String(line)))\n.fi\n.RE"
  }

  private func entry(_ option: Option) -> String {
    let value = option.value.map {
      " " + (option.choices.isEmpty ? $0 : option.choices.joined(separator: "|"))
    }
    let names = option.spellings.map { Self.plain($0) }.joined(separator: ", ")
    return ".TP\n.B \(names)\(Self.plain(value ?? ""))\n\(Self.lines(option.help))"
  }

  /// Text whose lines roff takes for text: no line begins a request, and a hyphen that is typed stays one.
  private static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let line = plain(String(line))
      return line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
    }.joined(separator: "\n")
  }

  private static func plain(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("\"", with: "\\(dq")
  }
}
