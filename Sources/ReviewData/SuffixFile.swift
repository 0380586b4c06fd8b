internal import Foundation
internal import Review

/// The text of a file of rules for endings.
enum SuffixFile {
  /// A file is cut behind the rules that change most: what follows is rare.
  static let mostBytes = 60 * 1024

  /// The text, the rule that was true most often first.
  ///
  /// - Parameters:
  ///   - rules: most valuable first.
  ///   - lemmas: the table that they were counted from, in a source.
  static func text(
    _ rules: [(rule: EndingCount.Rule, count: EndingCount.Count)], language: SourceTables.Language,
    lemmas: String, source: String
  ) -> String {
    let head = about(language, lemmas, source)
    var length = head.utf8.count
    let rows = rules.map { ($0.count.hits, row($0.rule, $0.count)) }.prefix { _, row in
      length += row.utf8.count
      return length <= mostBytes
    }
    return head + rows.sorted { ($0.0, $1.1) > ($1.0, $0.1) }.map(\.1).joined()
  }

  /// Whether the text of a file is from here, and not from an earlier tool.
  static func isOwn(_ text: String) -> Bool {
    text.prefix { !$0.isNewline }.contains(mark)
  }

  private static let mark = "counted by review-data"

  private static func row(_ rule: EndingCount.Rule, _ count: EndingCount.Count) -> String {
    "\(rule.strip)\t\(rule.add)\t\(count.hits)\t\(String(format: "%.2f", count.precision))\n"
  }

  private static func about(_ language: SourceTables.Language, _ lemmas: String, _ source: String) -> String {
    var lines = [
      "\(Language.englishName(language.code)): rules from an inflected form to its lemma, \(mark) from the table "
        + "\(lemmas) of \(source).",
      "Each row: strip, add, count, precision. A form is a stem and strip, its lemma the same stem and add. Where several rows",
      "lead from a form to the same lemma, the one with the longest strip holds: rows with letters in common at their start",
      "refine a shorter row. count: how often it was true; precision: the share of the forms for which stem and add is a lemma.",
      "Words are folded as the data of the language say. Counts only, no words or rows of the table; its sources and their",
      "licences are in SOURCES.md.",
    ]
    if !language.infixes.isEmpty {
      lines.append(
        "A strip that begins with `xx~` holds after taking xx out of the form, at its start or behind 2 to 8 letters; with `~xx~`"
      )
      lines.append("behind 2 to 8 letters only.")
    }
    return lines.map { "# \($0)\n" }.joined()
  }
}
