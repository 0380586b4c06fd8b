internal import Review
internal import ReviewDesk

// What lines do that lists places of the whole text first: find and replace, and terms.
extension LineStepper {
  /// Finds and replaces over the text, with the list of the places.
  func replaceEverywhere(_ text: String?) throws {
    guard let text = try text ?? ask("Find in the translation:") else { return try say(Self.nothing) }
    var query = try TextReplacement.found(text, in: session)
    query.with = try ask("Replace “\(text)” with (Enter to delete it):") ?? ""
    let places = try query.places(in: session)
    guard !places.isEmpty else { return try say("The text already says that; nothing was replaced.") }
    guard let chosen = try choose(among: places.map(\.line), "\(query.title), at which?") else {
      return try say(Self.nothing)
    }
    try say(session.replace(chosen.map { places[$0] }).said)
  }

  /// Adds a term to a glossary of the project, after a look at what it would flag.
  func addTerm() throws {
    let usual = try session.likelyTerm()
    func ask(_ question: String, _ usual: String) throws -> String {
      try self.ask(usual.isEmpty ? "\(question):" : "\(question), Enter for “\(usual)”:") ?? usual
    }
    let row = TermDraft(
      source: try ask("Source term, dictionary form", usual.source),
      right: try ask("The right English", usual.right),
      wrong: try ask("Wrong English to flag", usual.wrong))
    guard !row.source.isEmpty, !row.right.isEmpty, row.right != row.wrong else {
      return try say("No term was added: it needs words of the source and the right English.")
    }
    let path = try TermDraft.glossary(of: session.project, on: console)
    let hits = try session.project.glossaries.hits(of: row.concept)
    console.print(TermDraft.summary(hits))
    TermDraft.lines(hits).forEach { console.print($0) }
    guard try self.ask("Write it to \(console.shown(path))? yes, or Enter for no:") == "yes" else {
      return try say("No term was added.")
    }
    try say(row.add(to: path, hits: hits, in: session, protecting: protected, on: console))
  }
}
