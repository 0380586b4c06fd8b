internal import Review

/// Does what a line such as `3,5-7 keep` says.
struct Decider {
  private let project: Project
  private let arguments: Arguments
  private let console: Console

  init(_ file: ProjectFile, _ arguments: Arguments, _ console: Console) {
    project = file.project
    self.arguments = arguments
    self.console = console
  }

  /// Decides, and says what came of it.
  func decide(_ words: [String]) throws {
    guard words.count >= 2 else {
      throw UsageError(
        "'\(words[0])' alone is not enough; usage: \(arguments.command.usage)", arguments.command)
    }
    let numbers = try arguments.numbers(words[0], "finding")
    let text = words.count > 2 ? words[2] : nil
    if numbers.count > 1 {
      guard !["edit", "replace"].contains(words[1]) else {
        throw UsageError("'\(words[1])' takes one finding at a time", arguments.command)
      }
      for name in ["everywhere", "seen"] where arguments.has(name) {
        throw UsageError("--\(name) takes one finding at a time", arguments.command)
      }
    }
    if arguments.has("dry-run") { throw UsageError("--dry-run goes with --check", arguments.command) }
    if !arguments.has("everywhere") {
      for name in ["list", "only", "until"] where arguments.has(name) {
        throw UsageError("--\(name) goes with --everywhere", arguments.command)
      }
    }
    // A wrong number stops the work before anything is decided.
    for number in numbers { _ = try project.reading.finding(number) }
    for number in numbers {
      let decided =
        arguments.has("everywhere")
        ? try everywhere(number, words[1], text) : [try decide(number, words[1], text)]
      decided.forEach { console.print($0) }
    }
  }

  private var seen: String? { arguments.value("seen") }
  private var reason: String? { arguments.value("reason") }

  private func decide(_ number: Int, _ action: String, _ text: String?) throws -> DecisionOutcome {
    switch action {
    case "accept":
      return try project.deciding.accept(number, suggestion: suggestion(text), seen: seen, reason: reason)
    case "keep": return try project.deciding.dismiss(number, seen: seen, reason: reason ?? text)
    case "replace":
      return try project.deciding.accept(
        number, replacement: needed(text, action), seen: seen, reason: reason)
    case "edit":
      return try project.deciding.edit(finding: number, to: needed(text, action), seen: seen, reason: reason)
    default:
      let actions = ["accept", "replace", "edit", "keep"]
      throw UsageError(
        "'\(action)' is not a decision; use one of \(actions.joined(separator: ", "))", arguments.command)
    }
  }

  private func everywhere(_ number: Int, _ action: String, _ text: String?) throws -> [DecisionOutcome] {
    guard ["accept", "replace", "keep"].contains(action) else {
      throw UsageError(
        "'\(action)' cannot be done everywhere; accept, replace and keep can", arguments.command)
    }
    guard action != "keep" || !arguments.has("only") else {
      throw UsageError("to keep only some, name them: review decide 3,5 keep", arguments.command)
    }
    guard let chosen = try places(like: number) else { return [] }
    switch action {
    case "accept":
      return try project.deciding.accept(
        number, suggestion: suggestion(text), at: chosen, seen: seen, reason: reason)
    case "replace":
      return try project.deciding.accept(
        number, replacement: needed(text, action), at: chosen, seen: seen, reason: reason)
    default:
      let until = arguments.value("until")
      return [try project.dismissals.keepEverywhere(number, until: until, seen: seen, reason: reason ?? text)]
    }
  }

  /// The numbers of the findings that are meant, of those like a finding; nil for none.
  private func places(like number: Int) throws -> [Int]? {
    let places = try project.deciding.places(like: number)
    let isOneText = Set(places.map(\.text.id)).count < 2
    let lines = places.map { place in
      StyledText(isOneText ? "" : "\(place.text.name) ") + FindingListing.line(place.finding, place.unit)
    }
    return try PlaceChoice(arguments: arguments, console: console).chosen(places.map(\.finding.number), lines)
  }

  private func suggestion(_ text: String?) throws -> Int {
    try text.map { try arguments.number($0, "suggestion") } ?? 1
  }

  private func needed(_ text: String?, _ action: String) throws -> String {
    guard let text else { throw UsageError("'\(action)' needs the new text", arguments.command) }
    return text
  }
}
