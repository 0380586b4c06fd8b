/// How far a text is, and what was spent on it.
public struct Statistics: ProjectPart {
  let project: ProjectLog
  var approvals: Approvals { Approvals(project: project) }
  var reading: UnitReading { UnitReading(project: project) }

  /// How far a text is.
  public func status(of text: Int) throws -> TextStatus {
    try store.read {
      let units = try reading.units(of: text)
      let findings = units.flatMap(\.findings).filter { $0.finding.isShown && $0.state != .gone }
      let open = findings.filter(\.isOpen)
      let corrected = findings.filter { [.accepted, .edited].contains($0.state) }
      let words = units.reduce(0) { $0 + $1.current.wordCount }
      let comments = try Comments(project: project).all(of: text)
      return TextStatus(
        text: try project.record(of: text), units: units.count, findings: findings.count, open: open.count,
        shares: try shares(of: text, in: units, findings),
        before: QualityScore((open + corrected).map(\.finding.severity), words: words),
        now: QualityScore(open.map(\.finding.severity), words: words), threshold: settings.passThreshold,
        signOff: try approvals.signOff(of: text), comments: comments.count,
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

extension Statistics {
  /// Whether the desk tracks how long sentences take: off unless the settings say so.
  public var tracksTime: Bool { settings.tracksTime }

  /// How long each reviewer spent on a unit, in seconds; nothing when the desk does not track time.
  ///
  /// - Parameter unit: the id of the unit.
  public func seconds(on unit: Int) throws -> [String: Double] {
    settings.tracksTime ? try store.read { try store.seconds(ofUnit: unit) } : [:]
  }

  /// Notes how long the reviewer spent on a unit; nothing when the desk does not track time.
  ///
  /// - Parameter unit: the id of the unit.
  public func spent(_ seconds: Double, on unit: Int) throws {
    guard settings.tracksTime, seconds > 0 else { return }
    try store.write { try store.add(seconds, on: unit, by: reviewer, time: now()) }
  }
}
