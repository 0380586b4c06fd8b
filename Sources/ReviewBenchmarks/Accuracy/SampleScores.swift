internal import Foundation
internal import Review

/// The project's own samples: how many of their planted errors are flagged, and how many findings are outside them.
enum SampleScores {
  /// An error of a sample: its places in both texts.
  private struct Gold {
    var source: Span?
    var target: Span?
  }

  /// Measures the samples of the folder `Samples` in the working folder.
  static func add(to table: inout Table) throws {
    let manager = FileManager.default
    let root = URL(fileURLWithPath: "Samples")
    let folders = ((try? manager.contentsOfDirectory(at: root, includingPropertiesForKeys: nil)) ?? [])
      .filter { manager.fileExists(atPath: $0.appending(path: "gold.tsv").path) }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    if folders.isEmpty { print("not found: Samples, in the folder that this program runs in") }
    for folder in folders {
      let files = try manager.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        .filter { $0.lastPathComponent != "gold.tsv" }
      guard files.count == 2,
        let english = files.first(where: { $0.lastPathComponent.hasPrefix("english.") }),
        let other = files.first(where: { $0 != english })
      else { continue }
      let score = try score(other, english, Corpora.cells(folder.appending(path: "gold.tsv")))
      table.add(
        folder.lastPathComponent, "planted errors flagged", "\(score.flagged)", "\(score.gold)")
      table.add("", "findings outside them", "\(score.outside)", "\(score.findings)")
    }
  }

  private static func score(
    _ sourceFile: URL, _ targetFile: URL, _ rows: [[String]]
  ) throws -> (flagged: Int, gold: Int, outside: Int, findings: Int) {
    func document(_ file: URL) throws -> Document {
      try Document(bytes: Array(Data(contentsOf: file)), name: file.lastPathComponent)
    }
    let (source, target) = (try document(sourceFile), try document(targetFile))
    let choice = LanguageChoice(told: nil, name: source.name, text: source.text)
    let checker = Checker(from: choice?.code ?? "und", to: "en")
    let bitext = Bitext(source: source, target: target, checker: checker)
    let gold = rows.dropFirst().filter { $0.count >= 2 }.map { row in
      Gold(source: place(of: row[1], in: source.text), target: place(of: row[0], in: target.text))
    }
    let findings = checker.findings(in: bitext.units, asDocument: true).filter(\.isShown).map { finding in
      let place = bitext.places[finding.unit - 1]
      return Gold(
        source: finding.source?.shifted(by: place.source.lowerBound),
        target: finding.target?.shifted(by: place.target.lowerBound))
    }
    return (
      gold.count { error in findings.contains { touches($0, error) } }, gold.count,
      findings.count { finding in !gold.contains { touches(finding, $0) } }, findings.count
    )
  }

  /// Whether a finding's span touches the phrase; what was left out is touched in the source.
  private static func touches(_ finding: Gold, _ error: Gold) -> Bool {
    if let phrase = error.target { return finding.target?.touches(phrase) ?? false }
    guard let phrase = error.source else { return false }
    return finding.source?.touches(phrase) ?? false
  }

  private static func place(of phrase: String, in text: String) -> Span? {
    phrase.isEmpty ? nil : text.range(of: phrase).map { text.span(of: $0) }
  }
}
