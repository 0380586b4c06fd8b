internal import Review

/// One sitting of an editor with a text: its findings in order, which one is in hand, and what was done so far.
///
/// Every decision is on disk when its method returns. Of the text only the sentences with findings are in memory.
final class Sitting {
  let project: Project
  let text: StoredText
  /// What a new term must not be written over.
  let protected: ProtectedFiles
  /// How many units the text has.
  private(set) var unitCount = 0
  private(set) var queue: Queue
  /// Which finding of the queue is in hand; their number when all are done.
  private(set) var position = 0
  /// How many decisions were made and not taken back.
  private(set) var decisionCount = 0
  /// Units that were looked at and have no findings.
  private var others: [Int: ReviewedUnit] = [:]
  /// The last decision that is taken in, whoever made it.
  private var known = 0
  /// The bookmark as it is on disk.
  var left: Bookmark?
  /// How long sentences are in hand.
  var stopwatch = Stopwatch()
  /// What was decided last, when it was not yet looked at for a term to offer.
  var newest: Decision?
  /// The finding whose sentence was written anew last.
  private(set) var rewritten: Int?
  /// The correction that is offered as a term now, and all that were.
  var offer: TermRow?
  var offered: Set<TermRow> = []
  private let isWanted: (ReviewedFinding) -> Bool
  /// What checks sentences again after a decision; nil where that is done before the decision is acknowledged.
  let checks: BackgroundChecks?
  /// Whether there may be sentences that are not checked as they are now.
  var mayBeUnchecked = true
  /// The finding that is taken in hand as soon as the checks see it again, unless the editor goes elsewhere meanwhile.
  var returning: Int?
  /// How often something was brought in that a screen may show.
  private(set) var changes = 0
  /// Whether the checks were told to make themselves ready.
  var arePrepared = false
  /// Sentences that somebody has changed and that were not checked when they were looked at last, by their units' ids.
  private var awaited: Set<Int> = []

  init(
    _ project: Project, _ text: StoredText, protecting protected: ProtectedFiles,
    checks: BackgroundChecks? = nil,
    where isWanted: @escaping (ReviewedFinding) -> Bool
  ) throws {
    self.project = project
    self.protected = protected
    self.checks = checks
    project.checksLater = checks != nil
    self.text = text
    self.isWanted = isWanted
    queue = Queue([], where: isWanted)
    try reload()
    position = 0
    left = try project.bookmark(of: text.id)
    if let left {
      queue.ordering = Queue.Ordering(rawValue: left.ordering) ?? .text
      queue.filter = FindingFilter(json: left.filter)
      go(to: left.finding)
    }
    if finding?.state != .open { moveOn() }
  }

  /// The finding in hand; nil when all are done.
  var finding: ReviewedFinding? {
    queue.entries.indices.contains(position) ? queue.finding(queue.entries[position]) : nil
  }

  /// The unit of the finding in hand.
  var unit: ReviewedUnit? { finding.flatMap { queue.unit($0.finding.unit) } }

  /// How many findings are stepped through.
  var findingCount: Int { queue.entries.count }

  /// How many findings want a decision.
  var openCount: Int { queue.openCount }

  /// The unit of a number; nil when there is none.
  func unit(_ number: Int) throws -> ReviewedUnit? {
    guard (1...max(1, unitCount)).contains(number) else { return nil }
    if let unit = queue.unit(number) ?? others[number] { return unit }
    // Its neighbours are asked for next.
    let near = max(1, number - 8)..<number + 9
    if others.count > 4096 { others = [:] }
    for unit in try project.units(of: text.id, in: near) { others[unit.number] = unit }
    return others[number]
  }

  /// Goes to the next finding that wants a decision, or the one before; from the other end again after the last.
  func goToOpen(after direction: Int) -> String {
    returning = nil
    let open = queue.entries.indices.filter { queue.entries[$0].isOpen }
    let next =
      direction > 0
      ? open.first { $0 > position } ?? open.first : open.last { $0 < position } ?? open.last
    guard let next else { return "No finding wants a decision." }
    let isOnly = next == position
    let isRound = direction > 0 ? next < position : next > position
    position = next
    return isOnly ? "This is the only one that wants a decision." : isRound ? "From the other end again." : ""
  }

  /// Goes to the next finding or the one before, decided or not.
  func go(by step: Int) -> String {
    returning = nil
    let next = max(0, min(position + step, findingCount))
    defer { position = next }
    return next == position ? (step > 0 ? "This is the end." : "This is the first finding.") : ""
  }

  /// Takes the finding of a number in hand; false when it is not stepped through.
  @discardableResult
  func go(to number: Int?) -> Bool {
    guard let index = queue.index(of: number) else { return false }
    position = index
    return true
  }

  /// Puts the findings in another order; the one in hand stays.
  func reorder(_ ordering: Queue.Ordering) { keepingPlace { queue.ordering = ordering } }

  /// Steps through other findings; the one in hand stays if it is among them.
  func filter(_ filter: FindingFilter) { keepingPlace { queue.filter = filter } }

  /// Brings in what decisions changed.
  func take(_ decided: [Decided]) throws {
    mayBeUnchecked = true
    returning = nil
    newest = decided.last?.decision
    rewritten = decided.last { $0.decision.action == .edit }?.decision.finding
    known = try project.lastDecision()
    let here = decided.filter { $0.unit.unit.text == text.id }
    let own = Set(here.flatMap(\.unit.findings).map(\.number))
    // Mostly one unit; all when findings of others came or went.
    guard here.count < 100, here.allSatisfy(\.mended.isEmpty),
      here.allSatisfy({ own.isSuperset(of: $0.raised + $0.vanished) })
    else { return try reload() }
    here.forEach { refresh($0.unit) }
  }

  /// Brings in what others have decided meanwhile; what it was, or nil when it was nothing.
  func catchUp() throws -> String? {
    try awaitChecks()
    guard try project.lastDecision() > known else { return nil }
    let news = try project.decisions(after: known, of: text.id)
    known = try project.lastDecision()
    guard let last = news.last else { return nil }
    if news.contains(where: { $0.exchange != nil }) || news.count > 100 {
      try reload()
    } else {
      try Set(news.map(\.unit)).forEach { try refresh(project.unit(id: $0)) }
    }
    awaited = try project.unchecked()
    let others = news.count > 1 ? " and \(news.count - 1) more" : ""
    return "\(last.reviewer) has decided meanwhile: \(last.change)\(others)."
  }

  /// Brings in sentences that were not checked when they were looked at last, and are by now.
  private func awaitChecks() throws {
    guard !awaited.isEmpty else { return }
    let unchecked = try project.unchecked()
    try awaited.subtracting(unchecked).forEach { try refresh(project.unit(id: $0)) }
    awaited.formIntersection(unchecked)
  }

  /// Brings in a unit as it is now.
  func refresh(_ unit: ReviewedUnit) {
    keepingPlace {
      others[unit.number] = nil
      queue.replace(unit)
    }
  }

  /// Counts decisions that were made, or taken back.
  func counted(_ decisions: Int) { decisionCount = max(0, decisionCount + decisions) }

  /// Brings in everything anew.
  func reload() throws {
    known = try project.lastDecision()
    unitCount = try project.unitCount(of: text.id)
    others = [:]
    let units = try project.flaggedUnits(of: text.id)
    let own = try project.assignees(of: text.id).filter { $0.value == project.reviewer }
    keepingPlace {
      queue = Queue(
        units, ordering: queue.ordering, filter: queue.filter, own: Set(own.keys), where: isWanted)
    }
  }

  /// Goes on from a finding that was decided to the next that wants a decision, from the beginning after the last.
  func moveOn() {
    let open = queue.entries.indices.filter { queue.entries[$0].state == .open }
    // A decided finding may no longer be stepped through; the next stands in its place then.
    let isThere = queue.entries.indices.contains(position) && queue.entries[position].state != .open
    position = open.first { isThere ? $0 > position : $0 >= position } ?? open.first ?? findingCount
  }

  private func keepingPlace(_ change: () -> Void) {
    changes += 1
    let number = finding?.number
    change()
    position = queue.index(of: number) ?? min(position, findingCount)
  }
}
