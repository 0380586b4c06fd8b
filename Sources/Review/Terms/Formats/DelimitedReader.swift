/// Reads tables of terms as programs export them: with a header or without, with commas, semicolons or tabs.
enum DelimitedReader {
  /// Reads a file.
  ///
  /// - Throws: `InputError` when it is not a table of terms.
  static func glossary(_ file: GlossaryFile) throws(InputError) -> Glossary {
    let text = try file.text()
    guard let delimiter = DelimitedText.delimiter(of: text) else {
      throw InputError(
        .data, file: file.name, line: 1,
        "this is not a table of terms: no line has two cells; write source<TAB>target, or source,target")
    }
    let records = DelimitedText.records(of: text, delimiter)
    if let first = records.first, let problem = first.problem {
      throw InputError(.data, file: file.name, line: problem.line, problem.message)
    }
    guard let header = DelimitedHeader(records) else {
      let count = records.first?.cells.count ?? 0
      throw InputError(
        .data, file: file.name, line: records.first?.line,
        """
        the first line does not name the columns, and rows of \(count) cells do not show which they are; name them in the \
        first line: source, target, note, or two languages, as sq and en
        """)
    }
    let rows = header.isWritten ? records.dropFirst() : records[...]
    let hasSides = header.columns.contains(.known(.target))
    return try hasSides ? pairs(rows, header, file) : sets(rows, header, file)
  }

  /// Rows of a source and a target term.
  private static func pairs(
    _ records: ArraySlice<DelimitedText.Record>, _ header: DelimitedHeader, _ file: GlossaryFile
  ) throws(InputError) -> Glossary {
    var rows = ConceptRows()
    var kept: [ConceptEntry] = []
    var languages: (source: String?, target: String?) = (file.from, file.to)
    for record in records {
      if let problem = record.problem {
        rows.complain(problem.line, problem.message)
        continue
      }
      guard record.cells.count <= header.columns.count else {
        rows.complain(
          record.line, "\(record.cells.count) cells, but there are \(header.columns.count) columns")
        continue
      }
      let row = DelimitedRow(record, header)
      if let (source, target) = row.languages {
        if languages.source == nil { languages.source = source }
        if languages.target == nil { languages.target = target }
        let isOurs =
          Language.primary(source) == languages.source.map(Language.primary)
          && Language.primary(target) == languages.target.map(Language.primary)
        guard isOurs else {
          kept.append(row.concept(source: source, target: target))
          continue
        }
        languages = (source, target)
      }
      rows.add(row.tableRow, details: row.details)
    }
    rows.finish()
    if rows.entries.isEmpty, kept.isEmpty {
      throw InputError(
        .data, file: file.name, line: rows.problems.first?.line,
        rows.problems.first?.message ?? "the file has no terms; is it the right one?")
    }
    return Glossary(
      name: file.name, entries: rows.entries, problems: rows.problems, source: languages.source,
      target: languages.target, kept: kept)
  }

  /// Rows of equivalent terms, a column for each language.
  private static func sets(
    _ records: ArraySlice<DelimitedText.Record>, _ header: DelimitedHeader, _ file: GlossaryFile
  ) throws(InputError) -> Glossary {
    var collection = TermCollection()
    for record in records {
      if let problem = record.problem {
        collection.problems.append(problem)
        continue
      }
      let row = DelimitedRow(record, header)
      var entry = ConceptEntry(
        id: row[.known(.concept)], sources: [], targets: [], isRequired: true, domain: row[.known(.domain)],
        definition: row[.known(.definition)], note: row[.known(.note)], details: row.details)
      for case (.language(let language), let cell) in zip(header.columns, record.cells) where !cell.isEmpty {
        let term = Term(
          text: cell, partOfSpeech: PartOfSpeech(rawValue: row[.known(.pos)].lowercased()), line: record.line)
        entry.others.append(LanguageSection(language: language, terms: [term]))
      }
      if !entry.others.isEmpty { collection.add(entry) }
    }
    return try Glossary(collection, name: file.name, from: file.from, to: file.to)
  }
}

extension DelimitedText.Record {
  /// Why it cannot be read.
  fileprivate var problem: Glossary.Problem? {
    unclosed.map {
      Glossary.Problem(
        line: $0,
        message: "a quotation mark opens here and is not closed; close it, or double it where it is text")
    }
  }
}

/// A record and what its cells are.
private struct DelimitedRow {
  private let record: DelimitedText.Record
  private let columns: [DelimitedHeader.Column]

  init(_ record: DelimitedText.Record, _ header: DelimitedHeader) {
    self.record = record
    columns = header.columns
  }

  subscript(_ column: DelimitedHeader.Column) -> String {
    guard let index = columns.firstIndex(of: column), index < record.cells.count else { return "" }
    return record.cells[index].unguarded
  }

  /// The languages of the row, where the table tells them.
  var languages: (String, String)? {
    let pair = (self[.sourceLanguage], self[.targetLanguage])
    return pair.0.isEmpty || pair.1.isEmpty ? nil : pair
  }

  /// What is kept though we have no column for it.
  var details: [XMLTree] {
    zip(columns, record.cells).compactMap { column, cell in
      guard case .other(let name) = column, !cell.isEmpty else { return nil }
      return XMLTree("column", [.init("type", name)], text: cell.unguarded)
    }
  }

  var tableRow: TableRow {
    TableRow(
      zip(columns, record.cells).compactMap { column, cell in
        if case .known(let known) = column { (known, cell.unguarded) } else { nil }
      }, line: record.line)
  }

  func concept(source: String, target: String) -> ConceptEntry {
    ConceptEntry(
      id: self[.known(.concept)], sources: [], targets: [], isRequired: true,
      others: [(source, TableColumn.source), (target, .target)].map { language, column in
        LanguageSection(
          language: language, terms: [Term(text: self[.known(column)], line: record.line)])
      })
  }
}

extension String {
  /// The marks that a spreadsheet takes for the beginning of a formula.
  private static let formulaMarks = "=+-@|%"

  /// The cell without the apostrophe that keeps a spreadsheet from taking it for a formula.
  fileprivate var unguarded: String {
    hasPrefix("'") && dropFirst().first.map(Self.formulaMarks.contains) == true ? String(dropFirst()) : self
  }

  /// The cell with an apostrophe before it where a spreadsheet would take it for a formula.
  var guarded: String { first.map(Self.formulaMarks.contains) == true ? "'" + self : self }
}
