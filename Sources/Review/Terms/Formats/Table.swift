extension GlossaryFormat {
  /// The table format of our own (see `TableColumn`).
  static let table = GlossaryFormat(
    id: "tsv", title: "review's own table, with tabs and named columns", ending: "tsv",
    holds: [
      .admitted, .forbidden, .houseStyle, .notes, .domains, .definitions, .identifiers, .settings,
    ],
    recognises: { file in
      let line = file.beginning.split(whereSeparator: \.isNewline).first { !$0.hasPrefix("#") } ?? ""
      let cells = line.split(separator: "\t").map { $0.lowercased().filter { !$0.isWhitespace } }
      return cells.contains("target") && cells.allSatisfy { TableColumn(rawValue: $0) != nil }
    },
    read: { (file: GlossaryFile) throws(InputError) -> Glossary in
      try Glossary(text: file.text(), name: file.name)
    },
    write: { (glossary: Glossary) throws(InputError) -> [UInt8] in TableWriter(glossary).bytes })
}

/// Writes a glossary in the table format of our own.
struct TableWriter {
  /// A row of a source and a target term.
  struct Row {
    var cells: [TableColumn: String]
    /// What the target term's file says of it and the table has no column for.
    var details: [XMLTree]
  }

  /// The rows, concept by concept.
  let rows: [Row]

  init(_ glossary: Glossary) {
    // Concepts that cannot be distinguished by their source need a name.
    var counts: [String: Int] = [:]
    for entry in glossary.entries { counts[Self.key(entry), default: 0] += 1 }
    var names = ConceptNames(glossary.entries.map(\.id))
    rows = glossary.entries.flatMap { entry -> [Row] in
      let isPlain =
        entry.isHouseStyle
        ? entry.targets.count == 1 : entry.sources.count == 1 && counts[Self.key(entry)] == 1
      return Self.rows(entry, name: isPlain && entry.id.isEmpty ? "" : names.next(entry.id))
    }
  }

  /// The columns: the usual ones, and those that a row needs.
  var columns: [TableColumn] {
    let usual: Set<TableColumn> = [.source, .target, .status, .match, .pos, .required, .note]
    let used = rows.reduce(into: usual) { $0.formUnion($1.cells.filter { !$0.value.isEmpty }.keys) }
    return TableColumn.allCases.filter(used.contains)
  }

  /// The bytes of the file.
  var bytes: [UInt8] {
    let columns = columns
    var text = columns.map(\.rawValue).joined(separator: "\t") + "\n"
    for row in rows {
      text += DelimitedText.line(columns.map { row.cells[$0] ?? "" }, "\t")
    }
    return Array(text.utf8)
  }

  private static func key(_ entry: ConceptEntry) -> String {
    entry.sources.first.map {
      $0.text.lowercased() + "\u{1}\($0.near.sorted())\u{1}\($0.notNear.sorted())"
    } ?? ""
  }

  private static func rows(_ entry: ConceptEntry, name: String) -> [Row] {
    let targets = entry.targets.enumerated().map { index, target in
      row(
        entry, entry.sources.isEmpty ? nil : entry.sources[min(index, entry.sources.count - 1)], target, name)
    }
    let rest = entry.sources.dropFirst(max(1, entry.targets.count)).map { row(entry, $0, nil, name) }
    return targets + rest
  }

  private static func row(
    _ entry: ConceptEntry, _ source: Term?, _ target: Term?, _ name: String
  ) -> Row {
    let main = source ?? target
    var row: [TableColumn: String] = [
      .concept: name, .source: source?.text ?? "", .target: target?.text ?? "",
      .status: target?.status.rawValue ?? "",
      .match: main.map { $0.match == .inflected ? "" : $0.match.rawValue } ?? "",
      .pos: (target?.partOfSpeech ?? source?.partOfSpeech)?.rawValue ?? "",
      .required: entry.isHouseStyle ? "" : entry.isRequired ? "yes" : "no",
      .note: [target?.note, entry.note].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " "),
      .domain: entry.domain, .severity: entry.severity?.name ?? "", .definition: entry.definition,
      .forms: main?.forms.joined(separator: ", ") ?? "", .near: main?.near.joined(separator: ", ") ?? "",
      .notNear: main?.notNear.joined(separator: ", ") ?? "", .compound: main?.isCompound == true ? "yes" : "",
    ]
    if let source, let target {
      if target.match != source.match.ofTarget { row[.targetMatch] = target.match.rawValue }
      row[.targetForms] = target.forms.joined(separator: ", ")
    }
    return Row(cells: row, details: target?.details ?? [])
  }
}

/// Names for concepts: their own, and new ones for those that have none.
private struct ConceptNames {
  private let told: Set<String>
  private var count = 0

  init(_ names: [String]) { told = Set(names) }

  mutating func next(_ name: String) -> String {
    if !name.isEmpty { return name }
    repeat { count += 1 } while told.contains("c\(count)")
    return "c\(count)"
  }
}

extension String {
  /// The text in one line and one cell: no tabs, no line ends.
  var oneLine: String {
    utf8.contains { $0 < 0x20 } ? split { $0.isNewline || $0 == "\t" }.joined(separator: " ") : self
  }
}
