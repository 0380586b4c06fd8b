internal import Foundation
internal import Review

/// Golden rules by cases, running text by boundaries.
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

  static func add(to table: inout Table, from corpora: inout Corpora) throws {
    for file in corpora.files("segmentation", "golden", ".jsonl") {
      let cases = try Corpora.rows(file, as: Case.self)
      let right = try cases.count {
        let document = try Document(bytes: Array($0.text.utf8), name: "text.txt")
        let said = Segmenter(language: $0.lang).segments(of: document).map {
          folded(document.text[bytes: $0.range])
        }
        return said == $0.sentences.map { folded($0[...]) }.filter { !$0.isEmpty }
      }
      table.add(file.lastPathComponent, "cases right", "\(right)", "\(cases.count)")
    }
    for file in corpora.files("segmentation", "ud-", ".jsonl") {
      var tally = Tally()
      for row in try Corpora.rows(file, as: Running.self) {
        let document = try Document(bytes: Array(row.text.utf8), name: "text.txt")
        let text = document.text
        let segments = Segmenter(language: row.lang).segments(of: document)
        var said = Set(segments.map { text.codePoints(before: $0.range.upperBound) })
        var gold = Set(row.sentences.map { $0[1] })
        // The last boundary of a text is none.
        let scalars = Array(text.unicodeScalars)
        let end = (scalars.lastIndex { !$0.properties.isWhitespace } ?? -1) + 1
        said.remove(end)
        gold.remove(end)
        tally.right += said.intersection(gold).count
        tally.said += said.count
        tally.gold += gold.count
      }
      table.add(file.lastPathComponent, "boundaries", tally.cell, "\(tally.gold)")
    }
  }

  /// The text with each run of white space as one space.
  private static func folded(_ text: Substring) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
