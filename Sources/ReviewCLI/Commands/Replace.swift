internal import Review

extension Command {
  /// Finds and replaces over the text.
  static let replace = Command(
    name: "replace", summary: "Find and replace in the translation, with a list of the places.",
    operands: ["FIND", "WITH"],
    options: PlaceChoice.options + [
      Option(
        name: "regex", letter: "x", help: "FIND is a regular expression; $1 in WITH is its first group."),
      Option(name: "ignore-case", letter: "i", help: "Match capitals and small letters alike."),
      Option(name: "words", letter: "w", help: "Whole words only."),
      Option(name: "reason", letter: "r", value: "TEXT", help: "Why; kept with the decisions."), .text,
      .glossary,
    ],
    details: """
      The places are listed first. On a terminal you then choose; elsewhere --only chooses, otherwise all are replaced. Each \
      place is a decision: 'review undo' takes all of them back, 'review undo N' one. If the project has several texts, all \
      are searched unless --text names one.
      """
  ) { arguments, console in
    let file = try ProjectFile(arguments, on: console)
    let pattern = try SearchPattern(
      arguments.operands[0], replacement: arguments.operands[1], isRegex: arguments.has("regex"),
      ignoresCase: arguments.has("ignore-case"), wholeWords: arguments.has("words"))
    let texts = try file.texts(arguments)
    let places = try file.project.replacing.occurrences(
      of: pattern, in: arguments.has("text") ? texts[0].id : nil)
    let choice = PlaceChoice(arguments: arguments, console: console)
    let lines = places.map { line($0, namesText: texts.count > 1) }
    guard let chosen = try choice.chosen(places.map(\.number), lines) else { return .done }
    let decided = try file.project.replacing.replace(
      places.filter { chosen.contains($0.number) }, reason: arguments.value("reason"))
    decided.forEach { console.print($0) }
    return .done
  }

  private static func line(_ place: Occurrence, namesText: Bool) -> StyledText {
    let text = place.unit.current
    let before = text[bytes: 0..<place.span.lowerBound].suffix(30)
    let after = text[bytes: place.span.upperBound..<text.utf8.count].prefix(30)
    return StyledText(String(place.number).padded(to: 5), .bold)
      + StyledText((namesText ? "\(place.text.name) " : "") + "sentence \(place.unit.number ?? 0)  ")
      + StyledText("…\(before)") + StyledText("⟦\(text[bytes: place.span])⟧", .bold)
      + StyledText("\(after)… → “\(place.replacement)”")
  }
}
