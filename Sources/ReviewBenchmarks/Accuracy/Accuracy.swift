internal import Foundation

/// How right the program is on public corpora, by the definitions of the corpora's README. Nothing is started: the
/// library is asked.
enum Accuracy {
  /// Measures what is in the folder that `REVIEW_CORPORA` names, and prints a table for sentences, two for beads, one
  /// for terms and one for the rest.
  static func run() async throws {
    var table = Table("accuracy", "measure", "value", "of")
    if let folder = ProcessInfo.processInfo.environment["REVIEW_CORPORA"] {
      var corpora = Corpora(folder: folder)
      try await SegmentationScores.report(from: &corpora)
      try await AlignmentScores.report(from: &corpora)
      try TermScores.report(from: &corpora)
      FalseAlarms.add(to: &table, from: &corpora)
      try SeededScores.add(to: &table, from: &corpora)
      try SpanScores.add(to: &table, from: &corpora)
      for missing in corpora.missing { print("not found: \(folder)/\(missing)") }
    } else {
      print("REVIEW_CORPORA names no folder: no public corpora are measured")
    }
    try SampleScores.add(to: &table)
    table.print()
  }
}

/// A folder of corpora.
struct Corpora {
  let folder: String
  /// The patterns that no file satisfied.
  private(set) var missing: [String] = []

  init(folder: String) { self.folder = folder }

  /// The files of a folder whose names begin and end so, by name.
  mutating func files(_ part: String, _ start: String, _ end: String) -> [URL] {
    let url = URL(fileURLWithPath: folder).appending(path: part)
    let all = (try? FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)) ?? []
    let files = all.filter { $0.lastPathComponent.hasPrefix(start) && $0.lastPathComponent.hasSuffix(end) }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    if files.isEmpty { missing.append("\(part)/\(start)*\(end)") }
    return files
  }

  /// The lines of a file.
  static func lines(_ file: URL) -> [Substring] {
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.utf8.split(separator: UInt8(ascii: "\n")).map { Substring($0) }
  }

  /// The cells of the lines of a table.
  static func cells(_ file: URL) -> [[String]] {
    lines(file).map {
      $0.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
        String(Substring($0))
      }
    }
  }

  /// The values of a file of JSON lines.
  static func rows<Row: Decodable>(_ file: URL, as type: Row.Type) throws -> [Row] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try lines(file).map { try decoder.decode(Row.self, from: Data($0.utf8)) }
  }
}
