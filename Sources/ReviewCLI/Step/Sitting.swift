internal import Review

/// One sitting of an editor with a text: its findings in order, which one is in hand, and what was done so far.
///
/// Every decision is on disk when its method returns.
final class Sitting {
  let project: Project
  let text: StoredText
  /// All units of the text, in order.
  private(set) var units: [ReviewedUnit] = []
  /// The findings that are stepped through, by their place.
  private(set) var findings: [ReviewedFinding] = []
  /// Which finding is in hand; the number of findings when all are done.
  private(set) var position = 0
  /// How many decisions were made and not taken back.
  private(set) var decisionCount = 0
  private let isWanted: (ReviewedFinding) -> Bool

  init(_ project: Project, _ text: StoredText, where isWanted: @escaping (ReviewedFinding) -> Bool) throws {
    self.project = project
    self.text = text
    self.isWanted = isWanted
    try reload()
    position = findings.firstIndex { $0.state == .open } ?? findings.count
  }

  /// The finding in hand; nil when all are done.
  var finding: ReviewedFinding? { findings.indices.contains(position) ? findings[position] : nil }

  /// The unit of the finding in hand.
  var unit: ReviewedUnit? { finding.flatMap { unit(of: $0) } }

  /// What the editor sees of the finding in hand: a decision is refused when that has changed meanwhile.
  private var seen: String? { unit?.revision(of: finding?.number) }

  /// How many findings want a decision.
  var openCount: Int { findings.count(where: \.isOpen) }

  /// The unit of a number.
  func unit(_ number: Int) -> ReviewedUnit? {
    units.indices.contains(number - 1) ? units[number - 1] : nil
  }

  /// The unit of a finding.
  func unit(of finding: ReviewedFinding) -> ReviewedUnit? { unit(finding.finding.unit) }

  /// Takes a suggestion, from 1.
  func accept(_ suggestion: Int) throws -> String {
    guard let finding else { return Self.nothingInHand }
    guard finding.finding.suggestions.indices.contains(suggestion - 1) else {
      return finding.finding.suggestions.isEmpty
        ? "There is no suggestion here; e edits the sentence."
        : "There is no suggestion \(suggestion); they go to \(finding.finding.suggestions.count)."
    }
    return try settle(project.accept(finding.number, suggestion: suggestion, seen: seen))
  }

  /// Puts a phrase in the place of the marked one.
  func replace(with phrase: String) throws -> String {
    guard let finding else { return Self.nothingInHand }
    return try settle(project.accept(finding.number, replacement: phrase, seen: seen))
  }

  /// Writes the sentence in hand anew.
  func edit(to sentence: String, from current: String) throws -> String {
    guard let finding else { return Self.nothingInHand }
    if sentence == current { return "The sentence is as it was; k keeps it." }
    return try settle(project.edit(finding: finding.number, to: sentence, seen: seen))
  }

  /// Writes any sentence anew.
  func edit(unit number: Int, to sentence: String, from current: String) throws -> String {
    if sentence == current { return "The sentence is as it was." }
    let seen = unit(number)?.revision(of: nil)
    return try settle(project.edit(unit: number, of: text.id, to: sentence, seen: seen), movesOn: false)
  }

  /// Keeps what the finding in hand flags.
  func keep(reason: String? = nil) throws -> String {
    guard let finding else { return Self.nothingInHand }
    return try settle(project.dismiss(finding.number, seen: seen, reason: reason))
  }

  /// Puts the finding in hand off.
  func later() throws -> String {
    guard let finding else { return Self.nothingInHand }
    try project.postpone(finding.number)
    findings[position].state = .later
    moveOn()
    return "Put off; it comes again in the next sitting."
  }

  /// Takes the last decision back, and goes to its finding.
  func undo() throws -> String {
    let undone = try project.undo()
    decisionCount = max(0, decisionCount - undone.count)
    return "Taken back: \(try show(undone))."
  }

  /// Brings back what was taken back last, and goes to its finding.
  func redo() throws -> String {
    let redone = try project.redo()
    decisionCount += redone.count
    return "Brought back: \(try show(redone))."
  }

  /// Takes in what was taken or brought back, goes to its finding and says what it was.
  private func show(_ decided: [Decided]) throws -> String {
    if decided.count == 1 { try take(decided[0]) } else { try reload() }
    let finding = decided.last?.decision.finding
    if let index = findings.firstIndex(where: { $0.number == finding }) { position = index }
    return decided.count == 1 ? decided[0].decision.change : count(decided.count, "decision")
  }

  func next() { position = min(position + 1, findings.count) }
  func previous() { position = max(position - 1, 0) }

  /// Takes the finding of a number in hand.
  func go(to number: Int) {
    if let index = findings.firstIndex(where: { $0.number == number }) { position = index }
  }

  /// What is said where there is no finding to decide.
  static let nothingInHand = "All findings are done; u takes the last decision back."

  private func settle(_ decided: Decided, movesOn: Bool = true) throws -> String {
    decisionCount += 1
    let number = finding?.number
    try take(decided)
    position = findings.firstIndex { $0.number == number } ?? position
    if movesOn { moveOn() }
    let raised = findings.count { decided.raised.contains($0.number) }
    let news = raised == 0 ? "" : " \(count(raised, "new finding")) in the new text."
    return "Saved: \(decided.decision.change).\(news)"
  }

  /// Goes to the next finding that wants a decision, from the beginning again after the last.
  private func moveOn() {
    let open = findings.indices.filter { findings[$0].state == .open }
    position = open.first { $0 > position } ?? open.first ?? findings.count
  }

  /// Brings in what a decision changed: mostly one unit; all when findings of others came or went.
  private func take(_ decided: Decided) throws {
    let own = Set(decided.unit.findings.map(\.number))
    guard decided.mended.isEmpty, own.isSuperset(of: decided.raised), own.isSuperset(of: decided.vanished),
      unit(decided.unit.number)?.id == decided.unit.id
    else { return try reload() }
    units[decided.unit.number - 1] = decided.unit
    list()
  }

  private func reload() throws {
    units = try project.units(of: text.id)
    list()
  }

  private func list() {
    // By number within a unit, so that a finding stays where it was when it is decided.
    findings = units.flatMap { unit in
      unit.findings.filter { $0.state != .gone && isWanted($0) }.sorted { $0.number < $1.number }
    }
    position = min(position, findings.count)
  }
}
