internal import Foundation

/// Sessions killed with SIGKILL at random moments: no acknowledged decision may be missing, and the project opens.
enum Kill {
  /// What came of some sessions.
  struct Summary {
    var runs = 0
    var loads = 0
    var steps = 0
    var acknowledged = 0
    var losses: [String] = []
  }

  /// Runs sessions and prints what came of them; false when anything was lost.
  static func run(_ count: Int, seed: UInt64) throws -> Bool {
    let summary = try sessions(count, seed: seed, of: Program())
    for loss in summary.losses.prefix(20) { print(loss) }
    print(
      "\(summary.runs) sessions: \(summary.loads) loads and \(summary.steps) steps killed, "
        + "\(summary.acknowledged) decisions acknowledged, \(summary.losses.count) losses")
    return summary.losses.isEmpty
  }

  /// Runs sessions of a program, each with a project of its own.
  static func sessions(_ count: Int, seed: UInt64, of program: Program) throws -> Summary {
    var summary = Summary()
    let first = try Folder()
    defer { first.remove() }
    var calm = try KilledSession(program, seed: seed, in: first)
    let pace = try calm.pace()
    for run in 0..<count {
      let folder = try Folder()
      defer { folder.remove() }
      let number = seed &+ UInt64(run)
      var session = try KilledSession(program, seed: number, in: folder)
      try session.run(pace: pace)
      summary.runs += 1
      summary.loads += session.kills.loads
      summary.steps += session.kills.steps
      summary.acknowledged += session.acknowledged
      summary.losses += session.losses.map { "seed \(number): \($0)" }
    }
    return summary
  }
}
