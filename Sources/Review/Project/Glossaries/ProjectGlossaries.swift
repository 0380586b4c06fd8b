/// The glossaries of a project, and terms that they could have.
public struct ProjectGlossaries: ProjectPart {
  let project: ProjectLog
  var reading: UnitReading { UnitReading(project: project) }

  /// The glossaries that the project remembers, by their paths, in order of priority.
  public func paths() throws -> [String] { try store.glossaries() }

  /// Remembers glossaries in place of those remembered so far.
  public func set(_ paths: [String]) throws {
    try store.write { try store.setGlossaries(paths) }
  }

  /// Remembers glossaries behind those that are remembered already.
  public func remember(_ paths: [String]) throws {
    try store.write {
      let known = try store.glossaries()
      let new = paths.filter { !known.contains($0) }
      if !new.isEmpty { try store.setGlossaries(known + new) }
    }
  }

  /// What a concept would flag in the texts as they are now, with no other glossary: for adding it to one.
  ///
  /// - Parameters:
  ///   - entry: the concept with all its terms.
  ///   - text: one text; all texts that are translated between the same languages as the first when it is nil.
  public func hits(of entry: ConceptEntry, in text: Int? = nil) throws -> [GlossaryHit] {
    let texts = try store.texts().filter { text == nil || $0.id == text }
    return try texts.flatMap { text -> [GlossaryHit] in
      let (from, to) = (text.source.language, text.target.language)
      let checker = Checker(
        from: from, to: to, terms: TermBase([Glossary(name: "", entries: [entry])], from: from, to: to),
        checks: [.terminology])
      let reviewed = try reading.units(of: text.id)
      let units = reviewed.map { checker.unit(number: $0.number, source: $0.source, target: $0.current) }
      let byNumber = Dictionary(reviewed.map { ($0.number, $0) }) { first, _ in first }
      return checker.findings(in: units, asDocument: false).compactMap { finding in
        byNumber[finding.unit].map { GlossaryHit(text: text, unit: $0, finding: finding) }
      }
    }
  }
}
