internal import Review

/// Adds a term to a glossary of the project: what the source says, the right English, and what is wrong for it; nothing
/// is written before the editor has seen what it would flag.
struct TermAdding {
  let sitting: Sitting
  let unit: ReviewedUnit
  let finding: Finding
  let screen: Screen
  let backdrop: Backdrop

  /// Asks, shows and writes; answers what came of it.
  func run() throws -> String {
    let phrases = (
      source: text(finding.source, of: unit.source), target: text(finding.target, of: unit.current)
    )
    guard let source = try ask("The word or phrase of the source, as a dictionary has it:", phrases.source),
      let right = try ask("The right English for it:", finding.suggestions.first ?? phrases.target)
    else { return Self.nothing }
    let usual = phrases.target == right ? "" : phrases.target
    guard
      let wrong = try ask("What is wrong for it; leave it empty when nothing is:", usual, mayBeEmpty: true)
    else { return Self.nothing }
    let wrongs = wrong.isEmpty ? [] : [Term(text: wrong, status: .forbidden)]
    let concept = ConceptEntry(
      sources: [Term(text: source)], targets: [Term(text: right)] + wrongs, isRequired: true)
    let path = try glossary()
    guard try isWanted(concept, in: screen.console.shown(path)) else { return Self.nothing }
    for term in concept.targets {
      try GlossaryEdit(path, creates: true, on: screen.console)
        .add([.source: source, .target: term.text, .status: term.status.rawValue])
    }
    try sitting.project.remember([path])
    return "“\(source)” is in \(screen.console.shown(path)) now; load the text again to check it by that."
  }

  private static let nothing = "No term was added."

  /// The first table among the glossaries that the project remembers, or one to begin.
  private func glossary() throws -> String {
    try sitting.project.glossaries().first { $0.hasSuffix(".tsv") }
      ?? Folder.realPath(screen.console.path("desk.tsv"))
  }

  private func text(_ span: Span?, of whole: String) -> String {
    span.flatMap { whole.holds($0) ? String(whole[bytes: $0]) : nil } ?? ""
  }

  private func ask(_ question: String, _ text: String, mayBeEmpty: Bool = false) throws -> String? {
    try TextPrompt.ask("add a term", question, text: text, over: backdrop, on: screen) { answer in
      guard mayBeEmpty || !answer.isEmpty else {
        throw InputError(.usage, "type a word or a phrase; Esc goes back")
      }
    }
  }

  /// Shows where the concept would flag something, and asks whether to write it.
  private func isWanted(_ concept: ConceptEntry, in name: String) throws -> Bool {
    let hits = try sitting.project.hits(of: concept)
    let found = hits.isEmpty ? "It flags nothing in the project." : "It flags \(count(hits.count, "place")):"
    let lines = hits.map { hit in
      StyledText("  \(hit.text.name), sentence \(hit.unit.number): ", .dim)
        + StyledText(hit.finding.target.map { String(hit.unit.current[bytes: $0]) } ?? hit.finding.message)
    }
    let items: [Choice<Bool>.Item] = [
      .init(key: "y", label: "write it to \(name)", value: true),
      .init(key: "n", label: "leave the glossary as it is", value: false),
    ]
    let places: Backdrop = { [backdrop] room in
      Page(
        header: try backdrop(room).header,
        body: [StyledText(" " + found, .bold)] + lines.map { $0.cut(to: room.columns) })
    }
    return try Choice.ask("Add the term?", items, over: places, on: screen) ?? false
  }
}
