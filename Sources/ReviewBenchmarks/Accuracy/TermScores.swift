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

  static func add(to table: inout Table, from corpora: inout Corpora) throws {
    for file in corpora.files("terms", "ud-forms-", ".tsv") { try addForms(file, to: &table) }
    for file in corpora.files("terms", "unimorph-", ".tsv") { try addInflections(file, to: &table) }
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
    table.add(
      file.lastPathComponent, "terms", "P \(precision.decimals(3))  R \(recall.decimals(3))",
      "\(wanted.all)")
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
      table.add(file.lastPathComponent, "forms, \(kind)", "R \(recall.decimals(3))", "\(own.count)")
    }
  }

  /// The terms that stand at each place.
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
