internal import Foundation
internal import Review

/// Cases of pofilter's own tests: pairs on which one of its checks must pass or fail, held against the check of ours that
/// looks for the same (`PofilterMap`). Each disagreement is printed with a reason.
enum PofilterScores {
  private struct Row: Decodable {
    var check: String
    var checker: String
    var src: String?
    var tgt: String?
    var expect: String

    private enum Key: String, CodingKey { case check, checker, src, tgt, expect }

    /// Plural forms come as lists; they are not a pair of texts.
    init(from decoder: any Decoder) throws {
      let row = try decoder.container(keyedBy: Key.self)
      check = try row.decode(String.self, forKey: .check)
      checker = try row.decode(String.self, forKey: .checker)
      expect = try row.decode(String.self, forKey: .expect)
      src = try? row.decode(String.self, forKey: .src)
      tgt = try? row.decode(String.self, forKey: .tgt)
    }

    /// Whether it is a pair of one line each.
    var isPair: Bool {
      guard let src, let tgt else { return false }
      return !(src + tgt).unicodeScalars.contains { ["\t", "\n", "\r"].contains($0) }
    }

    /// The language that the case tells, Afrikaans where it tells none: most are.
    var language: String {
      checker.firstMatch(of: /targetlanguage='(\w+)'/).map { String($0.1) } ?? "af"
    }
  }

  static func add(to table: inout Table, from corpora: inout Corpora) throws {
    for file in corpora.files("checks", "pofilter-cases", ".jsonl") {
      let rows = try Corpora.rows(file, as: Row.self)
      var all = Balance()
      var disagreements = Table("pofilter and ours", "expected", "source", "target", "because")
      for counterpart in PofilterMap.all {
        let cases = rows.filter { $0.check == counterpart.theirs && $0.isPair }
        let balance = balance(of: cases, counterpart, &disagreements)
        all += balance
        table.add(
          "pofilter \(counterpart.theirs)", "by \(counterpart.ours)", balance.cell, "", "\(cases.count)")
      }
      let value = all.accuracy
      table.add(
        "pofilter cases", "balanced accuracy", value.decimals(3), Bar.atLeast(0.9, decimals: 2).cell(value),
        "\(all.count)")
      disagreements.print()
    }
  }

  private static func balance(
    of rows: [Row], _ counterpart: PofilterMap.Counterpart, _ disagreements: inout Table
  ) -> Balance {
    let checks = Check.all.filter { $0.id == counterpart.ours }
    var balance = Balance()
    for (language, cases) in Dictionary(grouping: rows, by: \.language).sorted(by: { $0.key < $1.key }) {
      let checker = Checker(from: "en", to: language, checks: checks)
      let units = checker.units(cases.map { ($0.src ?? "", $0.tgt ?? "") })
      let flagged = Set(checker.findings(in: units, asDocument: false).filter(\.isShown).map(\.unit))
      for (index, row) in cases.enumerated() {
        let (isFlagged, shouldBe) = (flagged.contains(index + 1), row.expect == "fail")
        balance.add(isFlagged: isFlagged, shouldBe: shouldBe)
        guard isFlagged != shouldBe else { continue }
        let reason = (isFlagged ? counterpart.whyFlagged : counterpart.whyPassed) ?? "no reason: a fault"
        disagreements.add(
          counterpart.theirs, row.expect, String((row.src ?? "").prefix(32)),
          String((row.tgt ?? "").prefix(32)),
          reason)
      }
    }
    return balance
  }
}

/// How many of what should be flagged is, and of what should not be is not.
struct Balance {
  private(set) var flagged = (right: 0, all: 0)
  private(set) var clean = (right: 0, all: 0)

  var count: Int { flagged.all + clean.all }

  /// The mean of both shares: what a coin reaches is .5, whatever there is more of.
  var accuracy: Double {
    (Double(flagged.right) / Double(max(1, flagged.all)) + Double(clean.right) / Double(max(1, clean.all)))
      / 2
  }

  /// Both counts as a cell.
  var cell: String { "flagged \(flagged.right)/\(flagged.all)  clean \(clean.right)/\(clean.all)" }

  mutating func add(isFlagged: Bool, shouldBe: Bool) {
    if shouldBe {
      flagged.all += 1
      flagged.right += isFlagged ? 1 : 0
    } else {
      clean.all += 1
      clean.right += isFlagged ? 0 : 1
    }
  }

  static func += (left: inout Balance, right: Balance) {
    left.flagged = (left.flagged.right + right.flagged.right, left.flagged.all + right.flagged.all)
    left.clean = (left.clean.right + right.clean.right, left.clean.all + right.clean.all)
  }
}
