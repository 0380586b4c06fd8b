internal import Foundation

/// Two reviewers who step through one project at once, in processes of their own: the log must be the interleaving of
/// what both were told is saved.
struct Together {
  /// How many decisions the log holds of each reviewer.
  private(set) var counts: [Int] = []
  /// What did not hold; empty when nothing was lost.
  private(set) var losses: [String] = []

  private static let names = ["Ana", "Ben"]
  private let program: Program
  private let folder: Folder
  private let target: String

  /// Runs it and prints what came of it; false when anything was lost.
  static func run(_ lines: Int, seed: UInt64) async throws -> Bool {
    let session = try await Together(Program(), lines: lines, seed: seed)
    session.losses.forEach { print($0) }
    print(
      "two processes with \(lines) lines each: \(session.counts[0]) and \(session.counts[1]) decisions, "
        + "\(session.losses.count) losses")
    return session.losses.isEmpty
  }

  /// Two sessions of so many lines each, and what must hold afterwards.
  init(_ program: Program, lines: Int, seed: UInt64) async throws {
    self.program = program
    let folder = try Folder()
    defer { folder.remove() }
    self.folder = folder
    var generator = TextGenerator(seed: seed)
    let pairs = (0..<60).map { _ in generator.sentence() }
    let source = try folder.write(pairs.map(\.source).joined(separator: "\n\n") + "\n", to: "albanian.txt")
    let english = pairs.map { "On Monday the the office said said: " + $0.target }
    target = try folder.write(english.joined(separator: "\n\n") + "\n", to: "english.txt")
    let project = ["--project", folder.path("project.db")]
    let load = try ProgramRun(program, ["load", source, target, "--from", "sq", "--to", "en"] + project)
    guard load.status == 0 else { throw BenchmarkError("load ended with \(load.status)") }

    let steps = try await Array(Self.names.enumerated()).concurrentMap { index, name in
      try ProgramRun(
        program, ["step", "--reviewer", name] + project, script: Self.script(lines, seed &+ UInt64(index)))
    }
    try compare(steps, project)
    try walkBack(project)
  }

  /// What a reviewer types: accepts, keeps, edits, goes about, takes back and brings back.
  private static func script(_ lines: Int, _ seed: UInt64) -> String {
    var random = SplitMix64(seed: seed)
    return (0..<lines).map { line in
      switch Int.random(in: 0..<12, using: &random) {
      case 0..<3: "1\n"
      case 3, 4: "k\n"
      case 5, 6: "g \(Int.random(in: 1...60, using: &random)) The the sentence \(line) of \(seed).\n"
      case 7: "u\n"
      case 8: "U\n"
      case 9: "r word \(line)\n"
      default: String(repeating: "n\n", count: Int.random(in: 1...5, using: &random))
      }
    }.joined()
  }

  /// Compares what both were told with the log.
  private mutating func compare(_ steps: [ProgramRun], _ project: [String]) throws {
    let history = try ProgramRun(program, ["history", "--format", "jsonl"] + project)
    var last: [Int: String] = [:]
    var held: [String: [String]] = [:]
    for line in history.lines {
      let fields = KilledSession.fields(line)
      held[fields["reviewer"] as? String ?? "", default: []].append(KilledSession.kind(line))
      guard let unit = fields["unit"] as? Int, let before = fields["before"] as? String else { continue }
      if let text = last[unit], text != before { losses.append("an update of sentence \(unit) was lost") }
      last[unit] = fields["after"] as? String
    }
    for (name, step) in zip(Self.names, steps) {
      let said = step.lines.compactMap(KilledSession.action)
      let kept = held[name, default: []]
      counts.append(kept.count)
      if step.status != 0 { losses.append("\(name)'s step ended with \(step.status)") }
      if said != kept {
        losses.append("\(name) was told of \(said.count) decisions, the log holds \(kept.count) or others")
      }
    }
  }

  /// Takes everything back, by turns since each may build on what the other did; then the copy is the loaded file.
  private mutating func walkBack(_ project: [String]) throws {
    var before = -1
    var count = counts.reduce(0, +)
    while count > before {
      before = count
      for name in Self.names {
        let undo = String(repeating: "u\n", count: 1000)
        _ = try ProgramRun(program, ["step", "--reviewer", name] + project, script: undo)
      }
      count = try ProgramRun(program, ["history", "--format", "jsonl"] + project).lines.count
    }
    let copy = folder.path("copy.txt")
    let export = try ProgramRun(program, ["export", "--force", "--output", copy] + project)
    let files = FileManager.default
    if export.status != 0 || files.contents(atPath: copy) != files.contents(atPath: target) {
      losses.append("taking everything back does not give the loaded file back (export: \(export.status))")
    }
  }
}
