internal import Review

/// The cells of a row, as options tell them.
enum GlossaryRow {
  /// Columns that an option of the same name sets.
  private static let columns: [(column: TableColumn, help: String)] = [
    (.status, "The status of the target: preferred, admitted or forbidden (default: preferred)."),
    (.note, "A note for the editor: why."),
    (.match, "How it is matched: inflected, case, exact, stem (shtension|im) or prefix (shtension*)."),
    (.pos, "The part of speech."),
    (.required, "Whether one of the accepted terms must be used: yes or no."),
    (.domain, "The subject field."), (.severity, "The severity of a wrong term."),
    (.forms, "Inflected forms of the source, separated by commas."),
    (.near, "Words, separated by commas, of which the sentence must have one."),
    (.notNear, "Words, separated by commas, that the sentence must not have."),
    (.concept, "The name of the concept."),
    (.definition, "What the concept is."),
  ]

  static let options = columns.map { column, help in
    Option(
      name: column.rawValue, value: column == .status || column == .match ? "WORD" : "TEXT",
      choices: choices(column), help: help)
  }

  private static func choices(_ column: TableColumn) -> [String] {
    switch column {
    case .status: TermStatus.allCases.map(\.rawValue)
    case .match: MatchMode.allCases.map(\.rawValue)
    case .pos: PartOfSpeech.allCases.map(\.rawValue)
    case .required: ["yes", "no"]
    case .severity: Severity.allCases.map(\.name)
    default: []
    }
  }

  /// The cells that options tell.
  static func cells(_ arguments: Arguments) -> [TableColumn: String] {
    var cells: [TableColumn: String] = [:]
    for (column, _) in columns { cells[column] = arguments.value(column.rawValue) }
    return cells
  }
}
