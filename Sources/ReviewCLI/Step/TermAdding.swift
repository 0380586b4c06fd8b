internal import Review
internal import ReviewDesk

/// Adds a term to a glossary of the project: nothing is written before the editor has seen what it would flag.
struct TermAdding {
  let session: ReviewSession
  let protected: ProtectedFiles
  let screen: Screen
  let backdrop: Backdrop

  /// Asks, shows and writes; answers what came of it.
  ///
  /// - Parameter row: the initial answers.
  func run(_ row: TermDraft) throws -> String {
    guard
      let source = try ask("Source term, dictionary form:", row.source),
      let right = try ask("The right English:", row.right)
    else { return Self.nothing }
    let usual = row.wrong == right ? "" : row.wrong
    guard
      let wrong = try ask("Wrong English to flag (Enter for none):", usual, mayBeEmpty: true)
    else { return Self.nothing }
    let row = TermDraft(source: source, right: right, wrong: wrong)
    let path = try TermDraft.glossary(of: session.project, on: screen.console)
    let hits = try session.project.glossaries.hits(of: row.concept)
    guard try isWanted(hits, in: screen.console.shown(path)) else { return Self.nothing }
    return try row.add(to: path, hits: hits, in: session, protecting: protected, on: screen.console)
  }

  private static let nothing = "No term was added."

  private func ask(_ question: String, _ text: String, mayBeEmpty: Bool = false) throws -> String? {
    try TextPrompt.ask("add a term", question, text: text, deed: "goes on", over: backdrop, on: screen) {
      answer in
      guard mayBeEmpty || !answer.isEmpty else {
        throw InputError(.usage, "type a word or phrase, or press Esc to go back")
      }
    }
  }

  /// Shows where the concept would flag something, and asks whether to write it.
  private func isWanted(_ hits: [GlossaryHit], in name: String) throws -> Bool {
    let items: [Choice<Bool>.Item] = [
      .init(key: "y", label: "write it to \(name)", value: true),
      .init(key: "n", label: "do not change the glossary", value: false),
    ]
    let places: Backdrop = { [backdrop] room in
      Page(
        header: try backdrop(room).header,
        body: [StyledText(" " + TermDraft.summary(hits), .bold)]
          + TermDraft.lines(hits).map { $0.cut(to: room.columns) })
    }
    return try Choice.ask("Add the term?", items, over: places, on: screen) ?? false
  }
}
