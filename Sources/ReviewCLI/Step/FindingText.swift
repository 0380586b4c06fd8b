internal import Review

/// A finding or a sentence as lines of text: for `show`, and for stepping without a terminal.
struct FindingText {
  let text: StoredText
  /// How many units the text has.
  private let unitCount: Int
  /// The unit of a number, for neighbours; nil when there is none.
  private let unit: (Int) throws -> ReviewedUnit?
  /// How long each reviewer spent on the unit of an id, in seconds.
  private let seconds: (Int) throws -> [String: Double]
  /// What was said about a sentence.
  private let comments: (ReviewedUnit) throws -> [Comment]

  /// What is said of findings and sentences of a text.
  init(_ text: StoredText, in project: Project) throws {
    self.text = text
    unitCount = try project.reading.unitCount(of: text.id)
    unit = { try project.reading.units(of: text.id, in: $0..<$0 + 1).first }
    seconds = project.statistics.seconds(on:)
    comments = project.comments.all(on:)
  }

  /// A finding with its sentence, its neighbours and what can be done.
  func finding(_ finding: ReviewedFinding, _ unit: ReviewedUnit) throws -> [StyledText] {
    let what = finding.finding
    var lines: [StyledText] = [
      StyledText("\(finding.number)  ", .bold) + StyledText(what.severity.name, what.severity.style)
        + StyledText(" · \(what.check) · \(place(of: unit))") + unit.unit.doubt
    ]
    lines += try sides(unit, finding)
    lines.append(StyledText("  why: \(what.message)"))
    lines += what.notes.map { StyledText("  also: \($0)") }
    lines += what.suggestions.enumerated().map {
      StyledText("  \($0 + 1): ") + StyledText($1.asSuggestion, .green)
    }
    if finding.state != .open { lines.append(StyledText("  now: \(finding.standing)")) }
    return try lines + said(of: unit)
  }

  /// A sentence with its neighbours and its findings.
  func sentence(_ unit: ReviewedUnit) throws -> [StyledText] {
    let findings = unit.findings.filter { $0.state != .gone }.map {
      StyledText("  \($0.number): \($0.finding.message) (\($0.standing))")
    }
    let times = try seconds(unit.id).sorted { $0.key < $1.key }.map {
      StyledText("  time spent: \($0.value.asDuration), \($0.key)", .dim)
    }
    return try [StyledText("Sentence \(unit.number) of \(unitCount)", .bold)] + sides(unit, nil) + findings
      + said(of: unit) + times
  }

  private func said(of unit: ReviewedUnit) throws -> [StyledText] {
    try comments(unit).map { StyledText("  " + $0.line, $0.isOpen ? .plain : .dim) }
  }

  private func place(of unit: ReviewedUnit) -> String {
    unit.number > 0
      ? "sentence \(unit.number) of \(text.name)" : "a sentence that \(text.name) no longer has"
  }

  private func sides(_ unit: ReviewedUnit, _ finding: ReviewedFinding?) throws -> [StyledText] {
    let isActive = finding?.isActive == true
    func line(_ side: Side) -> StyledText {
      let whole = side == .source ? unit.source : unit.current
      let span = side == .source ? finding?.finding.source : finding?.finding.target
      let spans = (span.map { [$0] } ?? []).filter { isActive && whole.holds($0) }
      let language = side == .source ? text.source.language : text.target.language
      let shown =
        whole.isEmpty ? StyledText("(nothing)") : StyledText(whole, marking: spans, [.bold, .underline])
      return StyledText("  \(language): ") + shown
    }
    func neighbour(_ distance: Int) throws -> [StyledText] {
      let other =
        unit.number > 1 || unit.number == 1 && distance > 0 ? try self.unit(unit.number + distance) : nil
      guard let other, !other.current.isEmpty else { return [] }
      return [StyledText("  \(distance < 0 ? "before" : "after"): \(other.current)", .dim)]
    }
    return try neighbour(-1) + [line(.source), line(.target)] + neighbour(1)
  }
}
