internal import Foundation

/// How fast glossaries are read and their terms found, few or many.
enum TermSpeed {
  private static let many = 100_000
  private static let units = 20_000

  /// Measures reading a glossary of many entries, and checking pairs for terminology alone by it and by a small one.
  static func add(to table: inout Table, _ program: Program, _ folder: Folder) throws {
    var generator = TextGenerator(seed: 20)
    let rows = (0..<units).map { _ in generator.sentence() }.map { "\($0.source)\t\($0.target)\n" }
    let pairs = try folder.write(rows.joined(), to: "term-pairs.tsv")
    let pair = try folder.write(rows[0], to: "term-pair.tsv")
    let words = WordPairs()
    let entries = (0..<many).map { number in
      "\(WordPairs.source(number)) \(WordPairs.source(number / 7))\t\(words.target(number))\n"
    }
    let small = try folder.write("source\ttarget\n" + entries.prefix(100).joined(), to: "small.tsv")
    let large = try folder.write("source\ttarget\n" + entries.joined(), to: "large.tsv")

    func run(_ file: String, _ glossary: String) throws -> Program.Run {
      let runs = try (0..<3).map { _ in
        try program.measure(
          ["check", file, "--from", "sq", "--to", "en", "--check", "terminology", "--glossary", glossary])
      }
      return runs.min { $0.seconds < $1.seconds }!
    }
    let start = try run(pair, small)
    let load = try run(pair, large)
    table.add(
      "glossary of \(many) entries, read", "\(load.seconds.decimals(2)) s",
      Bar.atMost(1, decimals: 0).cell(load.seconds, in: " s"))
    let megabytes = Double(load.peak) / 1e6
    table.add(
      "    its memory", "\(megabytes.decimals(0)) MB", Bar.atMost(300, decimals: 0).cell(megabytes, in: " MB")
    )
    let few = try run(pairs, small).seconds - start.seconds
    let all = try run(pairs, large).seconds - load.seconds
    let rate = Double(units) / all
    table.add(
      "terminology of \(units) pairs by it, once read", "\(rate.decimals(0)) units/s",
      Bar.atLeast(10_000, decimals: 0).cell(rate))
    table.add(
      "    times slower than by 100 entries", (all / few).decimals(1),
      Bar.atMost(2, decimals: 0).cell(all / few))
  }
}
