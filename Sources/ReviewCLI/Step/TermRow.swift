internal import Review

/// A term that an editor wants in a glossary: what the source says, the right English, and what is wrong for it.
struct TermRow: Hashable {
  var source: String
  var right: String
  var wrong: String

  /// The concept that it makes.
  var concept: ConceptEntry {
    ConceptEntry(
      sources: source.isEmpty ? [] : [Term(text: source)],
      targets: [Term(text: right)] + (wrong.isEmpty ? [] : [Term(text: wrong, status: .forbidden)]),
      isRequired: !source.isEmpty)
  }

  /// The first table among the glossaries that a project remembers, or one to begin.
  static func glossary(of project: Project, on console: Console) throws -> String {
    try project.glossaries().first { $0.hasSuffix(".tsv") } ?? Path.real(console.path("desk.tsv"))
  }

  /// Writes it to a glossary, which the project remembers, and has the sentences checked again that it flags.
  ///
  /// - Returns: what was done.
  func write(to path: String, hits: [GlossaryHit], in sitting: Sitting, on console: Console) throws -> String
  {
    for term in concept.targets {
      let output = Output(console, sitting.protected, replaces: true)
      try GlossaryEdit(path, through: output, creates: true)
        .add([.source: source, .target: term.text, .status: term.status.rawValue])
    }
    try sitting.project.remember([path])
    try sitting.askAgain(about: hits.map(\.unit.id))
    let joins = hits.isEmpty ? "" : " What it flags joins the findings."
    return "“\(source.isEmpty ? right : source)” is in \(console.shown(path)) now.\(joins)"
  }

  /// The places that it flags, a line each.
  static func lines(_ hits: [GlossaryHit]) -> [StyledText] {
    hits.map { hit in
      StyledText("  \(hit.text.name), sentence \(hit.unit.number): ", .dim)
        + StyledText(hit.finding.target.map { String(hit.unit.current[bytes: $0]) } ?? hit.finding.message)
    }
  }

  /// How much it flags.
  static func summary(_ hits: [GlossaryHit]) -> String {
    hits.isEmpty ? "It flags nothing in the project." : "It flags \(count(hits.count, "place")):"
  }
}

extension TermRow {
  /// What a correction that was made more than once makes.
  init(_ suggestion: TermSuggestion) {
    self.init(source: suggestion.source, right: suggestion.right, wrong: suggestion.wrong)
  }

  /// What a finding makes: the words that it marks, and its first suggestion.
  init(_ finding: Finding, in unit: ReviewedUnit) {
    func words(_ span: Span?, _ text: String) -> String {
      span.flatMap { text.holds($0) ? String(text[bytes: $0]) : nil } ?? ""
    }
    let phrase = words(finding.target, unit.current)
    let right = finding.suggestions.first ?? phrase
    self.init(source: words(finding.source, unit.source), right: right, wrong: phrase == right ? "" : phrase)
  }
}
