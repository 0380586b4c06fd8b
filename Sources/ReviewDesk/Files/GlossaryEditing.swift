public import Review

/// A glossary table whose rows are added, changed or removed. Each method answers the bytes of the whole file, in which
/// everything else is as it was; a row that contradicts others, or would flag what it suggests, is refused.
public struct GlossaryEditing {
  /// The table as it is.
  public let table: GlossaryTable
  private let name: String
  private let language: String

  /// What is in a glossary that is begun.
  public static let beginning = Array("source\ttarget\tstatus\tnote\n".utf8)

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - name: what it is called in messages.
  ///   - language: the code of the language of its targets.
  /// - Throws: `InputError` for what is not a table of this program's own, an empty file among it.
  public init(_ bytes: [UInt8], name: String, language: String) throws {
    table = try GlossaryTable(bytes: bytes, name: name)
    self.name = name
    self.language = language
  }

  /// The file with another row.
  public func adding(_ cells: [TableColumn: String]) throws -> [UInt8] {
    try checked(table.adding(cells), about: [cells[.source] ?? ""], "the row was not added")
  }

  /// The file with other cells in some rows.
  public func changing(_ lines: [Int], to cells: [TableColumn: String]) throws -> [UInt8] {
    let sources = table.sources(of: lines) + [cells[.source]].compactMap { $0 }
    return try checked(table.changing(lines, to: cells), about: sources, "the row was not changed")
  }

  /// The file without some rows.
  public func removing(_ lines: [Int]) throws -> [UInt8] { try table.removing(lines) }

  private func checked(_ new: [UInt8], about sources: [String], _ refusal: String) throws -> [UInt8] {
    guard !sources.isEmpty else { return new }
    let before = try problems(table, about: sources)
    let after = try problems(GlossaryTable(bytes: new, name: name), about: sources)
    if after.count > before.count, let problem = after.first(where: { !before.contains($0) }) {
      throw InputError(.data, file: name, "\(refusal): \(problem)")
    }
    return new
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
