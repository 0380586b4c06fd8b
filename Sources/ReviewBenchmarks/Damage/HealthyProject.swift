internal import Foundation

/// A project with decisions of all kinds, what it exports and what its log holds.
struct HealthyProject: Sendable {
  /// One state of it.
  struct State: Sendable {
    var bytes: ProjectBytes
    var export: [UInt8]
    /// The rows of its log.
    var decisions: [[String]]
    /// The number, the unit and the text after of each entry.
    var entries: [(number: Int, unit: Int, after: String)]
  }

  /// As it is when it is closed.
  let closed: State
  /// As a killed program has left it.
  let killed: State
  /// Both before their last decisions.
  let earlier: (closed: ProjectBytes, killed: ProjectBytes)
  /// The loaded target.
  let target: [UInt8]

  private static let pairs = 40

  /// Makes it in a folder, where its two files stay.
  init(_ program: Program, seed: UInt64, in folder: Folder) throws {
    let path = folder.path("project.db")
    func run(_ words: [String], script: String = "") throws {
      let run = try ProgramRun(program, words + ["--project", path], script: script)
      guard run.status == 0 || run.status == 1 else {
        throw BenchmarkError("review \(words.joined(separator: " ")) ended with \(run.status)")
      }
    }
    var generator = TextGenerator(seed: seed)
    var pairs = (0..<Self.pairs).map { _ in generator.sentence() }
    func load() throws {
      let source = try folder.write(pairs.map(\.source).joined(separator: "\n\n") + "\n", to: "albanian.txt")
      let english = pairs.map { "On Monday the the office said said: " + $0.target }
      let target = try folder.write(english.joined(separator: "\n\n") + "\n", to: "english.txt")
      try run(["load", source, target, "--from", "sq", "--to", "en"])
    }
    try load()
    try run(["step"], script: "1\nk\nn\n1\nu\nU\nn\nn\n1\nk\ng 12 The office said nothing at all.\nn\n1\n")
    try run(["mend", "join", "20"])
    try run(["mend", "lock", "25"])
    try run(["undo"])
    try run(["mend", "split", "20"])
    try run(["undo"])
    pairs[7].target += " And so on."
    pairs.remove(at: 30)
    try load()
    let early = ProjectBytes(at: path)
    try run(["step"], script: "g 3 They said no more.\nn\n1\nn\n1\nu\nn\nk\ng 15 The office was shut.\n")
    target = FileManager.default.contents(atPath: folder.path("english.txt")).map(Array.init) ?? []
    let done = ProjectBytes(at: path)
    closed = try Self.state(done, program, folder)
    // Killed while it waits for the next line, after a few decisions that are in the log alone.
    func kill(_ script: String, after count: Int) throws -> ProjectBytes {
      try done.write(to: path)
      let run = try KilledStep(program, ["step", "--project", path], script, after: count)
      guard run.acknowledged >= count else { throw BenchmarkError("a killed step made too few decisions") }
      return ProjectBytes(at: path)
    }
    let killed = try kill("g 5 One more.\ng 6 Two more.\ng 8 Three more.\n", after: 3)
    earlier = (early, try kill("g 5 One more.\n", after: 1))
    self.killed = try Self.state(killed, program, folder)
  }

  private static func state(_ bytes: ProjectBytes, _ program: Program, _ folder: Folder) throws -> State {
    let path = folder.path("state.db")
    try bytes.write(to: path)
    let export = try RunWithStreams(program, ["export", "-o", "-", "--project", path], in: folder)
    guard export.status == 0, let database = RawDatabase(path),
      let decisions = database.rows("SELECT * FROM decisions ORDER BY number")
    else { throw BenchmarkError("a whole project cannot be exported (\(export.status)): \(export.errors)") }
    let entries = decisions.map { (Int($0[0]) ?? 0, Int($0[2]) ?? 0, $0[6]) }
    return State(bytes: bytes, export: export.output, decisions: decisions, entries: entries)
  }
}
