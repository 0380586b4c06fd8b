/// What the cells of a table of terms are, by its first line or by their number.
struct DelimitedHeader: Sendable {
  enum Column: Equatable, Sendable {
    /// A column that our own table has, too.
    case known(TableColumn)
    /// The terms of a language.
    case language(String)
    /// The language of the source or target terms, row by row.
    case sourceLanguage, targetLanguage
    /// Anything else; it is kept.
    case other(String)
  }

  /// The columns, in order.
  let columns: [Column]
  /// Whether the first line names them.
  let isWritten: Bool

  /// What the first line and the number of cells tell; nil when they do not.
  init?(_ records: [DelimitedText.Record]) {
    guard let first = records.first else { return nil }
    let areLanguages = records.allSatisfy { record in
      record.cells.count == 4 && record.cells[2...].allSatisfy(Self.isLanguage)
    }
    if areLanguages {
      columns = [.known(.source), .known(.target), .sourceLanguage, .targetLanguage]
      isWritten = false
      return
    }
    if let named = Self.named(first.cells) {
      columns = named
      isWritten = true
      return
    }
    isWritten = false
    // Names of columns that do not suffice are not terms.
    guard !first.cells.contains(where: { ["source", "target"].contains($0.trimmingMark.lowercased()) }) else {
      return nil
    }
    switch records.map(\.cells.count).max() ?? 0 {
    case 2: columns = [.known(.source), .known(.target)]
    case 3: columns = [.known(.source), .known(.target), .known(.note)]
    default: return nil
    }
  }

  private static func named(_ cells: [String]) -> [Column]? {
    let columns = cells.map { cell -> Column in
      let name = cell.trimmingMark.lowercased().filter { $0.isLetter }
      if let known = names[name] { return known }
      let raw = cell.trimmingMark.lowercased()
      if let column = TableColumn(rawValue: raw) { return .known(column) }
      return isLanguage(cell) ? .language(cell.trimmingMark) : .other(cell.trimmingMark)
    }
    func isTerms(_ column: Column) -> Bool { if case .language = column { true } else { false } }
    let hasTarget = columns.contains(.known(.target))
    // A first row of two short words may be terms.
    let isSet = columns.count(where: isTerms) >= 2 && isTerms(columns[0]) && !hasTarget
    let areKnown = columns.allSatisfy { if case .known = $0 { true } else { false } }
    let hasBoth = hasTarget && (columns.contains(.known(.source)) || areKnown && columns.count > 1)
    guard isSet || hasBoth else { return nil }
    return Set(cells).count == cells.count ? columns : nil
  }

  private static func isLanguage(_ cell: String) -> Bool {
    let cell = cell.trimmingMark
    let parts = cell.split { $0 == "-" || $0 == "_" }
    guard let first = parts.first, (2...3).contains(first.count), parts.count <= 3 else { return false }
    return cell.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
      && Language.code(String(first)) == first.lowercased()
  }

  /// The names by which tools and people call the columns, letters alone.
  private static let names: [String: Column] = [
    "source": .known(.source), "src": .known(.source), "sourceterm": .known(.source),
    "sourcetext": .known(.source), "target": .known(.target), "tgt": .known(.target),
    "targetterm": .known(.target), "translation": .known(.target), "targettext": .known(.target),
    "note": .known(.note), "notes": .known(.note), "comment": .known(.note), "comments": .known(.note),
    "description": .known(.note), "remark": .known(.note), "pos": .known(.pos),
    "partofspeech": .known(.pos), "srcpos": .known(.pos), "status": .known(.status),
    "termstatus": .known(.status), "usagestatus": .known(.status), "definition": .known(.definition),
    "domain": .known(.domain), "subject": .known(.domain), "subjectfield": .known(.domain),
    "id": .known(.concept), "conceptid": .known(.concept), "entryid": .known(.concept),
    "concept": .known(.concept), "sourcelanguage": .sourceLanguage, "srclang": .sourceLanguage,
    "sourcelang": .sourceLanguage, "targetlanguage": .targetLanguage, "tgtlang": .targetLanguage,
    "targetlang": .targetLanguage, "trglang": .targetLanguage,
  ]
}
