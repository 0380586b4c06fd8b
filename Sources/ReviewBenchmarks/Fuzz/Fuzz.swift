internal import Foundation

/// Random command lines, lines and keys: the program must answer all of them, and pass no control character on.
enum Fuzz {
  /// Makes runs and prints what came of them; false when one was a failure, or when too few came to any work.
  ///
  /// - Parameter folder: where runs that fail are kept, each with its files and what was typed; nil for nowhere.
  static func run(_ count: Int, seed: UInt64, keepingIn folder: String?) async throws -> Bool {
    let summary = try await runs(count, seed: seed, of: Program(), keepingIn: folder) { done in
      FileHandle.standardError.write(Data("\(done) runs\n".utf8))
    }
    summary.print()
    return summary.failures.isEmpty && summary.share >= 0.5
  }

  /// Makes runs of a program, the seeds of which follow one another.
  ///
  /// - Parameter tell: is called from time to time with how many are done.
  static func runs(
    _ count: Int, seed: UInt64, of program: Program, keepingIn folder: String? = nil,
    tell: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws -> FuzzSummary {
    let desk = try FuzzDesk(program)
    defer { desk.remove() }
    let lines = CommandLines(grammar: try CommandGrammar(of: program))
    let lanes = max(1, min(2, count))
    // What every lane does takes about as long, so that none waits for another.
    let summaries = try await Array(0..<lanes).concurrentMap { lane in
      var summary = FuzzSummary()
      for number in stride(from: lane, to: count, by: lanes) {
        let run = FuzzCase(seed: seed &+ UInt64(number), of: lines)
        let (came, failure) = try one(run, program, desk, folder)
        summary.add(run, came, failure)
        if lane == 0, number > 0, number.isMultiple(of: 1000) { tell(number) }
      }
      return summary
    }
    return summaries.reduce(into: FuzzSummary()) { $0.add($1) }
  }

  private static func one(
    _ run: FuzzCase, _ program: Program, _ desk: FuzzDesk, _ kept: String?
  ) throws -> (FuzzRun, failure: String?) {
    let folder = try Folder()
    defer { folder.remove() }
    try desk.copy(run.desk, to: folder.path("desk"))
    let came = try FuzzRun(run, program, in: folder.path("desk"))
    let failure = came.failure(of: run)
    if let kept, let failure { try keep(run, came, failure, desk, in: kept) }
    return (came, failure)
  }

  /// Leaves everything for somebody who looks into a failure.
  private static func keep(
    _ run: FuzzCase, _ came: FuzzRun, _ failure: String, _ desk: FuzzDesk, in kept: String
  ) throws {
    let folder = kept + "/seed-\(run.seed)"
    try? FileManager.default.removeItem(atPath: folder)
    try FileManager.default.createDirectory(atPath: kept, withIntermediateDirectories: true)
    try desk.copy(run.desk, to: folder)
    let said = "\(failure)\n\n\(run.shellLine)\n\n\(run.script)\n"
    try Data(said.utf8).write(to: URL(fileURLWithPath: folder + "/failure"))
    try Data(run.input.utf8).write(to: URL(fileURLWithPath: folder + "/failure.input"))
    try Data(came.output).write(to: URL(fileURLWithPath: folder + "/failure.output"))
  }
}
