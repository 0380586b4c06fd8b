/// Several glossaries made one; where they disagree, the earlier one holds.
public struct GlossaryMerge: Sendable {
  /// The concepts of all, those of the first one first.
  public private(set) var glossary: Glossary
  /// What an earlier glossary says otherwise, as it is shown to the user.
  public private(set) var conflicts: [String] = []
  /// How many terms were in an earlier glossary already.
  public private(set) var repeated = 0
  private var places: [String: Int] = [:]
  private var owners: [String] = []

  /// Puts glossaries together.
  public init(_ glossaries: [Glossary]) {
    glossary = Glossary(
      name: "merged", entries: [], source: glossaries.first?.source, target: glossaries.first?.target)
    for other in glossaries {
      for entry in other.entries { add(entry, of: other.name) }
      glossary.kept += other.kept
    }
  }

  private mutating func add(_ entry: ConceptEntry, of name: String) {
    let keys = Self.keys(entry)
    guard let place = keys.compactMap({ places[$0] }).first else {
      for key in keys { places[key] = glossary.entries.count }
      owners.append(name)
      glossary.entries.append(entry)
      return
    }
    for key in keys where places[key] == nil { places[key] = place }
    let known = Set(glossary.entries[place].sources.map { $0.headword.lowercased() })
    glossary.entries[place].sources += entry.sources.filter { !known.contains($0.headword.lowercased()) }
    for term in entry.targets { add(term, of: name, to: place) }
  }

  private mutating func add(_ term: Term, of name: String, to place: Int) {
    let entry = glossary.entries[place]
    let twin = entry.targets.first { $0.headword.lowercased() == term.headword.lowercased() }
    guard let twin else { return glossary.entries[place].targets.append(term) }
    if (twin.status == .forbidden) == (term.status == .forbidden) {
      repeated += 1
    } else {
      conflicts.append(
        "\(name):\(term.line): '\(entry.headword)' with '\(term.headword)' is \(term.status.rawValue) here and "
          + "\(twin.status.rawValue) in \(owners[place]):\(twin.line); the first glossary wins")
    }
  }

  /// What a concept is known by: its source terms with the words near them, or, of a rule of the house, its terms.
  private static func keys(_ entry: ConceptEntry) -> [String] {
    entry.isHouseStyle
      ? entry.targets.map { "\u{1}" + $0.headword.lowercased() }
      : entry.sources.map { "\($0.headword.lowercased())\u{1}\($0.near.sorted())\u{1}\($0.notNear.sorted())" }
  }
}
