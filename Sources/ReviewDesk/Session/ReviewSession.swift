public import Review

/// An editor's session with one text: its findings in order, the current one, and what was done so far.
///
/// Every decision is on disk when its method returns. Of the text only the sentences with findings are in memory.
/// One thread at a time; what waits to be checked again is checked on others (`BackgroundRecheck`).
public final class ReviewSession {
  /// The project that holds the text.
  public let project: Project
  /// The text under review.
  public let text: StoredText
  /// How many units the text has.
  public private(set) var unitCount = 0
  /// The findings that are stepped through.
  public private(set) var queue: FindingQueue
  /// Which finding of the queue is current, from 0; the length of the queue when all are done.
  public private(set) var position = 0
  /// How many decisions were made and not taken back.
  public private(set) var decisionCount = 0
  /// The findings that are put off until the next session.
  private var postponed: Set<Int> = []
  /// Units that were looked at and have no findings.
  private var others: [Int: ReviewedUnit] = [:]
  /// The last decision that is taken in, whoever made it.
  private var known = 0
  /// The bookmark as it is on disk.
  var left: Bookmark?
  /// How long each sentence was current.
  public var stopwatch = Stopwatch()
  /// What was decided last, when it was not yet looked at for a term to offer.
  var newest: Decision?
  /// The finding whose sentence was rewritten last.
  private(set) var rewritten: Int?
  /// The correction that is offered as a term now, and all that were.
  var offer: TermDraft?
  var offered: Set<TermDraft> = []
  /// The changes to glossaries that can be taken back, the last one last.
  var deskEdits: [DeskEdit] = []
  /// Makes the checks read glossaries again that have changed, where they are not among the sources.
  public var forgetsChecks: () -> Void = {}
  private let isWanted: (ReviewedFinding) -> Bool
  /// What looks at sentences again after a decision; none where the checks do before the decision is acknowledged.
  var sources: [BackgroundRecheck]
  /// Whether there may be sentences that are not checked as they are now.
  var mayBeUnchecked = true
  /// The finding that becomes current as soon as the checks see it again, unless the editor goes elsewhere meanwhile.
  var returning: Int?
  /// How often something changed that a screen may show.
  public private(set) var changes = 0
  /// Whether the checks were told to make themselves ready.
  var arePrepared = false
  /// Sentences that somebody has changed and that were not checked when they were looked at last, by their units' ids.
  private var awaited: Set<Int> = []

  /// Begins a session, or goes on where the reviewer's last one stopped.
  ///
  /// - Parameters:
  ///   - sources: look at changed sentences while the editor goes on. Without any the checks do before a decision is
  ///     acknowledged.
  ///   - isWanted: which findings are stepped through at all. A text without any gives an empty queue.
  /// - Throws: `InputError` when the project cannot be read.
  public init(
    _ project: Project, _ text: StoredText, sources: [BackgroundRecheck] = [],
    where isWanted: @escaping (ReviewedFinding) -> Bool
  ) throws {
    self.project = sources.isEmpty ? project : project.checkingLater()
    self.sources = sources
    self.text = text
    self.isWanted = isWanted
    queue = FindingQueue([], where: isWanted)
    try reload()
    position = 0
    left = try project.bookmarks.bookmark(of: text.id)
    if let left {
      queue.ordering = FindingQueue.Ordering(rawValue: left.ordering) ?? .text
      queue.filter = FindingFilter(json: left.filter)
      go(to: left.finding)
    }
    if finding?.state != .open { moveOn() }
  }

  /// The current finding; nil when all are done.
  public var finding: ReviewedFinding? {
    queue.entries.indices.contains(position) ? queue.finding(queue.entries[position]) : nil
  }

  /// The unit of the current finding.
  public var unit: ReviewedUnit? { finding.flatMap { queue.unit($0.finding.unit) } }

  /// How many findings are stepped through.
  public var findingCount: Int { queue.entries.count }

  /// How many findings are open.
  public var openCount: Int { queue.openCount }

  /// The unit of a number; nil when there is none.
  public func unit(_ number: Int) throws -> ReviewedUnit? {
    guard (1...max(1, unitCount)).contains(number) else { return nil }
    if let unit = queue.unit(number) ?? others[number] { return unit }
    // Its neighbours are asked for next.
    let near = max(1, number - 8)..<number + 9
    if others.count > 4096 { others = [:] }
    for unit in try project.reading.units(of: text.id, in: near) {
      others[unit.number] = unit.postponing(postponed)
    }
    return others[number]
  }

  /// Goes to the next open finding, or the one before; past the end it goes on from the other end.
  public func goToOpen(after direction: Int) -> Movement {
    returning = nil
    let open = queue.entries.indices.filter { queue.entries[$0].isOpen }
    let next =
      direction > 0
      ? open.first { $0 > position } ?? open.first : open.last { $0 < position } ?? open.last
    guard let next else { return .noneOpen }
    defer { position = next }
    if next == position { return .onlyOne }
    return (direction > 0) == (next < position) ? .wrapped : .moved
  }

  /// Goes to the next finding or the one before, decided or not.
  public func go(by step: Int) -> Movement {
    returning = nil
    let next = max(0, min(position + step, findingCount))
    defer { position = next }
    return next != position ? .moved : step > 0 ? .atEnd : .atStart
  }

  /// Makes the finding of a number current; false when it is not stepped through.
  @discardableResult
  public func go(to number: Int?) -> Bool {
    guard let index = queue.index(of: number) else { return false }
    position = index
    return true
  }

  /// Puts the findings in another order; the current one stays current.
  public func reorder(_ ordering: FindingQueue.Ordering) { keepingPlace { queue.ordering = ordering } }

  /// Steps through other findings; the current one stays current if it is among them.
  public func filter(_ filter: FindingFilter) { keepingPlace { queue.filter = filter } }

  /// Brings in what decisions changed.
  func take(_ decided: [DecisionOutcome]) throws {
    mayBeUnchecked = true
    returning = nil
    postponed.subtract(decided.compactMap(\.decision.finding))
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

  /// Brings in what others have decided meanwhile; nil when that is nothing.
  public func catchUp() throws -> News? {
    try awaitChecks()
    guard try project.lastDecision() > known else { return nil }
    let news = try project.decisions(after: known, of: text.id)
    known = try project.lastDecision()
    guard let last = news.last else { return nil }
    if news.contains(where: { $0.exchange != nil }) || news.count > 100 {
      try reload()
    } else {
      try Set(news.map(\.unit)).forEach { try refresh(project.reading.unit(id: $0)) }
    }
    awaited = try project.rechecks.unchecked()
    return .decidedByOther(last, more: news.count - 1)
  }

  /// Brings in sentences that were not checked when they were looked at last, and are by now.
  private func awaitChecks() throws {
    guard !awaited.isEmpty else { return }
    let unchecked = try project.rechecks.unchecked()
    try awaited.subtracting(unchecked).forEach { try refresh(project.reading.unit(id: $0)) }
    awaited.formIntersection(unchecked)
  }

  /// Brings in a unit as it is now.
  public func refresh(_ unit: ReviewedUnit) {
    keepingPlace {
      others[unit.number] = nil
      queue.replace(unit.postponing(postponed))
    }
  }

  /// Puts a finding off for this session; the project knows nothing of that.
  func postpone(_ finding: Int) { postponed.insert(finding) }

  /// Counts decisions that were made, or taken back.
  func counted(_ decisions: Int) { decisionCount = max(0, decisionCount + decisions) }

  /// Brings in everything again.
  func reload() throws {
    known = try project.lastDecision()
    unitCount = try project.reading.unitCount(of: text.id)
    others = [:]
    let units = try project.reading.flaggedUnits(of: text.id).map { $0.postponing(postponed) }
    let own = try project.assignment.assignees(of: text.id).filter { $0.value == project.reviewer }
    keepingPlace {
      queue = FindingQueue(
        units, ordering: queue.ordering, filter: queue.filter, own: Set(own.keys), where: isWanted)
    }
  }

  /// Goes on from a finding that was decided to the next that is open, from the beginning after the last.
  func moveOn() {
    let open = queue.entries.indices.filter { queue.entries[$0].state == .open }
    // A decided finding may no longer be stepped through; the next is in its place then.
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
