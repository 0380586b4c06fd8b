internal import Review

/// Options that several commands take.
extension Option {
  static let from = Option(
    name: "from", value: "LANGUAGE",
    help: "The source's language, as sq or Albanian; else its file's name or the text tells.")
  static let to = Option(name: "to", value: "LANGUAGE", help: "The target's language; usually en.")
  static let encoding = Option(
    name: "encoding", value: "NAME", help: "How both files are encoded, as windows-1250; else found out.")
  static let glossary = Option(
    name: "glossary", letter: "g", value: "FILE", isRepeatable: true,
    help: "Also use this glossary; REVIEW_GLOSSARIES names a folder of them.")
  static let lexicon = Option(
    name: "lexicon", value: "FILE",
    help:
      "Words and their translations to pair sentences by: lines of source<TAB>target, or JSON lines of Wiktionary."
  )
  static let minSeverity = Option(
    name: "min-severity", value: "LEVEL", choices: severities, help: "List no finding below it.")
  static let text = Option(
    name: "text", letter: "t", value: "NAME", help: "Of a project with several texts, this one.")
  static let plain = Option(name: "plain", help: "Read lines instead of keys, also on a terminal.")
  static let force = Option(name: "force", letter: "f", help: "Replace a file that is there already.")

  static let severities = Severity.allCases.map(\.name)

  /// In which form a command prints.
  static func format(_ choices: String...) -> Option {
    Option(
      name: "format", value: "FORMAT", choices: choices, help: "How to print; \(choices[0]) unless told.")
  }
}

extension Arguments {
  /// The form to print in; the first choice unless told.
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
        "--\(name): '\(word)' is no language; write a code such as sq, or a name such as Albanian", command)
    }
    return code
  }

  /// An operand or word as a whole number from 1.
  func number(_ word: String, _ what: String) throws -> Int {
    guard let number = Int(word), number > 0 else {
      throw UsageError("'\(word)' is no \(what); it is a whole number from 1", command)
    }
    return number
  }
}
