internal import Foundation

/// An editor's session whose processes are killed at random moments, and what must hold of its project afterwards.
struct KilledSession {
  /// How often it was killed while it loaded, and while decisions were made.
  private(set) var kills = (loads: 0, steps: 0)
  /// How many decisions were acknowledged.
  private(set) var acknowledged = 0
  /// What did not hold; empty when nothing was lost.
  private(set) var losses: [String] = []

  private let program: Program
  private let folder: Folder
  private let source: String
  private let target: String
  var random: SplitMix64
  /// The decisions that the project is known to hold.
  private var known: [String] = []

  /// A session in a folder.
  init(_ program: Program, seed: UInt64, in folder: Folder) throws {
    self.program = program
    self.folder = folder
    random = SplitMix64(seed: seed)
    var generator = TextGenerator(seed: seed)
    let pairs = (0..<12).map { _ in generator.sentence() }
    source = try folder.write(pairs.map(\.source).joined(separator: "\n\n") + "\n", to: "albanian.txt")
    // Each sentence has a word twice, so that there is something to decide.
    let english = pairs.map { "On Monday the the office said: " + $0.target }
    target = try folder.write(english.joined(separator: "\n\n") + "\n", to: "english.txt")
  }

  /// Loads and decides, killed in between, and looks after each kill whether all is there.
  ///
  /// - Parameter pace: how long a load and a session take that nobody kills, in seconds.
  mutating func run(pace: (load: Double, step: Double)) throws {
    if Bool.random(using: &random) { try killLoad(pace.load) }
    guard try finishLoad() else { return }
    for _ in 0..<Int.random(in: 1...2, using: &random) {
      try sit(pace.step)
      guard try check() else { return }
    }
    try walkBack()
  }

  /// How long a load and a session take that nobody kills.
  mutating func pace() throws -> (load: Double, step: Double) {
    let load = try ProgramRun(program, loading)
    let step = try ProgramRun(program, ["step"] + project, script: script())
    guard load.status == 0, step.status == 0 else {
      throw BenchmarkError("a session that nobody kills ends with \(load.status) and \(step.status)")
    }
    return (load.seconds, step.seconds)
  }

  private var project: [String] { ["--project", folder.path("project.db")] }
  private var loading: [String] { ["load", source, target, "--from", "sq", "--to", "en"] + project }

  private mutating func killLoad(_ usual: Double) throws {
    let load = try ProgramRun(
      program, loading, until: .after(Double.random(in: 0...usual * 1.05, using: &random)))
    if load.wasKilled { kills.loads += 1 }
    // The project is not there yet, or it can be opened; never something between.
    let history = try ProgramRun(program, ["history"] + project)
    let isThere = FileManager.default.fileExists(atPath: folder.path("project.db"))
    guard isThere, history.status != 0 else { return }
    // An empty project says so; to load is what it asks for.
    if history.status != 65 && history.status != 66 && history.status != 64 {
      losses.append("a killed load left a project that ends history with \(history.status)")
    }
  }

  private mutating func finishLoad() throws -> Bool {
    let load = try ProgramRun(program, loading)
    if load.status == 0 { return true }
    losses.append("after a killed load, load ended with \(load.status)")
    return false
  }

  private mutating func sit(_ usual: Double) throws {
    if Int.random(in: 0..<3, using: &random) == 0 { return try sitAtScreen() }
    let work = try work()
    let moment: ProgramRun.Moment =
      Bool.random(using: &random)
      ? .after(Double.random(in: 0...usual * 1.05, using: &random))
      : .afterLines(Int.random(in: 1...8, using: &random), Double.random(in: 0...0.01, using: &random))
    let step = try ProgramRun(
      program, work.words + project, script: work.script, until: moment,
      counting: { Self.action(of: $0) != nil })
    if step.wasKilled { kills.steps += 1 }
    let actions = step.lines.compactMap(Self.action)
    acknowledged += actions.count
    try compare(actions, step.lines.compactMap(Self.decision(in:)), isOneByOne: !work.script.isEmpty)
  }

  /// Types keys on a screen until it is killed.
  private mutating func sitAtScreen() throws {
    let step = try TerminalRun(program, ["step"] + project, in: folder.path("."), &random)
    kills.steps += 1
    acknowledged += step.acknowledged.count
    let before = known.count
    try compare([], [], isOneByOne: false)
    let kinds = known.dropFirst(before).map(Self.kind)
    if !step.isHeld(in: kinds) {
      losses.append(
        "acknowledged \(step.acknowledged.joined(separator: " ")), held \(kinds.joined(separator: " "))")
    }
  }

  /// Compares what was acknowledged with what the project holds.
  ///
  /// - Parameters:
  ///   - numbers: the decisions whose numbers were reported.
  ///   - isOneByOne: whether each decision is acknowledged before the next is made.
  private mutating func compare(_ actions: [String], _ numbers: [Int], isOneByOne: Bool) throws {
    let history = try ProgramRun(program, ["history", "--format", "jsonl"] + project)
    guard history.status == 0 else {
      return losses.append("the project does not open any more: history ends with \(history.status)")
    }
    let held = history.lines
    if !held.map(Self.lasting).starts(with: known.map(Self.lasting)) {
      losses.append("decisions of an earlier step are missing or changed")
    }
    let new = Array(held.dropFirst(known.count))
    let said =
      "acknowledged \(actions.joined(separator: " ")), held \(new.map(Self.kind).joined(separator: " "))"
    if isOneByOne {
      // What was made and not yet acknowledged is one decision at most, or what is done together.
      let kinds = new.filter(Self.beginsStroke).map(Self.kind)
      if !kinds.starts(with: actions) || kinds.count > actions.count + 1 { losses.append(said) }
    }
    let there = Set(new.compactMap { Self.fields($0)["decision"] as? Int })
    if !there.isSuperset(of: numbers) { losses.append(said) }
    // What is decided together is there as a whole: its first number tells how many there should be.
    if !isOneByOne, !numbers.isEmpty, there.count < numbers.count { losses.append(said) }
    known = held
  }

  /// Takes everything back, and looks whether that is the file that was loaded.
  private mutating func walkBack() throws {
    let all = String(repeating: "u\n", count: known.count + 1)
    let undo = try ProgramRun(program, ["step"] + project, script: all)
    let copy = folder.path("undone.txt")
    let export = try ProgramRun(program, ["export", "--force", "--output", copy] + project)
    guard undo.status == 0, export.status == 0 else {
      return losses.append("undoing everything ends with \(undo.status), export with \(export.status)")
    }
    let files = FileManager.default
    if files.contents(atPath: copy) != files.contents(atPath: target) {
      losses.append("undoing everything does not give the loaded file back")
    }
  }

  /// The numbers of the open findings.
  func openFindings() throws -> [String] {
    try ProgramRun(program, ["list", "--format", "jsonl"] + project).lines.compactMap { line in
      (Self.fields(line)["number"] as? Int).map { String($0) }
    }
  }

  /// Whether the project can be listed and exported, with the decisions in the copy.
  private mutating func check() throws -> Bool {
    let list = try ProgramRun(program, ["list", "--state", "all"] + project)
    let copy = folder.path("copy.txt")
    let export = try ProgramRun(program, ["export", "--force", "--output", copy] + project)
    guard list.status == 0, export.status == 0 else {
      losses.append("list ends with \(list.status), export with \(export.status)")
      return false
    }
    let text = try String(contentsOfFile: copy, encoding: .utf8)
    // Where pairs were edited, a number is not one sentence's for ever.
    if known.contains(where: Self.isMend) { return true }
    for (unit, sentence) in Self.currentSentences(known) where !text.contains(sentence) {
      losses.append("the corrected copy has sentence \(unit) otherwise than its last decision")
    }
    return true
  }
}
