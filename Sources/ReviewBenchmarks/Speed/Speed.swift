internal import Foundation
internal import Review

/// How long the program takes, and how much memory: whole processes, but for the sentence loop.
enum Speed {
  /// Measures everything and prints one table, the bar beside each value.
  static func run() throws {
    let program = try Program()
    let folder = try Folder()
    defer { folder.remove() }
    var table = Table("speed", "value", "bar")

    let starts = try (0..<20).map { _ in try program.measure(["help"]).seconds * 1000 }.sorted()
    table.add(
      "start of help, median of 20", "\(starts[10].decimals(1)) ms",
      Bar.atMost(30, decimals: 0).cell(starts[10], in: " ms"))

    let lines = try program.measure(["check"] + write(1000, to: folder) + languages).seconds
    table.add(
      "check of a pair of 1,000 lines", "\(lines.decimals(2)) s",
      Bar.atMost(1, decimals: 0).cell(lines, in: " s"))

    try addPairs(to: &table, program, folder)
    try TermSpeed.add(to: &table, program, folder)
    try addLargeTexts(to: &table, program, folder)
    try KeyLatency.add(to: &table, program, folder)
    try SentenceLoops.report(in: &table)
    table.print()
  }

  /// Tables of pairs through all checks, with nothing to segment and to align.
  private static func addPairs(to table: inout Table, _ program: Program, _ folder: Folder) throws {
    var seconds: [Int: Double] = [:]
    for count in [10_000, 100_000] {
      var generator = TextGenerator(seed: 20)
      let rows = (0..<count).map { _ in generator.sentence() }.map { "\($0.source)\t\($0.target)\n" }
      let run = try program.measure(
        ["check", try folder.write(rows.joined(), to: "\(count)-pairs.tsv")] + languages)
      seconds[count] = run.seconds
      let rate = Double(count) / run.seconds
      table.add(
        "check of \(count) pairs", "\(rate.decimals(0)) units/s", Bar.atLeast(5000, decimals: 0).cell(rate))
      let megabytes = Double(run.peak) / 1e6
      table.add(
        "    its memory", "\(megabytes.decimals(0)) MB",
        Bar.atMost(1000, decimals: 0).cell(megabytes, in: " MB"))
    }
    guard let long = seconds[100_000], let short = seconds[10_000] else { return }
    table.add(
      "check of pairs, t(100,000) / t(10,000)", (long / short).decimals(1),
      Bar.atMost(12, decimals: 0).cell(long / short))
  }

  /// Whole texts of growing size through the commands that read them.
  private static func addLargeTexts(to table: inout Table, _ program: Program, _ folder: Folder) throws {
    var seconds: [String: [Int: Double]] = [:]
    for count in [10_000, 40_000, 100_000] {
      let files = try write(count, to: folder)
      // A second is allowed for so many segments a side.
      for (name, allowed) in [("align", 12_500.0), ("check", 2000), ("load", 2000)] {
        let project = name == "load" ? ["--project", folder.path("\(count).db")] : []
        let run = try program.measure([name] + files + languages + project)
        progress("\(name) of \(count): \(run.seconds.decimals(1)) s")
        seconds[name, default: [:]][count] = run.seconds
        table.add(
          "\(name) of \(count) segments a side", "\(run.seconds.decimals(1)) s",
          Bar.atMost(Double(count) / allowed, decimals: 1).cell(run.seconds, in: " s"))
        let megabytes = Double(run.peak) / 1e6
        table.add(
          "    its memory", "\(megabytes.decimals(0)) MB",
          Bar.atMost(1000, decimals: 0).cell(megabytes, in: " MB"))
      }
    }
    for name in ["align", "check"] {
      guard let long = seconds[name]?[100_000], let short = seconds[name]?[10_000] else { continue }
      table.add(
        "\(name), t(100,000) / t(10,000)", (long / short).decimals(1),
        Bar.atMost(12, decimals: 0).cell(long / short))
    }
    guard let middle = seconds["align"]?[40_000] else { return }
    table.add(
      "align of 40000, times faster than hunalign (quoted: \(hunalign.decimals(0)) s)",
      (hunalign / middle).decimals(1), Bar.atLeast(50, decimals: 0).cell(hunalign / middle))
  }

  /// Measures the sentence loops alone.
  static func sentences() throws {
    var table = Table("sentences", "value", "bar")
    try SentenceLoops.report(in: &table)
    table.print()
  }

  /// Measures the keys of the stepper alone.
  static func keys() throws {
    let folder = try Folder()
    defer { folder.remove() }
    var table = Table("keys", "value", "bar")
    try KeyLatency.add(to: &table, Program(), folder)
    table.print()
  }

  /// The seconds that hunalign took for 39,000 segments a side without a dictionary, as measured once elsewhere.
  private static let hunalign = 143.0

  private static let languages = ["--from", "sq", "--to", "en"]

  /// Writes a pair of files of so many sentences; their paths.
  private static func write(_ count: Int, to folder: Folder) throws -> [String] {
    var generator = TextGenerator(seed: UInt64(count))
    let texts = generator.texts(count)
    return [
      try folder.write(texts.source, to: "\(count)-albanian.txt"),
      try folder.write(texts.target, to: "\(count)-english.txt"),
    ]
  }

  private static func progress(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}

/// A folder that is there as long as something is measured.
struct Folder {
  private let url: URL

  /// A new folder.
  init() throws {
    url = .temporaryDirectory.appending(path: "review-benchmarks-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// The path of a file in it.
  func path(_ name: String) -> String { url.appending(path: name).path }

  /// Writes a file; its path.
  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: url.appending(path: name))
    return path(name)
  }

  /// Removes it with all that is in it.
  func remove() { try? FileManager.default.removeItem(at: url) }
}
