internal import Review
internal import ReviewDesk

extension TermDraft {
  /// The first table among the glossaries that a project remembers, or one to begin.
  static func glossary(of project: Project, on console: Console) throws -> String {
    try project.glossaries.paths().first { $0.hasSuffix(".tsv") } ?? Path.absolute(console.path("desk.tsv"))
  }

  /// Adds it to a glossary of the session's project.
  ///
  /// - Returns: what was done.
  func add(
    to path: String, hits: [GlossaryHit], in session: ReviewSession, protecting protected: ProtectedFiles,
    on console: Console
  ) throws -> String {
    try session.add(self, to: path, flagging: hits, in: SessionFiles(console: console, protected: protected))
    let joins = hits.isEmpty ? "" : " What it flags was added to the findings."
    return "“\(source.isEmpty ? right : source)” was added to \(console.shown(path)).\(joins)"
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
