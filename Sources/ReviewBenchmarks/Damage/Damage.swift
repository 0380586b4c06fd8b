internal import Foundation

/// Damages a project in many ways and runs the program on what is left: no crash, no copy that differs in silence, and
/// every decision whose entry is intact can be salvaged.
enum Damage {
  /// What came of the injuries of a kind.
  struct Count: Sendable {
    var injuries = 0
    var same = 0
    var refused = 0
    var failures: [String] = []
  }

  /// Runs so many injuries and prints what came of them; false when anything did not hold.
  static func run(_ runs: Int, seed: UInt64) async throws -> Bool {
    let program = try Program()
    let folder = try Folder()
    defer { folder.remove() }
    let project = try HealthyProject(program, seed: seed, in: folder)
    print(
      "a project of \(project.closed.decisions.count) decisions, \(project.closed.bytes.file.count) bytes")
    let counts = try await Array(0..<2).concurrentMap { worker in
      let folder = try Folder()
      defer { folder.remove() }
      var counts: [Injury: Count] = [:]
      for run in stride(from: worker, to: runs, by: 2) {
        let kind = Injury.allCases[run % Injury.allCases.count]
        var patient = Patient(program, project, kind, seed: seed &* 1_000_003 &+ UInt64(run), in: folder)
        try patient.examine(run, &counts[kind, default: Count()])
      }
      return counts
    }
    var table = Table("damage", "times", "export the same", "refused", "failures")
    var failures: [String] = []
    for kind in Injury.allCases {
      let both = counts.compactMap { $0[kind] }
      func sum(_ key: (Count) -> Int) -> Int { both.map(key).reduce(0, +) }
      let failed = both.flatMap(\.failures)
      table.add(
        kind.rawValue, "\(sum(\.injuries))", "\(sum(\.same))", "\(sum(\.refused))", "\(failed.count)")
      failures += failed.map { "\(kind.rawValue): \($0)" }
    }
    table.print()
    failures.prefix(100).forEach { print($0) }
    return failures.isEmpty
  }
}
