internal import Foundation
internal import Review

/// Beads and dropped segments by corpus, without and with a lexicon; how much the confidence of beads can be believed.
enum AlignmentScores {
  /// What a corpus should reach, and what another program has reached on it.
  private struct Goal {
    /// How the names of its files begin.
    var files: [String]
    var beads: Bar?
    var dropped: Bar?
    var withLexicon = false
    var peer = "–"
  }

  private static let goals = [
    Goal(files: ["textberg-dev"], beads: .atLeast(0.89), peer: "hunalign .70 (quoted)"),
    Goal(files: ["parice"], beads: .atLeast(0.95)),
    Goal(
      files: ["ntrex-disturbed-sq", "ntrex-disturbed-de"], beads: .atLeast(0.97), dropped: .atLeast(0.85)),
    Goal(files: ["ntrex-disturbed-ru", "ntrex-disturbed-tr"], beads: .atLeast(0.97)),
    Goal(files: ["ntrex-disturbed-ar", "ntrex-disturbed-zh"], beads: .atLeast(0.95)),
    Goal(
      files: ["ntrex-disturbed-sq"], beads: .atLeast(0.985), dropped: .atLeast(0.92), withLexicon: true),
  ]

  /// Measures what is there and prints two tables.
  static func report(from corpora: inout Corpora) async throws {
    var table = Table("alignment", "measure", "ours", "bar", "peer", "of")
    var sure = Table("confidence of beads", "right, surer half", "bar", "calibration error", "bar", "of")
    var all = Confidences()
    let lexicons = corpora.files("lexicon", "wiktionary-", ".jsonl")
    for file in corpora.files("alignment", "", ".jsonl") {
      let texts = try Corpora.rows(file, as: GoldText.self)
      guard let first = texts.first else { continue }
      let plain = await result(of: texts, lexicon: nil)
      add(plain, file, to: &table, withLexicon: false)
      add(plain.confidences, file.lastPathComponent, to: &sure)
      all += plain.confidences
      let name = "wiktionary-\(first.srcLang)-\(first.tgtLang).jsonl"
      guard let own = lexicons.first(where: { $0.lastPathComponent == name }) else { continue }
      let lexicon = try BilingualLexicon(
        text: String(contentsOf: own, encoding: .utf8), name: name, from: first.srcLang)
      add(await result(of: texts, lexicon: lexicon), file, to: &table, withLexicon: true)
    }
    add(all, "all of them", to: &sure)
    table.print()
    sure.print()
  }

  private static func result(of texts: [GoldText], lexicon: BilingualLexicon?) async -> AlignmentResult {
    guard let first = texts.first else { return AlignmentResult() }
    let terms = Checker(from: first.srcLang, to: first.tgtLang, checks: []).terms
    return await texts.concurrentMap { AlignmentResult(of: $0, terms: terms, lexicon: lexicon) }
      .reduce(into: AlignmentResult()) { $0 += $1 }
  }

  private static func add(
    _ result: AlignmentResult, _ file: URL, to table: inout Table, withLexicon: Bool
  ) {
    let name = file.lastPathComponent
    let goal = goals.first { $0.withLexicon == withLexicon && $0.files.contains(where: name.hasPrefix) }
    let (strict, dropped) = (result.strict, result.dropped)
    table.add(
      withLexicon ? "    with a lexicon" : name, "beads, strict", strict.cell,
      goal?.beads?.cell(strict.f1, of: "F1 ") ?? "", goal?.peer ?? "–", "\(strict.gold)")
    table.add("", "beads, lax", "F1 \(result.lax.f1.decimals(3))", "", "", "\(result.lax.gold)")
    table.add(
      "", "dropped segments", dropped.cell,
      goal?.dropped?.cell(dropped.precision, dropped.recall, of: "P, R ") ?? "", "", "\(dropped.gold)")
  }

  private static func add(_ confidences: Confidences, _ name: String, to table: inout Table) {
    let (right, error) = (confidences.rightInSurerHalf, confidences.calibrationError)
    table.add(
      name, right.decimals(4), Bar.atLeast(0.995).cell(right), error.decimals(3),
      Bar.atMost(0.05, decimals: 2).cell(error), "\(confidences.count)")
  }
}
