extension Check {
  /// One name of the glossary in two renderings, each of them right by itself.
  static let termConsistency: Check = Check(
    id: "term-consistency",
    summary: "one institution or name is rendered in two ways in the text",
    category: .inconsistentTerm, severity: .minor,
    examples: [
      Example(
        [
          (
            "Asociacioni i Komunave me Shumicë Serbe po diskutohet.",
            "The Association of Serb-Majority Municipalities is being discussed."
          ),
          (
            "Asociacioni i Komunave me Shumicë Serbe mbetet çështje e hapur.",
            "The ⟦Association of Serbian Municipalities⟧ remains an open question."
          ),
        ], suggestion: "Association of Serb-Majority Municipalities"),
      Example([
        (
          "Asociacioni i Komunave me Shumicë Serbe po diskutohet.",
          "The Association of Serb-Majority Municipalities is being discussed."
        ),
        (
          "Asociacioni i Komunave me Shumicë Serbe mbetet çështje e hapur.",
          "The Association remains an open question."
        ),
      ]),
      Example([
        ("Kore e Veriut dhe SHBA-ja bisedojnë.", "North Korea and the US are talking."),
        ("Kore e Veriut hesht.", "The North is silent."),
      ]),
    ],
    scope: .text { text in
      let concepts = text.pair.terms.entries
      var uses: [Int: [Use]] = [:]
      for (index, unit) in text.units.enumerated() {
        let terms = text.analysis(of: unit).terms
        let entries = Set(terms.source.map(\.term)).filter { concepts[$0].isConsistentName }
        guard !entries.isEmpty else { continue }
        for match in terms.target.longest where entries.contains(match.entry) {
          let term = concepts[match.entry].targets[match.term]
          // Two spellings of a term may be at one place; the glossary's first is meant.
          let isTaken = uses[match.entry]?.contains { $0.unit == index && $0.span.overlaps(match.match.span) }
          guard term.status != .forbidden, match.match.words.count > 1, isTaken != true else { continue }
          uses[match.entry, default: []].append(Use(unit: index, span: match.match.span, term: term.text))
        }
      }
      return uses.keys.sorted().flatMap { entry -> [Finding] in
        let counts = Dictionary(grouping: uses[entry]!, by: \.term).mapValues(\.count)
        let first = uses[entry]![0].term
        guard counts.count == 2,
          let usual = counts.max(by: {
            ($0.value, $0.key == first ? 1 : 0) < ($1.value, $1.key == first ? 1 : 0)
          })?.key
        else { return [] }
        return uses[entry]!.filter { $0.term != usual && !usual.contains(shortened: $0.term) }.map { use in
          termConsistency.finding(
            text.units[use.unit], confidence: 0.6, target: use.span,
            "“\(concepts[entry].headword)” is “\(usual)” elsewhere in the text. Use one name for it.",
            suggestions: [usual])
        }
      }
    })

  private struct Use {
    var unit: Int
    var span: Span
    var term: String
  }
}

extension ConceptEntry {
  /// Whether it is the name of one thing, which a text calls by one name: several words, beginning with a capital.
  fileprivate var isConsistentName: Bool {
    !isHouseStyle && headword.contains(" ") && headword.first?.isUppercase ?? false
  }
}

extension String {
  /// Whether a name is this one with words left out, as "the North" for "North Korea".
  fileprivate func contains(shortened name: String) -> Bool {
    let own = lowercased().split(separator: " ")
    return name.lowercased().split(separator: " ").allSatisfy { $0 == "the" || own.contains($0) }
  }
}

extension [TermBase.TargetMatch] {
  /// The matches that no longer match of the same concept covers.
  fileprivate var longest: [TermBase.TargetMatch] {
    filter { match in
      !contains {
        $0.entry == match.entry && $0.match.words.count > match.match.words.count
          && $0.match.words.overlaps(match.match.words)
      }
    }
  }
}
