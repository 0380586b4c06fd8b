/// What came of many runs.
struct FuzzSummary: Sendable {
  private struct Count {
    var runs = 0
    var reached = 0
    var failed = 0
    var slow = 0
  }

  private var counts: [FuzzCase.Kind: Count] = [:]
  /// What was wrong, each with how to have it again.
  private(set) var failures: [String] = []

  /// How many runs of all came to the work of their command, from 0 to 1.
  var share: Double {
    let runs = counts.values.reduce(0) { $0 + $1.runs }
    return runs == 0 ? 0 : Double(counts.values.reduce(0) { $0 + $1.reached }) / Double(runs)
  }

  /// Takes in a run.
  mutating func add(_ run: FuzzCase, _ came: FuzzRun, _ failure: String?) {
    counts[run.kind, default: Count()].runs += 1
    if came.isReached(of: run) { counts[run.kind]?.reached += 1 }
    guard let failure else { return }
    if came.isSlow { counts[run.kind]?.slow += 1 } else { counts[run.kind]?.failed += 1 }
    failures.append(
      "seed \(run.seed): \(failure)\n  \(run.shellLine)\n  again: review-benchmarks fuzz --runs 1 --seed \(run.seed)"
    )
  }

  /// Takes in other runs.
  mutating func add(_ other: FuzzSummary) {
    for (kind, count) in other.counts {
      counts[kind, default: Count()].runs += count.runs
      counts[kind]?.reached += count.reached
      counts[kind]?.failed += count.failed
      counts[kind]?.slow += count.slow
    }
    failures += other.failures
  }

  /// Prints the failures, and a row for each kind of run.
  func print() {
    for failure in failures.prefix(40) { Swift.print(failure) }
    var table = Table("kind of run", "runs", "reached its work", "failures", "slow")
    var all = Count()
    for kind in FuzzCase.Kind.allCases {
      let count = counts[kind] ?? Count()
      table.add(kind.rawValue, count.runs, count.reached, count.failed, count.slow)
      all.runs += count.runs
      all.reached += count.reached
      all.failed += count.failed
      all.slow += count.slow
    }
    table.add("all", all.runs, all.reached, all.failed, all.slow)
    table.print()
    Swift.print(
      "reached: \((share * 100).decimals(1)) %, \(Bar.atLeast(50, decimals: 0).cell(share * 100, in: " %"))")
  }
}

extension Table {
  fileprivate mutating func add(_ name: String, _ numbers: Int...) {
    let cells = numbers.map { String($0) }
    add(name, cells[0], cells[1], cells[2], cells[3])
  }
}
