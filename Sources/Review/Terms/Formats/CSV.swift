extension GlossaryFormat {
  /// A table with commas and named columns, for spreadsheets; any other table is read as one.
  static let csv = GlossaryFormat(
    id: "csv", title: "CSV with named columns, for spreadsheets", ending: "csv",
    holds: Set(GlossaryPart.allCases).subtracting([.otherLanguages]), recognises: { _ in true },
    read: DelimitedReader.glossary
  ) { (glossary: Glossary) throws(InputError) -> [UInt8] in
    let table = TableWriter(glossary)
    var others: [String] = []
    for term in glossary.entries.flatMap(\.targets) {
      others += term.extraColumns.map(\.name).filter { !others.contains($0) }
    }
    let columns = table.columns
    var text = DelimitedText.line(columns.map(\.rawValue) + others, ",", end: "\r\n")
    for row in table.rows {
      let extra = row.details.extraColumns
      let cells =
        columns.map { row.cells[$0] ?? "" }
        + others.map { name in extra.first { $0.name == name }?.text ?? "" }
      text += DelimitedText.line(cells.map(\.guarded), ",", end: "\r\n")
    }
    return Array(text.utf8)
  }
}

extension Term {
  /// The columns of its file that we have no place for.
  var extraColumns: [(name: String, text: String)] { details.extraColumns }
}

extension [XMLTree] {
  /// Those that are columns of a table that we have no place for.
  var extraColumns: [(name: String, text: String)] {
    filter { $0.name == "column" }.map { ($0["type"] ?? "", $0.text) }
  }
}
