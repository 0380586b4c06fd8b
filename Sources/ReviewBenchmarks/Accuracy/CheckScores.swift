internal import Foundation
internal import Review

/// The shown findings of single pairs.
struct PairFindings {
  private let byUnit: [Int: [Finding]]

  /// Checks pairs into English, each for itself.
  init(_ pairs: [(source: String, target: String)], from language: String, checks: [Check] = Check.all) {
    let checker = Checker(from: language, to: "en", checks: checks)
    let units = checker.units(pairs.map { (Self.line($0.source), Self.line($0.target)) })
    byUnit = Dictionary(
      grouping: checker.findings(in: units, asDocument: false).filter(\.isShown), by: \.unit)
  }

  /// How many pairs have one.
  var flagged: Int { byUnit.count }

  /// Those of a pair, from 0.
  subscript(_ pair: Int) -> [Finding] { byUnit[pair + 1] ?? [] }

  private static func line(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { ["\n", "\r", "\t"].contains($0) ? " " : $0 }))
  }
}

/// Findings on professional translations: nearly all of them are false.
enum FalseAlarms {
  static func add(to table: inout Table, from corpora: inout Corpora) {
    var shares: [Double] = []
    for file in corpora.files("parallel", "", "-en.tsv") {
      let pairs = Corpora.cells(file).filter { $0.count == 3 }.map { (source: $0[1], target: $0[2]) }
      let parts = file.lastPathComponent.split(separator: "-")
      guard parts.count == 3, !pairs.isEmpty else { continue }
      let share = Double(PairFindings(pairs, from: String(parts[1])).flagged) / Double(pairs.count)
      shares.append(share)
      table.add(
        file.lastPathComponent, "false alarms", share.decimals(3), Bar.atMost(0.05, decimals: 2).cell(share),
        "\(pairs.count)")
    }
    guard let worst = shares.max() else { return }
    let mean = shares.reduce(0, +) / Double(shares.count)
    table.add("all of them", "mean", mean.decimals(3), Bar.atMost(0.03, decimals: 2).cell(mean), "")
    table.add("", "worst", worst.decimals(3), Bar.atMost(0.05, decimals: 2).cell(worst), "")
  }
}

/// Planted errors: whether a check finds more where one was planted, and touches it.
enum SeededScores {
  private struct Row: Decodable {
    struct Difference: Decodable {
      var start: Int
      var end: Int
    }

    var pert: String
    var src: String
    var mtGood: String
    var mtBad: String
    var diffSpans: [Difference]?
  }

  static func add(to table: inout Table, from corpora: inout Corpora) throws {
    var kinds: [String: (hit: Int, all: Int)] = [:]
    var unplanted = (flagged: 0, all: 0)
    for file in corpora.files("seeded", "demetr-", ".jsonl") {
      let rows = try Corpora.rows(file, as: Row.self)
      let language = String(file.lastPathComponent.split(separator: "-")[1])
      let good = PairFindings(rows.map { ($0.src, $0.mtGood) }, from: language)
      let bad = PairFindings(rows.map { ($0.src, $0.mtBad) }, from: language)
      unplanted.flagged += good.flagged
      unplanted.all += rows.count
      for (index, row) in rows.enumerated() {
        kinds[row.pert, default: (0, 0)].all += 1
        if isDetected(row, good[index], bad[index]) { kinds[row.pert, default: (0, 0)].hit += 1 }
      }
    }
    guard !kinds.isEmpty else { return }
    for (kind, count) in kinds.sorted(by: { $0.key < $1.key }) {
      let share = Double(count.hit) / Double(count.all)
      let bar = bar(of: kind).map { Bar.atLeast($0, decimals: 2).cell(share) } ?? ""
      table.add(kind, "planted errors found", share.decimals(3), bar, "\(count.all)")
    }
    // One type is not an error: the reference itself.
    let errors = kinds.filter { $0.key != "base_id35_reference" }.values
    let macro = errors.reduce(0) { $0 + Double($1.hit) / Double($1.all) } / Double(max(1, errors.count))
    table.add(
      "planted errors", "macro average", macro.decimals(3), Bar.atLeast(0.52, decimals: 2).cell(macro),
      "\(errors.count) types")
    let share = Double(unplanted.flagged) / Double(max(1, unplanted.all))
    table.add(
      "unplanted", "share with findings", share.decimals(3), Bar.atMost(0.08, decimals: 2).cell(share),
      "\(unplanted.all)")
  }

  /// What a type of planted errors should reach, by a part of its name; nil for one without a bar.
  private static func bar(of kind: String) -> Double? {
    bars.first { $0.parts.contains { kind.contains($0) } }?.bar
  }

  private static let bars: [(parts: [String], bar: Double)] = [
    (["empty", "repeat2", "repeat4", "full_lower", "first_lower", "final_punc_removed", "tokenized"], 0.97),
    (["numbers_replaced"], 0.93),
    (["codemix", "misspelled", "char_removed", "question", "shuffle_trans"], 0.85),
    (["ne_removed", "ne_replaced"], 0.7), (["id20_shuffled", "punc_addition"], 0.6), (["negation"], 0.55),
    (["gender", "word_swap", "id15_case"], 0.4),
    (["verb_removed", "noun_removed", "subj_removed", "adj_adv_removed", "pp_removed"], 0.15),
  ]

  private static func isDetected(_ row: Row, _ good: [Finding], _ bad: [Finding]) -> Bool {
    func counts(_ findings: [Finding]) -> [String: Int] {
      findings.reduce(into: [:]) { $0[$1.check, default: 0] += 1 }
    }
    let (before, after) = (counts(good), counts(bad))
    let spans = row.diffSpans ?? []
    let isAnywhere = row.pert.contains("removed") || row.pert.contains("empty") || spans.isEmpty
    return bad.contains { finding in
      guard after[finding.check, default: 0] > before[finding.check, default: 0] else { return false }
      guard !isAnywhere else { return true }
      guard let span = finding.target?.inCodePoints(of: row.mtBad) else { return false }
      return spans.contains { span.lowerBound <= $0.end + 1 && $0.start - 1 <= span.upperBound }
    }
  }
}

/// Marked errors in machine translations: how many findings lie in them, and how many of them are touched.
enum SpanScores {
  private struct Row: Decodable {
    struct Mark: Decodable {
      var start: Int
      var end: Int
    }

    var src: String
    var mt: String
    var spans: [Mark]
  }

  /// The precision that raw machine translation from a language should be judged with.
  private static let bars: [(language: String, bar: Double)] = [("ro", 0.8), ("et", 0.8), ("ru", 0.5)]

  static func add(to table: inout Table, from corpora: inout Corpora) throws {
    for file in corpora.files("errors", "", "-en.jsonl") where !file.lastPathComponent.contains("-train-") {
      let rows = try Corpora.rows(file, as: Row.self)
      let parts = file.lastPathComponent.split(separator: "-")
      let findings = PairFindings(rows.map { ($0.src, $0.mt) }, from: String(parts[parts.count - 2]))
      var said = (right: 0, all: 0)
      var gold = (found: 0, all: 0)
      for (index, row) in rows.enumerated() {
        let own = findings[index].compactMap { $0.target?.inCodePoints(of: row.mt) }
        said.all += own.count
        said.right += own.count { span in
          let inside = row.spans.reduce(0) {
            $0 + max(0, min(span.upperBound, $1.end) - max(span.lowerBound, $1.start))
          }
          return inside * 2 >= max(1, span.count)
        }
        gold.all += row.spans.count
        gold.found += row.spans.count { mark in
          own.contains { $0.lowerBound < mark.end && mark.start < $0.upperBound }
        }
      }
      let precision = Double(said.right) / Double(max(1, said.all))
      let recall = Double(gold.found) / Double(max(1, gold.all))
      let name = file.lastPathComponent
      let bar = bars.first { name.hasPrefix("mlqe") && name.contains("-\($0.language)-") }?.bar
      table.add(
        name, "spans", "P \(precision.decimals(3))  R \(recall.decimals(3))",
        bar.map { Bar.atLeast($0, decimals: 2).cell(precision, of: "P ") } ?? "", "\(gold.all)")
      let rate = 1000 * Double(said.all) / Double(max(1, rows.count))
      table.add(
        "", "findings in 1,000 units", rate.decimals(0),
        bar == nil ? "" : Bar.atLeast(40, decimals: 0).cell(rate), "\(rows.count)")
      let clean = rows.indices.filter { rows[$0].spans.isEmpty }
      let share = Double(clean.count { !findings[$0].isEmpty }) / Double(max(1, clean.count))
      table.add(
        "", "clean units flagged", share.decimals(3),
        name.hasPrefix("bio-mqm") ? Bar.atMost(0.06, decimals: 2).cell(share) : "", "\(clean.count)")
    }
  }
}

extension Span {
  /// The span in code points of its text.
  func inCodePoints(of text: String) -> Range<Int> {
    text.codePoints(before: lowerBound)..<text.codePoints(before: upperBound)
  }
}
