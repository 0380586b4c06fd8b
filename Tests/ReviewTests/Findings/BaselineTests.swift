import Review
import Testing

struct BaselineTests {
  private func findings(_ targets: [String]) -> [Finding] {
    let checker = Checker(from: "sq", to: "en")
    let pairs = targets.map { ("Qeveria u mblodh dje.", $0) }
    return checker.findings(in: checker.units(pairs), asDocument: false).filter(\.isShown)
  }

  private func text(_ findings: [Finding]) -> String { Baseline.text(of: findings) { "\($0.unit)\n \"" } }

  @Test("what was written is known, and what is new is not")
  func known() throws {
    let before = findings(["The goverment met met."])
    #expect(before.count == 2)
    let baseline = try Baseline(text: text(before), name: "known.txt")
    #expect(baseline.apply(to: before).new == [])
    let after = findings(["The goverment met met yesturday."])
    #expect(baseline.apply(to: after).new.map { $0.suggestions.first } == ["yesterday"])
    #expect(baseline.apply(to: after).stale == [])
  }

  @Test("a known finding that is gone is reported with its line, and a fingerprint twice stands for two")
  func stale() throws {
    let both = findings(["The goverment met.", "The goverment met."])
    #expect(Set(both.map(\.fingerprint)).count == 1)
    let baseline = try Baseline(text: text(both), name: "known.txt")
    #expect(baseline.apply(to: both).stale == [])
    #expect(baseline.apply(to: Array(both.prefix(1))).stale == [3])
    let one = try Baseline(text: text([both[0]]), name: "known.txt")
    #expect(one.apply(to: both).new.count == 1)
  }

  @Test("the file is sorted, one line a finding, whatever its words hold")
  func lines() {
    let lines = text(findings(["The goverment met met."])).split(separator: "\n").dropFirst()
    #expect(lines.count == 2)
    #expect(lines.sorted() == Array(lines))
  }

  @Test("a line that begins with no fingerprint is named")
  func badLine() {
    #expect(throws: InputError.self) { try Baseline(text: "# x\nabc numbers", name: "known.txt") }
  }
}
