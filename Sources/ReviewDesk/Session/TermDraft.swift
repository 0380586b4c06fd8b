public import Review

/// A term that an editor wants in a glossary: what the source says, the right English, and what is wrong for it.
public struct TermDraft: Hashable, Sendable {
  /// The word or phrase of the source; empty for a house rule about the English alone.
  public var source: String
  /// The right English.
  public var right: String
  /// What is wrong for it; empty for nothing.
  public var wrong: String

  /// A term from its parts.
  public init(source: String, right: String, wrong: String) {
    self.source = source
    self.right = right
    self.wrong = wrong
  }

  /// The concept that it makes.
  public var concept: ConceptEntry {
    ConceptEntry(
      sources: source.isEmpty ? [] : [Term(text: source)],
      targets: [Term(text: right)] + (wrong.isEmpty ? [] : [Term(text: wrong, status: .forbidden)]),
      isRequired: !source.isEmpty)
  }
}

extension TermDraft {
  /// The term of a correction that was made more than once.
  init(_ suggestion: TermSuggestion) {
    self.init(source: suggestion.source, right: suggestion.right, wrong: suggestion.wrong)
  }

  /// The term of a finding: the words that it marks, and what replaced them, else its first suggestion. A finding whose
  /// words are gone gives only those of the source.
  init(_ reviewed: ReviewedFinding, in unit: ReviewedUnit) {
    func words(_ span: Span?, _ text: String) -> String {
      span.flatMap { text.holds($0) ? String(text[bytes: $0]) : nil } ?? ""
    }
    let finding = reviewed.finding
    var (wrong, right) = ("", "")
    if let decision = reviewed.decision, let replacement = decision.replacement {
      (wrong, right) = (words(decision.span, decision.before), replacement)
    } else if reviewed.isActive {
      wrong = words(finding.target, unit.current)
      right = finding.suggestions.first ?? wrong
    }
    self.init(source: words(finding.source, unit.source), right: right, wrong: wrong == right ? "" : wrong)
  }
}

extension ReviewSession {
  /// The term that an editor is likely to want: the correction that was just offered, else what the current finding is
  /// about; empty when no finding is current.
  public func likelyTerm() throws -> TermDraft {
    _ = try newTermOffer()
    defer { offer = nil }
    if let offer { return offer }
    guard let finding, let unit else { return TermDraft(source: "", right: "", wrong: "") }
    return TermDraft(finding, in: unit)
  }

  /// The correction that was decided last, when it was made before and was not offered as a term yet.
  public func newTermOffer() throws -> TermSuggestion? {
    guard let decision = newest else { return nil }
    (newest, offer) = (nil, nil)
    guard let suggestion = try project.glossaries.termSuggestion(like: decision),
      offered.insert(TermDraft(suggestion)).inserted
    else { return nil }
    offer = TermDraft(suggestion)
    return suggestion
  }

  /// Adds a term to a glossary, which the project remembers from then on, and has the sentences checked again that it
  /// flags. `undo()` takes it back.
  ///
  /// - Parameters:
  ///   - path: the path of the glossary; a file that is not there is begun.
  ///   - hits: what it flags, as `Project.hits(of:)` found it.
  ///   - files: where the glossary is.
  /// - Throws: `InputError` when the glossary cannot be written, or contradicts the term; then all is as it was.
  public func add(
    _ term: TermDraft, to path: String, flagging hits: [GlossaryHit], in files: any DeskFiles
  ) throws {
    let before = try files.bytes(of: path)
    var after = before ?? GlossaryEditing.beginning
    for target in term.concept.targets {
      after = try GlossaryEditing(after, name: path, language: text.target.language)
        .adding([.source: term.source, .target: target.text, .status: target.status.rawValue])
    }
    let (isNew, units) = (try !project.glossaries.paths().contains(path), hits.map(\.unit.id))
    try edit(
      path, in: files, from: before, to: after, adding: .term(term, isNewGlossary: isNew), about: units)
    try project.glossaries.remember([path])
    try checkAgain(about: units)
  }
}
