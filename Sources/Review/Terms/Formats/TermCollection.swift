/// The concepts of a file in any number of languages, before two of them are taken for source and target.
struct TermCollection {
  /// What the file says of itself, in the words of its format.
  var header: [XMLTree] = []
  /// The concepts, all their languages in `others`.
  private(set) var concepts: [ConceptEntry] = []
  /// The languages, in the order in which they came.
  private(set) var languages: [String] = []
  /// What is wrong with the rows that are left out.
  var problems: [Glossary.Problem] = []
  private var known: Set<String> = []

  /// Adds a concept whose languages are all in `others`.
  mutating func add(_ concept: ConceptEntry) {
    for section in concept.others where known.insert(section.language).inserted {
      languages.append(section.language)
    }
    concepts.append(concept)
  }
}

extension Glossary {
  /// A glossary of two languages out of a collection.
  ///
  /// - Parameters:
  ///   - from: the source language; else the file's first that is not the target.
  ///   - to: the target language; else English, or the file's second.
  /// - Throws: `InputError` when the file does not have the given languages.
  init(
    _ file: TermCollection, name: String, from: String?, to: String?
  ) throws(InputError) {
    func language(_ told: String) throws(InputError) -> String {
      if let found = file.languages.closest(to: told) { return found }
      throw InputError(
        .data, file: name,
        "it has no terms in \(Language.englishName(told)); its languages are \(file.languages.joined(separator: ", "))"
      )
    }
    guard !file.languages.isEmpty else {
      throw InputError(.data, file: name, "the file has no terms; is it the right one?")
    }
    let others = file.languages.filter { from == nil || Language.primary($0) != Language.primary(from!) }
    let target: String
    if let to {
      target = try language(to)
    } else {
      target = others.closest(to: "en") ?? (others.count > 1 ? others[1] : others.first ?? file.languages[0])
    }
    var source = file.languages.first { Language.primary($0) != Language.primary(target) }
    if let from, source != nil { source = try language(from) }
    var entries: [ConceptEntry] = []
    var kept: [ConceptEntry] = []
    for concept in file.concepts {
      let entry = concept.assigned(source: source, target: target)
      let hasSource = !entry.sources.isEmpty || source == nil || TBXSettings.isHouseStyle(concept)
      if hasSource, !entry.targets.isEmpty { entries.append(entry) } else { kept.append(concept) }
    }
    self.init(
      name: name, entries: entries, problems: file.problems, source: source, target: target,
      header: file.header, kept: kept)
  }
}

extension [String] {
  /// The language that is the given one, or one of its varieties.
  fileprivate func closest(to told: String) -> String? {
    first { $0.lowercased() == told.lowercased() }
      ?? first { Language.primary($0) == Language.primary(told) }
  }
}

extension ConceptEntry {
  /// The concept with two of its languages as source and target.
  fileprivate func assigned(source: String?, target: String) -> ConceptEntry {
    var entry = self
    func take(_ language: String) -> [Term] {
      guard
        let place = entry.others.firstIndex(where: { $0.language == language })
          ?? entry.others.firstIndex(where: { Language.primary($0.language) == Language.primary(language) })
      else { return [] }
      let terms = entry.others[place].terms
      entry.others[place].terms = []
      if entry.others[place].language == language, entry.others[place].details.isEmpty {
        entry.others.remove(at: place)
      }
      return terms
    }
    if let source { entry.sources = take(source) }
    entry.targets = take(target)
    if entry.sources.isEmpty { entry.isRequired = false }
    return entry
  }
}
