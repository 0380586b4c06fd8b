internal import Foundation
internal import Review

/// Beads that equal a gold bead; those with an empty side count apart, by the segments that they leave alone.
enum AlignmentScores {
  private struct Text: Decodable {
    var srcLang: String
    var tgtLang: String
    var src: [String]
    var tgt: [String]
    /// Of each bead its source and its target segments, from 0.
    var beads: [[[Int]]]
  }

  private struct Link: Hashable {
    var source: [Int]
    var target: [Int]

    var isFull: Bool { !source.isEmpty && !target.isEmpty }
  }

  static func add(to table: inout Table, from corpora: inout Corpora) throws {
    for file in corpora.files("alignment", "", ".jsonl") {
      var beads = Tally()
      var dropped = Tally()
      for text in try Corpora.rows(file, as: Text.self) {
        let terms = Checker(from: text.srcLang, to: text.tgtLang, checks: []).terms
        let found = Aligner.beads(
          AlignmentSide(texts: text.src.map(line)), AlignmentSide(texts: text.tgt.map(line)),
          from: text.srcLang, to: text.tgtLang, terms: terms)
        let said = Set(found.map { Link(source: Array($0.source), target: Array($0.target)) })
        let gold = Set(text.beads.map { Link(source: $0[0], target: $0[1]) })
        count(said.filter(\.isFull), gold.filter(\.isFull), in: &beads)
        count(alone(said), alone(gold), in: &dropped)
      }
      table.add(file.lastPathComponent, "beads, strict", beads.cell, "\(beads.gold)")
      table.add("", "dropped segments", dropped.cell, "\(dropped.gold)")
    }
  }

  private static func count<Item: Hashable>(_ said: Set<Item>, _ gold: Set<Item>, in tally: inout Tally) {
    tally.right += said.intersection(gold).count
    tally.said += said.count
    tally.gold += gold.count
  }

  /// The segments without counterpart, each for itself.
  private static func alone(_ links: Set<Link>) -> Set<Link> {
    Set(
      links.filter { !$0.isFull }.flatMap { link in
        link.source.map { Link(source: [$0], target: []) }
          + link.target.map { Link(source: [], target: [$0]) }
      })
  }

  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
