/// How far a text is, and how good.
public struct TextStatus: Equatable, Sendable {
  /// What one reviewer has done, and has left.
  public struct Share: Equatable, Sendable {
    /// Who.
    public var reviewer: String
    /// How many findings were corrected.
    public var corrected = 0
    /// How many findings were kept.
    public var kept = 0
    /// How many sentences are this reviewer's to look at.
    public var assigned = 0
    /// How many findings in these want a decision.
    public var open = 0
    /// How long this reviewer had sentences in hand, in seconds; nil when the desk does not want to know.
    public var seconds: Double?
  }

  /// The text.
  public var text: StoredText
  /// How many units it has.
  public var units: Int
  /// How many findings are shown, decided or not.
  public var findings: Int
  /// How many of them want a decision.
  public var open: Int
  /// Who has done what, by name.
  public var shares: [Share]
  /// The translation as it came: errors that were corrected, and findings that want a decision.
  public var before: QualityScore
  /// The translation as it is now: findings that want a decision.
  public var now: QualityScore
  /// The most penalty points per 1,000 words with which a translation passes; nil when none is set.
  public var threshold: Double?
  /// Who has signed it off.
  public var signOff: SignOff
  /// How many comments there are on its sentences.
  public var comments: Int
  /// How many of them nobody has settled.
  public var openComments: Int

  /// How many findings are decided.
  public var done: Int { findings - open }
  /// Whether the translation as it is now is good enough; nil when no threshold is set.
  public var passes: Bool? { threshold.map { now.perThousandWords <= $0 } }
}

extension Project {
  /// How far a text is.
  public func status(of text: Int) throws -> TextStatus {
    try store.read {
      let units = try units(of: text)
      let findings = units.flatMap(\.findings).filter { $0.finding.isShown && $0.state != .gone }
      let open = findings.filter(\.isOpen)
      let corrected = findings.filter { [.accepted, .edited].contains($0.state) }
      let words = units.reduce(0) { $0 + $1.current.wordCount }
      let comments = try comments(of: text)
      return TextStatus(
        text: try record(of: text), units: units.count, findings: findings.count, open: open.count,
        shares: try shares(of: text, in: units, findings),
        before: QualityScore((open + corrected).map(\.finding.severity), words: words),
        now: QualityScore(open.map(\.finding.severity), words: words), threshold: settings.passThreshold,
        signOff: try signOff(of: text), comments: comments.count,
        openComments: comments.count(where: \.isOpen))
    }
  }

  private func shares(
    of text: Int, in units: [ReviewedUnit], _ findings: [ReviewedFinding]
  ) throws -> [TextStatus.Share] {
    var shares: [String: TextStatus.Share] = [:]
    func change(_ reviewer: String, _ body: (inout TextStatus.Share) -> Void) {
      body(&shares[reviewer, default: TextStatus.Share(reviewer: reviewer)])
    }
    for finding in findings {
      guard let who = finding.decision?.reviewer ?? finding.memory?.reviewer else { continue }
      change(who) { if finding.state == .dismissed { $0.kept += 1 } else { $0.corrected += 1 } }
    }
    let assignees = try store.assignees(of: text)
    for unit in units {
      guard let who = assignees[unit.id] else { continue }
      change(who) {
        $0.assigned += 1
        $0.open += unit.findings.count { $0.isOpen && $0.finding.isShown }
      }
    }
    if settings.tracksTime {
      for (who, seconds) in try store.seconds(of: text) { change(who) { $0.seconds = seconds } }
    }
    return shares.values.sorted { $0.reviewer < $1.reviewer }
  }
}

extension Project {
  /// Whether the desk wants to know how long sentences are in hand: off unless the settings say so.
  public var tracksTime: Bool { settings.tracksTime }

  /// How long each reviewer had a unit in hand, in seconds; nothing when the desk does not want to know.
  ///
  /// - Parameter unit: the id of the unit.
  public func seconds(on unit: Int) throws -> [String: Double] {
    settings.tracksTime ? try store.read { try store.seconds(ofUnit: unit) } : [:]
  }

  /// Notes how long the reviewer had a unit in hand; nothing when the desk does not want to know.
  ///
  /// - Parameter unit: the id of the unit.
  public func spent(_ seconds: Double, on unit: Int) throws {
    guard settings.tracksTime, seconds > 0 else { return }
    try store.write { try store.add(seconds, on: unit, by: reviewer, time: now()) }
  }
}
