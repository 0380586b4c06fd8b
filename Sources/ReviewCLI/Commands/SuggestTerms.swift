internal import Review

extension Command {
  /// Offers corrections that were made more than once as rows of a glossary.
  static let suggestTerms = Command(
    name: "suggest-terms", summary: "Suggest glossary rows for corrections that were made twice.",
    options: [.format("text", "tsv")],
    details: """
      A correction that was made at least twice, and not taken back, may be worth a glossary row. \
      Below each row are the sentences that it would newly flag. \
      '--format tsv' writes the rows as a glossary: \
      'review suggest-terms --format tsv > desk.tsv'. Check them before you use them.
      """
  ) { arguments, console in
    let project = try ProjectFile(arguments, on: console).project
    let rows = try project.glossaries.termSuggestions()
    if arguments.format() == "tsv" {
      try console.write(rows.table.utf8)
      return .done
    }
    if rows.isEmpty { console.print("No correction has been made twice yet.") }
    for text in rows.isEmpty ? [] : try project.texts() {
      let preview = try TermPreview(text, in: project)
      for row in rows {
        let hits = try preview.hits(of: row)
        console.print(line(row, in: text, hits.count))
        for hit in hits.prefix(5) { console.print(StyledText("    sentence \(hit.number): ") + hit.sentence) }
      }
    }
    return .done
  }

  private static func line(_ row: TermSuggestion, in text: StoredText, _ hits: Int) -> StyledText {
    let source = row.source.isEmpty ? "" : "“\(row.source)”: "
    return StyledText("\(source)“\(row.wrong)” → “\(row.right)”", .bold)
      + StyledText(
        ", made \(count(row.decisions.count, "time")) (decisions \(row.decisions.ranges)); "
          + "would flag \(count(hits, "sentence")) of \(text.name)")
  }
}

/// What rows of a glossary would hit in a text.
private struct TermPreview {
  private let text: StoredText
  private let checks = Check.all.filter { $0.id == "terminology" }
  private let units: [ReviewedUnit]
  private let before: Set<String>

  init(_ text: StoredText, in project: Project) throws {
    self.text = text
    units = try project.reading.units(of: text.id)
    before = Set(Self.findings([], text, checks, units).map(\.fingerprint))
  }

  /// The sentences that a row would hit and that are not hit without it.
  func hits(of row: TermSuggestion) throws -> [(number: Int, sentence: StyledText)] {
    let glossary = try Glossary(text: [row].table, name: "the suggested row")
    return Self.findings([glossary], text, checks, units).filter { !before.contains($0.fingerprint) }.map {
      let current = units[$0.unit - 1].current
      return ($0.unit, StyledText(current, marking: $0.target.map { [$0] } ?? [], .bold).cut(to: 70))
    }
  }

  private static func findings(
    _ glossaries: [Glossary], _ text: StoredText, _ checks: [Check], _ units: [ReviewedUnit]
  ) -> [Finding] {
    let checker = Checker(
      from: text.source.language, to: text.target.language, glossaries: glossaries, checks: checks)
    return checker.findings(in: checker.units(units.map { ($0.source, $0.current) }), asDocument: false)
  }
}

extension [TermSuggestion] {
  /// The rows as a glossary: the right words preferred, the wrong ones forbidden.
  fileprivate var table: String {
    "source\ttarget\tstatus\tconcept\n"
      + enumerated().map { index, row in
        "\(row.source)\t\(row.right)\tpreferred\tdesk-\(index + 1)\n"
          + "\(row.source)\t\(row.wrong)\tforbidden\tdesk-\(index + 1)\n"
      }.joined()
  }
}
