/// Something of a glossary that not every format can hold.
public enum GlossaryPart: CaseIterable, Sendable {
  case admitted, forbidden, houseStyle, notes, domains, definitions, identifiers, settings, otherLanguages,
    details

  /// How many concepts of a glossary have it.
  func count(in glossary: Glossary) -> Int {
    self == .otherLanguages
      ? glossary.kept.count + glossary.entries.count { !$0.others.isEmpty }
      : glossary.entries.count(where: has)
  }

  private func has(_ entry: ConceptEntry) -> Bool {
    switch self {
    case .admitted: entry.targets.contains { $0.status == .admitted }
    case .forbidden: entry.targets.contains { $0.status == .forbidden }
    case .houseStyle: entry.isHouseStyle
    case .notes: !entry.note.isEmpty || entry.allTerms.contains { !$0.note.isEmpty }
    case .domains: !entry.domain.isEmpty
    case .definitions: !entry.definition.isEmpty
    case .identifiers: !entry.id.isEmpty
    case .settings:
      !entry.isHouseStyle && !entry.isRequired || entry.severity != nil
        || entry.allTerms.contains { TBXSettings.note(of: $0) != nil }
    case .otherLanguages: !entry.others.isEmpty
    case .details:
      entry.details.contains(where: isOwn) || entry.allTerms.contains { $0.details.contains(where: isOwn) }
    }
  }

  /// Whether an element says what no field of ours says.
  private func isOwn(_ element: XMLTree) -> Bool {
    element["type"] != "administrativeStatus" && element["type"] != "term status"
      && !TBXSettings.isNote(element)
  }

  /// What it is called in messages.
  var title: String {
    switch self {
    case .admitted: "further accepted terms"
    case .forbidden: "forbidden terms"
    case .houseStyle: "rules without a source term"
    case .notes: "notes"
    case .domains: "subject fields"
    case .definitions: "definitions"
    case .identifiers: "a name"
    case .settings: "settings of how terms are found"
    case .otherLanguages: "terms of other languages"
    case .details: "other data of its file"
    }
  }
}

extension GlossaryFormat {
  /// What a file of this format leaves out of a glossary, as "3 concepts with notes"; empty when nothing is lost.
  public func losses(of glossary: Glossary) -> [String] {
    // A name is only a handle.
    GlossaryPart.allCases.filter { !holds.contains($0) && $0 != .identifiers }.compactMap { part in
      let count = part.count(in: glossary)
      return count == 0 ? nil : "\(count) concept\(count == 1 ? "" : "s") with \(part.title)"
    }
  }
}

extension ConceptEntry {
  /// Its terms of both languages.
  var allTerms: [Term] { sources + targets }
}
