internal import Foundation
internal import Review

/// Whether inflected words are found for the terms that they are forms of.
enum TermScores {
  private struct Token {
    var form: String
    var lemma: String
    var kind: String

    /// Whether its lemma is a term.
    var isTerm: Bool { ["NOUN", "VERB", "ADJ", "PROPN"].contains(kind) && lemma.unicodeScalars.count >= 3 }
  }

  private struct Place: Hashable {
    var line: Int
    var span: Span
  }

  /// Prints a table of them, with the false alarms of terminology.
  static func report(from corpora: inout Corpora) throws {
    var table = Table("terms", "measure", "value", "bar", "of")
    for file in corpora.files("terms", "ud-forms-", ".tsv") { try addForms(file, to: &table) }
    for file in corpora.files("terms", "unimorph-", ".tsv") { try addInflections(file, to: &table) }
    for file in corpora.files("parallel", "", "-en.tsv") { addFalseAlarms(file, to: &table) }
    table.print()
  }

  private static func addForms(_ file: URL, to table: inout Table) throws {
    var numbers: [String: Int] = [:]
    var sentences: [[Token]] = []
    for cells in Corpora.cells(file).dropFirst() where cells.count == 4 {
      if numbers[cells[0]] == nil {
        numbers[cells[0]] = sentences.count
        sentences.append([])
      }
      sentences[numbers[cells[0], default: 0]].append(
        Token(form: cells[1].lowercased(), lemma: cells[2].lowercased(), kind: cells[3]))
    }
    let terms = Set(sentences.joined().filter(\.isTerm).map(\.lemma))
    let finds = try finds(
      of: terms, in: sentences.map { $0.map(\.form).joined(separator: " ") }, language: language(file))
    var wanted = (found: 0, all: 0)
    var finding = (right: 0, all: 0)
    for (line, tokens) in sentences.enumerated() {
      var start = 0
      for token in tokens {
        let place = Place(line: line, span: start..<start + token.form.utf8.count)
        start = place.span.upperBound + 1
        let hit = finds[place] ?? []
        finding.right += hit.contains(token.lemma) ? 1 : 0
        finding.all += hit.count
        guard token.isTerm, token.form != token.lemma else { continue }
        wanted.found += hit.contains(token.lemma) ? 1 : 0
        wanted.all += 1
      }
    }
    let recall = Double(wanted.found) / Double(max(1, wanted.all))
    let precision = Double(finding.right) / Double(max(1, finding.all))
    let bars = bars[language(file)].map {
      (
        Bar.atLeast($0.recall, decimals: 2).cell(recall, of: "R "),
        Bar.atLeast($0.precision, decimals: 2).cell(precision, of: "P ")
      )
    }
    table.add(file.lastPathComponent, "recall", recall.decimals(3), bars?.0 ?? "", "\(wanted.all)")
    table.add(file.lastPathComponent, "precision", precision.decimals(3), bars?.1 ?? "", "\(finding.all)")
  }

  private static func addInflections(_ file: URL, to table: inout Table) throws {
    let rows = Corpora.cells(file).filter { $0.count == 3 && !$0[1].contains(" ") && $0[0] != $0[1] }
    let finds = try finds(of: Set(rows.map { $0[0] }), in: rows.map { $0[1] }, language: language(file))
    var found = [Set<String>](repeating: [], count: rows.count)
    for (place, terms) in finds { found[place.line].formUnion(terms) }
    let kinds = Set(rows.map { $0[2].prefix { $0 != ";" } }).sorted()
    for kind in kinds {
      let own = rows.indices.filter { rows[$0][2].hasPrefix(kind) }
      let recall = Double(own.count { found[$0].contains(rows[$0][0]) }) / Double(max(1, own.count))
      table.add(
        file.lastPathComponent, "recall, \(kind)", recall.decimals(3),
        inflectionBars[kind].map { Bar.atLeast($0, decimals: 2).cell(recall) } ?? "", "\(own.count)")
    }
  }

  private static func addFalseAlarms(_ file: URL, to table: inout Table) {
    let pairs = Corpora.cells(file).filter { $0.count == 3 }.map { (source: $0[1], target: $0[2]) }
    let parts = file.lastPathComponent.split(separator: "-")
    guard parts.count == 3, !pairs.isEmpty else { return }
    for check in Check.all where ["terminology", "reversed-meaning"].contains(check.id) {
      let findings = PairFindings(pairs, from: String(parts[1]), checks: [check])
      let share = Double(findings.flagged) / Double(pairs.count)
      table.add(
        file.lastPathComponent, "false alarms, \(check.id)", share.decimals(4),
        Bar.atMost(0.01, decimals: 2).cell(share),
        "\(pairs.count)")
    }
  }

  private static let bars = [
    "sq": (recall: 0.90, precision: 0.95), "de": (recall: 0.85, precision: 0.92),
    "ru": (recall: 0.93, precision: 0.94),
  ]
  private static let inflectionBars: [Substring: Double] = ["N": 0.97, "V": 0.80]

  /// The terms that are at each place.
  private static func finds(
    of terms: Set<String>, in lines: [String], language: String
  ) throws -> [Place: Set<String>] {
    let rows = terms.sorted().map { "\($0)\tx\n" }.joined()
    let glossary = try Glossary(text: "source\ttarget\n" + rows, name: "terms.tsv")
    let search = TermSearch(glossary, side: .source, language: language)
    var finds: [Place: Set<String>] = [:]
    for (number, line) in lines.enumerated() {
      for find in search.finds(in: line) {
        finds[Place(line: number, span: find.span), default: []].insert(find.term)
      }
    }
    return finds
  }

  /// The language in a name such as `ud-forms-sq.tsv`.
  private static func language(_ file: URL) -> String {
    file.deletingPathExtension().lastPathComponent.split(separator: "-").last.map(String.init) ?? ""
  }
}
