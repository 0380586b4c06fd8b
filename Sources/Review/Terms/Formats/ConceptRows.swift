/// Rows of source and target terms on their way to concepts.
struct ConceptRows {
  private(set) var entries: [ConceptEntry] = []
  private(set) var problems: [Glossary.Problem] = []
  private var places: [String: Int] = [:]
  private var last: (name: String, key: String)?

  mutating func complain(_ line: Int, _ message: String) {
    problems.append(Glossary.Problem(line: line, message: message))
  }

  /// Adds a row to its concept, or says why it cannot be used.
  ///
  /// - Parameter details: what else its file says of the target term.
  mutating func add(_ row: TableRow, details: [XMLTree] = []) {
    let (source, target, concept) = (row[.source], row[.target], row[.concept])
    guard !target.isEmpty || !concept.isEmpty && !source.isEmpty else {
      return complain(row.line, "the target is empty")
    }
    if [source, target].contains(where: { $0.utf8.contains(0xEF) && $0.unicodeScalars.contains("\u{FFFD}") })
    {
      complain(row.line, "a character was lost; save the file as UTF-8")
    }
    let near = row.list(.near)
    let notNear = row.list(.notNear)
    let key = key(source, concept, near, notNear)
    let place = key.flatMap { places[$0] }
    let isNewSource = !source.isEmpty && place.map { !entries[$0].hasSource(source) } ?? true
    if let place, !isNewSource, let twin = entries[place].targets.first(where: { $0.text == target }) {
      return complain(row.line, "the same as line \(twin.line): '\(source)' with '\(target)'")
    }
    let match = value(row[.match], MatchMode.inflected, "match", row.line)
    let isRequired = answer(row, .required) ?? true
    let index = place ?? entries.count
    if place == nil {
      if let key { places[key] = index }
      entries.append(ConceptEntry(id: concept, sources: [], targets: [], isRequired: isRequired))
    } else if entries[index].isRequired != isRequired {
      complain(row.line, "'required' has to be the same in all rows of '\(entries[index].headword)'")
    }
    // Letter case is folded only where there may be something to complain about.
    if entries[index].sources.contains(where: { $0.match != match }),
      let known = entries[index].sources.first(where: { $0.text.lowercased() == source.lowercased() }),
      known.match != match
    {
      complain(row.line, "'match' has to be the same in all rows of '\(source)'")
    }
    addFacts(row, to: index)
    addTerms(row, to: index, match, isNewSource, details)
  }

  private mutating func addTerms(
    _ row: TableRow, to index: Int, _ match: MatchMode, _ isNewSource: Bool, _ details: [XMLTree]
  ) {
    let pos = row[.pos]
    let partOfSpeech = PartOfSpeech(rawValue: pos)
    if !pos.isEmpty, partOfSpeech == nil {
      complain(
        row.line,
        "unknown pos '\(pos)'; use one of \(PartOfSpeech.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    let isCompound = answer(row, .compound) ?? false
    let (source, target) = (row[.source], row[.target])
    if isNewSource {
      entries[index].sources.append(
        Term(
          text: source, match: match, partOfSpeech: partOfSpeech, forms: row.list(.forms),
          near: row.list(.near), notNear: row.list(.notNear), isCompound: isCompound, line: row.line))
    }
    guard !target.isEmpty else { return }
    var term = Term(
      text: target, status: value(row[.status], TermStatus.preferred, "status", row.line),
      match: source.isEmpty ? match : match.ofTarget, partOfSpeech: partOfSpeech,
      forms: row.list(.targetForms), note: row[.note], details: details, line: row.line)
    if source.isEmpty {
      term.forms += row.list(.forms)
      (term.near, term.notNear, term.isCompound) = (row.list(.near), row.list(.notNear), isCompound)
    }
    term.match = value(row[.targetMatch], term.match, "target-match", row.line)
    entries[index].targets.append(term)
  }

  /// What a row says of its concept as a whole; what an earlier row said of it holds.
  private mutating func addFacts(_ row: TableRow, to index: Int) {
    for (column, path) in [(TableColumn.domain, \ConceptEntry.domain), (.definition, \.definition)] {
      let value = row[column]
      guard !value.isEmpty, value != entries[index][keyPath: path] else { continue }
      if entries[index][keyPath: path].isEmpty {
        entries[index][keyPath: path] = value
      } else {
        complain(
          row.line,
          "'\(column.rawValue)' has to be the same in all rows of '\(entries[index].headword)'; if these are two concepts, name each in the column 'concept'"
        )
      }
    }
    let name = row[.severity]
    guard !name.isEmpty else { return }
    if let severity = Severity(name: name) {
      entries[index].severity = entries[index].severity ?? severity
    } else {
      complain(
        row.line,
        "unknown severity '\(name)'; use one of \(Severity.allCases.map(\.name).joined(separator: ", "))")
    }
  }

  /// A rule of the house asks for no translation, and a concept without target terms says nothing.
  mutating func finish() {
    for index in entries.indices where entries[index].isHouseStyle { entries[index].isRequired = false }
    for entry in entries where entry.targets.isEmpty {
      complain(entry.sources[0].line, "the concept '\(entry.id)' has no target term; give it one")
    }
    entries.removeAll { $0.targets.isEmpty }
  }

  /// What a row shares with the other rows of its concept; nil for a concept of its own.
  private mutating func key(_ source: String, _ concept: String, _ near: [String], _ notNear: [String])
    -> String?
  {
    if !concept.isEmpty { return "\u{1}" + concept }
    if source.isEmpty { return nil }
    // Rows of one source mostly follow each other.
    let key = source == last?.name ? last!.key : source.lowercased()
    last = (source, key)
    return near.isEmpty && notNear.isEmpty
      ? key
      : key + "\u{1}\(near.sorted().joined(separator: ","))\u{1}\(notNear.sorted().joined(separator: ","))"
  }

  private mutating func answer(_ row: TableRow, _ column: TableColumn) -> Bool? {
    let answer = row[column]
    if answer != "", answer != "yes", answer != "no" {
      complain(row.line, "'\(column.rawValue)' is yes or no")
    }
    return answer.isEmpty ? nil : answer == "yes"
  }

  private mutating func value<Value: RawRepresentable & CaseIterable>(
    _ cell: String, _ usual: Value, _ column: String, _ line: Int
  ) -> Value where Value.RawValue == String {
    if cell.isEmpty { return usual }
    if let value = Value(rawValue: cell) { return value }
    complain(
      line,
      "unknown \(column) '\(cell)'; use one of \(Value.allCases.map(\.rawValue).joined(separator: ", "))")
    return usual
  }
}

extension ConceptEntry {
  fileprivate func hasSource(_ text: String) -> Bool {
    sources.contains { $0.text == text || $0.text.lowercased() == text.lowercased() }
  }
}

extension MatchMode {
  /// How a target term is compared unless its row says: the marks of a stem or a prefix are the source term's.
  var ofTarget: MatchMode { self == .stem || self == .prefix ? .inflected : self }
}
