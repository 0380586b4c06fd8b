internal import Review

/// Changes to a glossary table on disk; every byte that is not changed stays as it is.
struct GlossaryEdit {
  private let operand: String
  private let output: Output
  private let language: String
  private let bytes: [UInt8]
  /// The table as it is.
  let table: GlossaryTable

  /// Reads the table that an operand names.
  ///
  /// - Parameters:
  ///   - output: what writes it.
  ///   - creates: whether a file that is not there is begun.
  init(_ operand: String, through output: Output, creates: Bool = false) throws {
    guard operand != "-" else {
      throw InputError(.usage, "a glossary that is to be changed has to be a file; name one")
    }
    self.operand = operand
    self.output = output
    let console = output.console
    language = GlossaryConversion.languages(inName: operand)?.to ?? "en"
    if creates, !Path.exists(console.path(operand)) {
      bytes = Array("source\ttarget\tstatus\tnote\n".utf8)
    } else {
      bytes = try Input(operand, on: console).bytes
    }
    do {
      table = try GlossaryTable(bytes: bytes, name: operand)
    } catch {
      guard operand.hasSuffix(".tsv") else {
        throw InputError(
          .data, file: operand,
          "only a table of our own can be changed row by row; make one with 'review glossary import \(operand)'"
        )
      }
      throw error
    }
  }

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
    help: "Change a file with several names (hard links), too; the others keep the old content.")

  /// Adds a row.
  ///
  /// - Throws: `InputError` when the row contradicts others or would flag what it suggests.
  func add(_ cells: [TableColumn: String]) throws {
    try write(table.adding(cells), about: [cells[.source] ?? ""], "the row was not added")
  }

  /// Changes cells of rows.
  func change(_ lines: [Int], to cells: [TableColumn: String]) throws {
    let sources = table.sources(of: lines) + [cells[.source]].compactMap { $0 }
    try write(table.changing(lines, to: cells), about: sources, "the row was not changed")
  }

  /// Removes rows.
  func remove(_ lines: [Int]) throws { try write(table.removing(lines), about: [], "") }

  private func write(_ new: [UInt8], about sources: [String], _ refusal: String) throws {
    if !sources.isEmpty {
      let before = try problems(table, about: sources)
      let after = try problems(GlossaryTable(bytes: new, name: operand), about: sources)
      if after.count > before.count, let new = after.first(where: { !before.contains($0) }) {
        throw InputError(.data, file: operand, "\(refusal): \(new)")
      }
    }
    try output.write(new, to: operand)
  }

  /// What is wrong with the concepts of some sources; with everything where a rule of the house is among them.
  private func problems(_ table: GlossaryTable, about sources: [String]) throws -> [String] {
    var glossary = try table.glossary()
    let keys = Set(sources.map { $0.lowercased() })
    if !keys.contains("") {
      glossary.entries.removeAll { entry in
        !entry.isHouseStyle && !entry.sources.contains { keys.contains($0.text.lowercased()) }
      }
    }
    return GlossaryLint.problems(of: glossary, to: language).map(\.message)
  }
}
