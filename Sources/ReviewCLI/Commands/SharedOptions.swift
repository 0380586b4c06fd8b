internal import Review

/// Options that several commands take.
extension Option {
  static let from = Option(
    name: "from", value: "LANGUAGE",
    help: "The source's language, such as sq or Albanian (default: from the file's name or text).")
  static let to = Option(name: "to", value: "LANGUAGE", help: "The target's language; usually en.")
  static let encoding = Option(
    name: "encoding", value: "NAME",
    help: "The encoding of both files, such as windows-1250 (default: detected).")
  static let glossary = Option(
    name: "glossary", letter: "g", value: "FILE", isRepeatable: true,
    help: "Also use this glossary; REVIEW_GLOSSARIES names a folder of them.")
  static let lexicon = Option(
    name: "lexicon", value: "FILE",
    help:
      "Word translations that help to pair sentences: lines of source<TAB>target, or Wiktionary JSON lines."
  )
  static let minSeverity = Option(
    name: "min-severity", value: "LEVEL", choices: severities,
    help: "List only findings of this severity or worse.")
  static let text = Option(
    name: "text", letter: "t", value: "NAME", help: "Which text, if the project has several.")
  static let plain = Option(name: "plain", help: "Read lines instead of keys, even on a terminal.")
  static let force = Option(name: "force", letter: "f", help: "Overwrite an existing file.")

  static let severities = Severity.allCases.map(\.name)

  /// In which form a command prints.
  static func format(_ choices: String...) -> Option {
    Option(
      name: "format", value: "FORMAT", choices: choices, help: "The output format (default: \(choices[0])).")
  }
}

extension Arguments {
  /// The form to print in; the first choice by default.
  func format(_ usual: String = "text") -> String { value("format") ?? usual }

  /// Refuses `--format` where the text is the only form.
  ///
  /// - Parameter reason: what it does not go with, and what does.
  func refuseFormat(_ reason: String) throws {
    guard format() != "text" else { return }
    throw UsageError("--format \(format()) does not go with \(reason)", command)
  }

  /// The severity that an option names.
  func severity(_ name: String) -> Severity? { value(name).flatMap { Severity(name: $0) } }

  /// The code of the language that an option names.
  func language(_ name: String) throws -> String? {
    guard let word = value(name) else { return nil }
    guard let code = Language.code(word) else {
      throw UsageError(
        "--\(name): '\(word)' is not a language; write a code such as sq, or a name such as Albanian", command
      )
    }
    return code
  }

  /// An operand or word as a whole number from 1.
  func number(_ word: String, _ what: String) throws -> Int {
    guard let number = Int(word), number > 0 else {
      throw UsageError("'\(word)' is not a \(what) number; write a whole number from 1", command)
    }
    return number
  }
}
