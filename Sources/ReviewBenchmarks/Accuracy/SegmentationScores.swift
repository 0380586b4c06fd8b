internal import Foundation
internal import Review

/// Golden rules by cases, running text by boundaries; ICU's own boundaries beside ours.
enum SegmentationScores {
  private struct Case: Decodable {
    var lang: String
    var text: String
    var sentences: [String]
  }

  private struct Running: Decodable {
    var lang: String
    var text: String
    /// Starts and ends in code points.
    var sentences: [[Int]]
  }

  /// What should be reached on running text, by language.
  private static let bars = ["en": 0.81, "de": 0.91, "ru": 0.985, "sr": 0.98, "sq": 1]
  /// pysbd 0.3.4 on the same data, as measured once.
  private static let pysbd = ["en": 0.807, "de": 0.796, "ru": 0.869]

  /// Measures what is there and prints a table.
  static func report(from corpora: inout Corpora) async throws {
    var table = Table("segmentation", "measure", "ours", "bar", "ICU alone", "pysbd (quoted)", "of")
    for file in corpora.files("segmentation", "golden", ".jsonl") { try await addGolden(file, to: &table) }
    for file in corpora.files("segmentation", "ud-", ".jsonl") { try await addRunning(file, to: &table) }
    table.print()
  }

  private static func addGolden(_ file: URL, to table: inout Table) async throws {
    let cases = try Corpora.rows(file, as: Case.self)
    let results = try await cases.concurrentMap { row in
      let gold = row.sentences.map { folded($0[...]) }.filter { !$0.isEmpty }
      let document = try document(row.text)
      let both = try [ours(document, row.lang), icu(document, row.lang)].map { spans in
        spans.map { folded(document.text[bytes: $0]) }.filter { !$0.isEmpty } == gold
      }
      return (language: row.lang, ours: both[0], icu: both[1])
    }
    let right = results.count(where: \.ours)
    table.add(
      file.lastPathComponent, "cases right", "\(right)", Bar.atLeast(142, decimals: 0).cell(Double(right)),
      "\(results.count(where: \.icu))", "139", "\(cases.count)")
    let languages = Dictionary(grouping: results, by: \.language).sorted { $0.key < $1.key }
    for (language, own) in languages where !own.allSatisfy(\.ours) {
      table.add(
        "    \(language)", "", "\(own.count(where: \.ours))", "", "\(own.count(where: \.icu))", "",
        "\(own.count)")
    }
  }

  private static func addRunning(_ file: URL, to table: inout Table) async throws {
    let rows = try Corpora.rows(file, as: Running.self)
    var (own, icu) = (Tally(), Tally())
    let results = try await rows.concurrentMap { row in
      let gold = Set(row.sentences.map { $0[1] })
      let document = try document(row.text)
      return try [ours(document, row.lang), self.icu(document, row.lang)].map {
        tally($0, gold, in: document.text)
      }
    }
    for both in results {
      own += both[0]
      icu += both[1]
    }
    let language = rows.first?.lang ?? ""
    table.add(
      file.lastPathComponent, "boundaries, F1", own.f1.decimals(3),
      bars[language].map { Bar.atLeast($0).cell(own.f1) } ?? "", icu.f1.decimals(3),
      pysbd[language]?.decimals(3) ?? "–", "\(own.gold)")
    table.add("", "precision, recall", "\(own.precision.decimals(3)), \(own.recall.decimals(3))")
  }

  private static func document(_ text: String) throws -> Document {
    try Document(bytes: Array(text.utf8), name: "text.txt")
  }

  /// The boundaries that are said and in the gold; the last one of a text is none.
  private static func tally(_ said: [Span], _ gold: Set<Int>, in text: String) -> Tally {
    let scalars = Array(text.unicodeScalars)
    let end = (scalars.lastIndex { !$0.properties.isWhitespace } ?? -1) + 1
    let said = Set(said.map { text.codePoints(before: $0.upperBound) })
    return Tally(said.subtracting([0, end]), gold.subtracting([0, end]))
  }

  private static func ours(_ document: Document, _ language: String) -> [Span] {
    Segmenter(language: language).segments(of: document).map(\.range)
  }

  /// ICU's sentences in the same blocks, without the white space behind them; a line end in a block is a space.
  private static func icu(_ document: Document, _ language: String) throws -> [Span] {
    let boundaries = try ICUSentences(language: language)
    return document.blocks.flatMap { block in
      let line = String(document.text[bytes: block.range]).replacing("\n", with: " ")
      var spans: [Span] = []
      var start = block.range.lowerBound
      boundaries.ends(in: line) { end in
        let end = block.range.lowerBound + end
        let sentence = document.text[bytes: start..<end]
        let space = sentence.reversed().prefix(while: \.isWhitespace).reduce(0) { $0 + $1.utf8.count }
        spans.append(start..<end - space)
        start = end
      }
      return spans
    }
  }

  /// The text with each run of white space as one space.
  private static func folded(_ text: Substring) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
