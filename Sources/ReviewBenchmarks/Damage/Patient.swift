internal import Foundation

/// One damaged project, and what the program makes of it.
struct Patient {
  private let program: Program
  private let project: HealthyProject
  private let state: HealthyProject.State
  private let kind: Injury
  private let folder: Folder
  private var random: SplitMix64
  private var bytes: ProjectBytes

  init(_ program: Program, _ project: HealthyProject, _ kind: Injury, seed: UInt64, in folder: Folder) {
    self.program = program
    self.project = project
    self.kind = kind
    self.folder = folder
    state = kind.isOfLog ? project.killed : project.closed
    bytes = state.bytes
    random = SplitMix64(seed: seed)
  }

  private static let commands: [(words: [String], script: String)] = [
    (["list"], ""), (["show", "3"], ""), (["status"], ""), (["history"], ""), (["pairs"], ""),
    (["decide", "9", "dismiss"], ""), (["undo"], ""), (["mend", "join", "3"], ""),
    (["mend", "lock", "10"], ""),
    (["step"], "1\nk\ng 7 Another text.\nu\n"), (["list", "--format", "jsonl", "--all"], ""),
    (["history", "--format", "jsonl"], ""), (["replace", "office", "desk"], ""),
  ]

  /// Damages the project and runs everything on it.
  ///
  /// - Parameter run: which of all injuries it is: it tells the commands that are tried.
  mutating func examine(_ run: Int, _ count: inout Damage.Count) throws {
    let earlier = kind.isOfLog ? project.earlier.killed : project.earlier.closed
    guard try kind.spoil(&bytes, earlier: earlier, at: folder.path("spoilt.db"), &random) else { return }
    count.injuries += 1
    let path = folder.path("project.db")
    try bytes.write(to: path)
    let export = try RunWithStreams(program, ["export", "-o", "-", "--project", path], in: folder)
    if export.status == 0, export.output == state.export {
      count.same += 1
    } else if export.status == 65 {
      count.refused += 1
    } else {
      let what = export.status == 0 ? "a copy that differs" : "export ended with \(export.status)"
      count.failures.append("\(run): \(what): \(export.errors)")
    }
    for step in 0..<2 {
      let command = Self.commands[(run / Injury.allCases.count * 2 + step) % Self.commands.count]
      let answer = try RunWithStreams(
        program, command.words + ["--project", path], script: command.script, in: folder)
      if answer.status < 0 || answer.status == 70 {
        count.failures.append("\(run): \(command.words[0]) ended with \(answer.status): \(answer.errors)")
      }
    }
    try bytes.write(to: path)
    if let failure = try salvage(path) { count.failures.append("\(run): salvage: \(failure)") }
  }

  /// What did not hold of a salvaged copy.
  private func salvage(_ path: String) throws -> String? {
    let salvage = try RunWithStreams(
      program, ["export", "--salvage", "-o", "-", "--project", path], in: folder)
    if salvage.status < 0 || salvage.status == 70 { return "ended with \(salvage.status): \(salvage.errors)" }
    guard ProjectBytes(at: path).file == bytes.file, ProjectBytes(at: path).log == bytes.log else {
      return "changed the project"
    }
    // SQLite's own view of the log, row by row.
    guard let database = RawDatabase(path) else { return nil }
    let intact = zip(state.decisions, state.entries).filter { row, entry in
      database.rows("SELECT * FROM decisions WHERE number = \(entry.number)") == [row]
    }.map(\.1)
    guard salvage.status == 0 else {
      let target = database.rows("SELECT hex(bytes) FROM files WHERE side = 'target'")?.first?.first
      let isThere =
        target
        == project.target.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
        .joined().uppercased()
      return intact.isEmpty || !isThere ? nil : "ended with \(salvage.status): \(salvage.errors)"
    }
    let kept = Self.kept(salvage.errors)
    if let missing = intact.first(where: { !kept.contains($0.number) }) {
      return "decision \(missing.number) is intact and not kept: \(salvage.errors)"
    }
    if kept.count == state.entries.count, salvage.output != state.export {
      return "all decisions are kept, and the copy differs"
    }
    let (copy, whole) = (
      String(decoding: salvage.output, as: UTF8.self), String(decoding: state.export, as: UTF8.self)
    )
    let last = Dictionary(state.entries.map { ($0.unit, $0) }) { _, last in last }
    for entry in last.values where intact.contains(where: { $0.number == entry.number }) {
      if whole.contains(entry.after), !copy.contains(entry.after) {
        return "the copy lacks what decision \(entry.number) made: \(salvage.errors)"
      }
    }
    return nil
  }

  /// The numbers in the line that says which decisions are kept.
  private static func kept(_ report: String) -> Set<Int> {
    guard let line = report.split(separator: "\n").first(where: { $0.hasPrefix("kept: decision ") }) else {
      return []
    }
    let runs = line.dropFirst("kept: decision ".count).split(separator: ", ").map { run in
      run.split(separator: "–").compactMap { Int($0) }
    }
    return Set(runs.flatMap { run in run.first.map { Array($0...(run.last ?? $0)) } ?? [] })
  }
}
