internal import Review
internal import ReviewDesk

/// Changes to a glossary table on disk; every byte that is not changed stays as it is.
struct GlossaryEdit {
  private let operand: String
  private let output: Output
  private let editing: GlossaryEditing

  /// Reads the table that an operand names.
  ///
  /// - Parameters:
  ///   - output: what writes it.
  ///   - creates: whether a file that is not there is begun.
  init(_ operand: String, through output: Output, creates: Bool = false) throws {
    guard operand != "-" else {
      throw InputError(.usage, "only a glossary in a file can be changed; name a file")
    }
    self.operand = operand
    self.output = output
    let console = output.console
    let language = GlossaryConversion.languages(inName: operand)?.to ?? "en"
    let isNew = creates && !Path.exists(console.path(operand))
    let bytes = isNew ? GlossaryEditing.beginning : try Input(operand, on: console).bytes
    do {
      editing = try GlossaryEditing(bytes, name: operand, language: language)
    } catch {
      guard operand.hasSuffix(".tsv") else {
        throw InputError(
          .data, file: operand,
          "only a table in review's own format can be changed row by row; make one with 'review glossary import \(operand)'"
        )
      }
      throw error
    }
  }

  /// The table as it is.
  var table: GlossaryTable { editing.table }

  /// The concept that a row would belong to, with the row; nil when the row cannot be used.
  func concept(adding cells: [TableColumn: String]) throws -> ConceptEntry? {
    let source = cells[.source] ?? ""
    return try GlossaryTable(bytes: table.adding(cells), name: operand).glossary().entries.first { entry in
      source.isEmpty
        ? entry.targets.contains { $0.text == cells[.target] }
        : entry.sources.contains { $0.text.lowercased() == source.lowercased() }
    }
  }

  /// What writes the glossary that a command is to change.
  static func output(_ arguments: Arguments, on console: Console) -> Output {
    Output(arguments, on: console, replaces: true, changing: [.glossary, .input])
  }

  /// Lets a glossary with several names be changed.
  static let force = Option(
    name: "force", letter: "f",
    help: "Change the file even if it has other names (hard links); those keep the old content.")

  /// Adds a row.
  ///
  /// - Throws: `InputError` when the row contradicts others or would flag what it suggests.
  func add(_ cells: [TableColumn: String]) throws { try output.write(editing.adding(cells), to: operand) }

  /// Changes cells of rows.
  func change(_ lines: [Int], to cells: [TableColumn: String]) throws {
    try output.write(editing.changing(lines, to: cells), to: operand)
  }

  /// Removes rows.
  func remove(_ lines: [Int]) throws { try output.write(editing.removing(lines), to: operand) }
}
