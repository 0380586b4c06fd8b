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

    let starts = try (0..<20).map { _ in try program.measure(["help"]).seconds }.sorted()
    table.add("start of help, median of 20", "\((starts[10] * 1000).decimals(1)) ms", "< 30 ms")

    let lines = try program.measure(["check"] + write(1000, to: folder) + languages)
    table.add("check of a pair of 1,000 lines", "\(lines.seconds.decimals(2)) s", "≤ 1 s")

    let units = 20_000
    var generator = TextGenerator(seed: 20)
    let rows = (0..<units).map { _ in generator.sentence() }.map { "\($0.source)\t\($0.target)\n" }
    let pairs = try folder.write(rows.joined(), to: "pairs.tsv")
    let single = try program.measure(["check", pairs] + languages)
    table.add("check of 20,000 pairs", "\((Double(units) / single.seconds).decimals(0)) units/s", "≥ 2,000")

    var seconds: [Int: (align: Double, check: Double)] = [:]
    for count in [10_000, 40_000, 100_000] {
      let files = try write(count, to: folder)
      let project = folder.path("\(count).db")
      let runs = try [
        ("align", ["align"] + files), ("check", ["check"] + files), ("load", ["load"] + files),
      ].map { name, words in
        let project = name == "load" ? ["--project", project] : []
        let run = try program.measure(words + languages + project)
        progress("\(name) of \(count): \(run.seconds.decimals(1)) s")
        return (name, run)
      }
      for (name, run) in runs {
        let isLargest = count == 100_000
        table.add(
          "\(name) of \(count) segments a side", "\(run.seconds.decimals(1)) s",
          isLargest && name == "align" ? "< 8 s" : "")
        table.add(
          "    its memory", "\((Double(run.peak) / 1e6).decimals(0)) MB", isLargest ? "< 1,000 MB" : "")
      }
      seconds[count] = (runs[0].1.seconds, runs[1].1.seconds)
    }
    if let long = seconds[100_000], let short = seconds[10_000] {
      table.add("align, t(100,000) / t(10,000)", (long.align / short.align).decimals(1), "≤ 12")
      table.add("check, t(100,000) / t(10,000)", (long.check / short.check).decimals(1), "≤ 12")
    }

    try SentenceLoops.report(in: &table)
    table.print()
  }

  /// Measures the sentence loops alone.
  static func sentences() throws {
    var table = Table("sentences", "value", "bar")
    try SentenceLoops.report(in: &table)
    table.print()
  }

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
