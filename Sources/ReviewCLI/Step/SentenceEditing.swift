internal import Review
internal import ReviewDesk

/// Writes a sentence again, on the screen or in another program.
struct SentenceEditing {
  let session: ReviewSession
  let unit: ReviewedUnit
  /// The finding because of which it is rewritten; nil for none.
  var finding: ReviewedFinding?
  let screen: Screen

  /// Lets the editor write; answers what came of it.
  func run() throws -> String {
    let start = finding?.finding.target.flatMap { span in
      unit.current.holds(span) ? unit.current[bytes: 0..<span.upperBound].count : nil
    }
    let saving = Saving(self)
    let answer = try TextPrompt.ask(
      "the sentence", "The sentence:", text: unit.current, cursor: start, history: try versions(),
      over: { try FindingPage(session: session, room: $0).editing(unit, finding) }, on: screen,
      accept: saving.save)
    return answer == nil ? "The sentence was not changed." : saving.said
  }

  /// The same in the program that $EDITOR names.
  func runElsewhere() throws -> String {
    let about = "\(session.text.source.language): \(unit.source)\n\n\(finding?.finding.message ?? "")"
    guard let text = try ExternalEditor(screen.console, on: screen).edit(unit.current, about: about) else {
      return "The sentence was not changed."
    }
    let saving = Saving(self)
    try saving.save(text)
    return saving.said
  }

  /// What the sentence was before: as it was loaded, and after each decision.
  private func versions() throws -> [String] {
    let log = try session.project.history(of: session.text.id, unit: unit.number)
    var versions: [String] = []
    for version in [unit.loaded] + log.map(\.after) where version != unit.current && versions.last != version
    {
      versions.append(version)
    }
    return versions
  }

  /// Saves what was written. When somebody else has changed the sentence meanwhile, that is said first, and what is
  /// written is saved when it is saved again.
  private final class Saving {
    private let editing: SentenceEditing
    private var seen: String
    private(set) var said = ""

    init(_ editing: SentenceEditing) {
      self.editing = editing
      seen = editing.unit.revision(of: editing.finding?.number)
    }

    func save(_ text: String) throws {
      let (session, number) = (editing.session, editing.unit.number)
      do {
        let outcome =
          try editing.finding == nil
          ? session.edit(unit: number, to: text, seen: seen) : session.edit(to: text, seen: seen)
        said = outcome == .unchanged ? "The sentence was not changed; k keeps it." : outcome.said
      } catch {
        if let unit = try? session.project.reading.unit(number, of: session.text.id) {
          session.refresh(unit)
          seen = unit.revision(of: editing.finding?.number)
        }
        throw error
      }
    }
  }
}
