internal import Review
internal import ReviewDesk

extension Comment {
  /// Who said what and whether it is resolved, as "comment 3, Ana: Is that the village?".
  var line: String {
    let end = resolution.map { " (resolved by \($0.reviewer))" } ?? ""
    return "comment \(number), \(reviewer): \(body)\(end)"
  }
}

extension LineStepper {
  /// Adds a comment on the sentence of the current finding.
  func comment(_ text: String?) throws {
    guard session.unit != nil else { return try say(Outcome.noFinding.said) }
    guard let text = try text ?? ask("Comment on this sentence:") else { return try say(Self.nothing) }
    try say(session.comment(text).said)
  }

  /// Settles an open comment on the sentence of the current finding: the only one, or that of a number.
  func resolveComment(_ word: String?) throws {
    guard let unit = session.unit else { return try say(Outcome.noFinding.said) }
    let open = try session.comments(on: unit).filter(\.isOpen)
    let number = word.flatMap { Int($0) } ?? (open.count == 1 && word == nil ? open[0].number : nil)
    guard let number, open.contains(where: { $0.number == number }) else {
      let numbers = open.map { String($0.number) }.joined(separator: ", ")
      throw InputError(
        .usage,
        open.isEmpty
          ? "this sentence has no open comment; c adds one"
          : "which comment? this sentence has \(numbers); type C N")
    }
    try say(session.resolve(comment: number).said)
  }
}

extension Stepper {
  /// Whether the sentence of the current finding has a comment that nobody has settled.
  var hasOpenComment: Bool {
    session.unit.map { (try? session.comments(on: $0))?.contains(where: \.isOpen) ?? false } ?? false
  }

  /// Asks for a comment on the sentence of the current finding.
  mutating func comment() throws {
    guard let unit = session.unit else { return }
    message = try Commenting(session: session, screen: screen, backdrop: backdrop).run(on: unit.number)
  }

  /// Settles an open comment on the sentence; asks which where there are several.
  mutating func resolveComment() throws {
    guard let unit = session.unit else { return }
    let open = try session.comments(on: unit).filter(\.isOpen)
    let items = open.prefix(9).enumerated().map {
      Choice<Int>.Item(key: String($0 + 1), label: $1.line, value: $1.number)
    }
    let number =
      open.count == 1
      ? open[0].number : try Choice.ask("Which comment is resolved?", items, over: backdrop, on: screen)
    guard let number else { return }
    message = try session.resolve(comment: number).said
  }
}

/// Asks for a comment on a sentence.
struct Commenting {
  let session: ReviewSession
  let screen: Screen
  let backdrop: Backdrop

  /// Asks, and answers what came of it.
  func run(on number: Int) throws -> String {
    var said = "No comment was added."
    _ = try TextPrompt.ask(
      "a comment", "Comment or question on this sentence:", over: backdrop, on: screen
    ) { [session] in
      said = try session.comment(on: number, $0).said
    }
    return said
  }
}
