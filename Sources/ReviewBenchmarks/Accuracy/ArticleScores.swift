internal import Foundation
internal import Review

/// Whole articles as pairs of files: what aligning and the checks of whole texts add to the false alarms.
enum ArticleScores {
  /// How many articles of each language are read.
  private static let limit = 30

  static func add(to table: inout Table, from corpora: inout Corpora) throws {
    var worst = 0.0
    for file in corpora.files("parallel", "", "-en.tsv") {
      let parts = file.lastPathComponent.split(separator: "-")
      guard parts.count == 3 else { continue }
      let rows = Corpora.cells(file).filter { $0.count == 3 }
      let names = rows.map { $0[0] }.reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
      let checker = Checker(from: String(parts[1]), to: "en")
      var flagged = 0
      var count = 0
      for name in names.prefix(limit) {
        let article = rows.filter { $0[0] == name }
        flagged += try flaggedUnits(article.map { $0[1] }, article.map { $0[2] }, checker)
        count += article.count
      }
      let share = Double(flagged) / Double(max(1, count))
      worst = max(worst, share)
      table.add("articles \(file.lastPathComponent)", "false alarms", share.decimals(3), "", "\(count)")
    }
    guard worst > 0 else { return }
    table.add("articles", "worst language", worst.decimals(3), Bar.atMost(0.06, decimals: 2).cell(worst), "")
  }

  private static func flaggedUnits(_ source: [String], _ target: [String], _ checker: Checker) throws -> Int {
    func document(_ paragraphs: [String]) throws -> Document {
      try Document(bytes: Array((paragraphs.joined(separator: "\n\n") + "\n").utf8), name: "article.txt")
    }
    let bitext = Bitext(source: try document(source), target: try document(target), checker: checker)
    return Set(checker.findings(in: bitext.units, asDocument: true).filter(\.isShown).map(\.unit)).count
  }
}
