internal import Review
internal import ReviewDesk

/// Decides all findings of one check in a text together, after a list of them.
struct CheckDecider {
  private let file: ProjectFile
  private let arguments: Arguments
  private let console: Console

  init(_ file: ProjectFile, _ arguments: Arguments, _ console: Console) {
    self.file = file
    self.arguments = arguments
    self.console = console
  }

  /// Lists the findings, decides those that are chosen, and says what came of it.
  func decide(_ id: String) throws {
    for name in ["everywhere", "seen", "unit", "until"] where arguments.has(name) {
      throw UsageError("--\(name) does not go with --check", arguments.command)
    }
    guard let word = arguments.operands.first, arguments.operands.count == 1,
      let answer = CheckBatch.Answer(rawValue: word)
    else {
      throw UsageError("with --check it is 'review decide --check ID keep' or 'accept'", arguments.command)
    }
    let check = id == Finding.marked ? id : try CheckChoice.check(id, arguments.command).id
    let text = try file.text(arguments)
    let batch = CheckBatch(check, of: text, in: try file.project.reading.units(of: text.id)) {
      $0.finding.isShown
    }
    let lines = batch.places.map { FindingListing.line($0.finding, $0.unit) + $0.firstSuggestion }
    let choice = PlaceChoice(arguments: arguments, console: console)
    guard let chosen = try choice.chosen(batch.places.map(\.finding.number), lines) else { return }
    let some = batch.only(chosen)
    let decided = try some.decide(answer, in: file.project, reason: arguments.value("reason"))
    decided.forEach { console.print($0) }
    let left = some.places.count - decided.count
    if left > 0 {
      console.print(
        "\(count(left, "finding")) without a suggestion that fits \(left == 1 ? "stays" : "stay") open.")
    }
  }
}
