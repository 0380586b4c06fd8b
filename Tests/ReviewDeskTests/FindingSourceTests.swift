import Review
import Testing

@testable import ReviewDesk

/// A source whose answers the test gives, when the test wants it.
final class TestSource: FindingSource {
  let origin = FindingOrigin.engine(name: "test", version: "1")
  private let questions = AsyncStream<Recheck>.makeStream()
  private let answers = AsyncStream<Recheck.Answer>.makeStream()

  /// The next question that it was asked.
  func question() async -> Recheck? { await questions.stream.first { _ in true } }

  /// Lets it answer a question, its present one or the next.
  func answer(_ units: Set<Int>, _ findings: [Finding]) {
    answers.continuation.yield(Recheck.Answer(units: units, findings: findings, origin: origin))
  }

  /// A finding about words of a unit.
  func finding(unit: Int, _ target: Span, origin: FindingOrigin? = nil) -> Finding {
    Finding(
      origin: origin ?? self.origin, check: "test", category: .mistranslation, severity: .major,
      confidence: 0.9,
      unit: unit, target: target, message: "The engine says otherwise.", fingerprint: "test-\(unit)-\(target)"
    )
  }

  func findings(for recheck: Recheck) async throws -> Recheck.Answer {
    questions.continuation.yield(recheck)
    guard let answer = await answers.stream.first(where: { _ in true }) else { throw CancellationError() }
    return answer
  }

  func forget() {}
}

/// A source may answer late, twice, wrongly or never.
@Suite struct FindingSourceTests {
  private let source = TestSource()
  private let project: Project
  private let text: StoredText

  init() throws {
    let desk = try TestDesk(
      "Ministri foli dje.\n\nPolicia arrestoi 347 veta.\n",
      "The minister spoke yesterday.\n\nThe police arrested 341 people.\n")
    (project, text) = (desk.project, desk.text)
  }

  private func session(_ recheck: BackgroundRecheck) throws -> ReviewSession {
    try ReviewSession(project, text, sources: [recheck]) { _ in true }
  }

  /// What the project holds of the source.
  private func found() throws -> [ReviewedFinding] {
    try project.reading.units(of: text.id).flatMap(\.findings).filter {
      $0.finding.origin == source.origin && $0.isActive
    }
  }

  /// Asks the source about both sentences and lets it answer.
  private func ask(
    _ session: ReviewSession, _ recheck: BackgroundRecheck, _ units: Set<Int>, _ findings: [Finding]
  ) throws {
    source.answer(units, findings)
    try project.rechecks.checkLater([1, 2], by: source.origin)
    session.mayBeUnchecked = true
    _ = try session.checkOn()
    recheck.wait()
    _ = try session.checkOn()
  }

  @Test("what a source finds joins the queue, and another origin's look does not touch it")
  func scopes() throws {
    let recheck = BackgroundRecheck(source)
    let session = try session(recheck)
    let numbers = try project.reading.units(of: text.id).flatMap(\.findings).count
    try ask(session, recheck, [1, 2], [source.finding(unit: 1, 4..<12)])
    #expect(try found().count == 1 && session.findingCount == numbers + 1)
    // The checks look again and do not know it.
    try project.rechecks.checkLater([1, 2])
    try project.rechecks.checkAgain()
    #expect(try found().count == 1)
    // The source looks again and no longer finds it; what the checks found stays.
    try ask(session, recheck, [1, 2], [])
    #expect(try found().isEmpty)
    #expect(try project.reading.units(of: text.id).flatMap(\.findings).filter(\.isActive).count == numbers)
  }

  @Test("an answer that comes twice is taken in once")
  func twice() throws {
    let recheck = BackgroundRecheck(source)
    let session = try session(recheck)
    for _ in 1...2 { try ask(session, recheck, [1, 2], [source.finding(unit: 1, 4..<12)]) }
    #expect(try found().map(\.finding.target) == [4..<12])
  }

  @Test("an answer about a sentence that has changed in the meantime is not taken in, and it is asked again")
  func late() async throws {
    let recheck = BackgroundRecheck(source)
    let session = try session(recheck)
    try project.rechecks.checkLater([1, 2], by: source.origin)
    session.mayBeUnchecked = true
    _ = try session.checkOn()
    #expect(await source.question()?.units.count == 2)
    try project.deciding.edit(unit: 1, of: text.id, to: "The minister spoke on Monday.")
    source.answer([1, 2], [source.finding(unit: 1, 4..<12), source.finding(unit: 2, 4..<10)])
    recheck.wait()
    _ = try session.checkOn()
    #expect(try found().map(\.finding.unit) == [2])
    #expect(try project.rechecks.unchecked(by: source.origin) == [1])
    #expect(await source.question()?.changed.map(\.target) == ["The minister spoke on Monday."])
    session.sources.forEach { $0.stop() }
  }

  @Test("findings in other sentences, outside the text or of another origin are left out")
  func wrong() throws {
    let recheck = BackgroundRecheck(source)
    let session = try session(recheck)
    try ask(
      session, recheck, [1],
      [
        source.finding(unit: 1, 4..<12), source.finding(unit: 2, 0..<3), source.finding(unit: 9, 0..<3),
        source.finding(unit: 1, 20..<900), source.finding(unit: 1, 0..<3, origin: .check),
      ])
    #expect(try found().map(\.finding.target) == [4..<12])
    #expect(try project.rechecks.unchecked(by: source.origin) == [2])
    recheck.stop()
  }

  @Test("a source that never answers keeps nobody from leaving")
  func never() throws {
    let recheck = BackgroundRecheck(source)
    let session = try session(recheck)
    try project.rechecks.checkLater([1, 2], by: source.origin)
    session.mayBeUnchecked = true
    _ = try session.checkOn()
    #expect(session.isBehind && recheck.isBusy)
    try session.finishChecks()
    #expect(!recheck.isBusy && !session.isBehind)
    // The next session goes on with it.
    #expect(try project.rechecks.unchecked(by: source.origin) == [1, 2])
  }
}
