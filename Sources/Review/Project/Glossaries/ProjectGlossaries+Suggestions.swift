extension ProjectGlossaries {
  /// The corrections that were made at least twice, accepted or typed, those made most often first.
  public func termSuggestions() throws -> [TermSuggestion] {
    try store.read {
      var found: [[String]: [Int]] = [:]
      for text in try store.texts() {
        let logs = Dictionary(grouping: try store.decisions(of: text.id), by: \.unit)
        for (id, entries) in logs {
          for decision in UnitLog(entries).standing.map(\.decision) {
            guard let words = try corrected(by: decision, in: id) else { continue }
            found[words, default: []].append(decision.number)
          }
        }
      }
      return found.filter { $1.count > 1 }
        .map { TermSuggestion(source: $0[0], wrong: $0[1], right: $0[2], decisions: $1.sorted()) }
        .sorted { ($1.decisions.count, $0.wrong) < ($0.decisions.count, $1.wrong) }
    }
  }

  /// The correction of a decision, when it was made at least twice and no glossary has made it; nil else.
  public func termSuggestion(like decision: Decision) throws -> TermSuggestion? {
    try store.read {
      guard let words = try corrected(by: decision, in: decision.unit), try !isSuggested(decision) else {
        return nil
      }
      let alike = try store.decisions(replacingWith: decision.replacement ?? "").filter { other in
        try corrected(by: other, in: other.unit) == words
          && UnitLog(store.decisions(ofUnit: other.unit)).standing.contains {
            $0.decision.number == other.number
          }
      }
      return alike.count < 2
        ? nil
        : TermSuggestion(source: words[0], wrong: words[1], right: words[2], decisions: alike.map(\.number))
    }
  }

  /// Whether a glossary said what the decision did.
  private func isSuggested(_ decision: Decision) throws -> Bool {
    guard let finding = try decision.finding.flatMap(store.finding)?.finding, finding.check == "terminology"
    else { return false }
    return finding.suggestions.contains { $0.lowercased() == decision.replacement?.lowercased() }
  }

  /// The source's words, the wrong and the right ones of a decision; nil when it corrected no words.
  private func corrected(by decision: Decision, in unit: Int) throws -> [String]? {
    guard [.accept, .edit].contains(decision.action), let change = decision.change else { return nil }
    let finding = try decision.finding.flatMap(store.finding)?.finding
    if let finding, !Self.lexical.contains(finding.category) { return nil }
    let wrong = String(decision.before[bytes: change.span]).spaced
    let right = change.text.spaced
    guard wrong.isPhrase, right.isPhrase, wrong.lowercased() != right.lowercased() else { return nil }
    let source = try finding?.source.flatMap { try project.storedUnit(id: unit).loaded.source.words(at: $0) }
    return [source.map(\.spaced).flatMap { $0.isPhrase ? $0 : nil } ?? "", wrong, right]
  }

  /// What kinds of errors are about words.
  private static let lexical: Set<Category> = [
    .wrongTerm, .inconsistentTerm, .mistranslation, .untranslated, .spelling, .inconsistency, .name,
  ]
}

extension String {
  /// Whether it is a word or a few: letters without digits, no sentence.
  fileprivate var isPhrase: Bool {
    contains(where: \.isLetter) && !contains(where: \.isNumber) && split(separator: " ").count <= 6
      && !contains { ".!?;:".contains($0) }
  }
}
