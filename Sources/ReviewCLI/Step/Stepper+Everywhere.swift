internal import Review
internal import ReviewDesk

extension Stepper {
  /// Takes a suggestion at all places like the current one that the editor leaves ticked.
  mutating func acceptEverywhere() throws {
    guard let finding = session.finding, let number = try chooseSuggestion(of: finding.finding) else {
      return
    }
    let suggestion = finding.finding.suggestions[number - 1].asSuggestion
    let places = try session.project.deciding.places(like: finding.number)
    var list = Checklist(
      "“\(suggestion)” everywhere", places.map { $0.line(in: session.text) }, doing: "puts it there",
      on: screen)
    try list.run()
    guard let ticked = list.answer else { return message = "Nothing was changed." }
    message = try session.accept(number, at: ticked.map { places[$0].finding.number }).said
  }

  private func chooseSuggestion(of finding: Finding) throws -> Int? {
    guard finding.suggestions.count > 1 else { return 1 }
    let items = finding.suggestions.prefix(9).enumerated().map {
      Choice<Int>.Item(key: String($0 + 1), label: $1.asSuggestion, value: $0 + 1)
    }
    return try Choice.ask("Use which suggestion everywhere?", items, over: backdrop, on: screen)
  }

  /// Keeps the current words everywhere, now and in later texts.
  mutating func keepEverywhere() throws {
    guard let finding = session.finding else { return }
    let places = try session.project.deciding.places(like: finding.number)
    var list = Checklist(
      "Keep everywhere, also in later texts", places.map { $0.line(in: session.text) }, doing: "goes on",
      canTick: false, on: screen)
    try list.run()
    guard list.answer != nil,
      let reason = try KeepReason.ask(
        "Keep it at \(count(places.count, "place")) and in later texts", key: "K", over: backdrop, on: screen)
    else { return message = "Nothing was changed." }
    message = try session.keepEverywhere(reason: reason.text).said
  }
}

extension FindingPlace {
  /// The place in a line, for one who reviews a text.
  func line(in reviewed: StoredText) -> StyledText {
    let name = text.id == reviewed.id ? "" : "\(text.name), "
    let words =
      finding.finding.target.map { unit.current.around($0) }
      ?? finding.finding.source.map { unit.source.around($0) }
    return StyledText("\(name)sentence \(unit.number): ", .dim) + (words ?? StyledText(unit.current))
  }
}

extension String {
  /// A span between marks, with some of what is around it.
  func around(_ span: Span, reach: Int = 50) -> StyledText {
    guard holds(span) else { return StyledText(self).cut(to: 2 * reach) }
    let (before, after) = (self[bytes: 0..<span.lowerBound], self[bytes: span.upperBound..<utf8.count])
    return StyledText((before.count > reach ? "…" : "") + before.suffix(reach))
      + StyledText("⟦" + self[bytes: span] + "⟧", .bold)
      + StyledText(after.prefix(reach) + (after.count > reach ? "…" : ""))
  }
}
