internal import Synchronization

/// Rules for endings, "strip this, add that": they lead from an inflected form to its dictionary word.
///
/// They are counted from tables of inflected forms; each has the share of words of which it was true
/// (`Suffixes/<code>.tsv` names the tables).
struct SuffixRules: Sendable {
  private struct Rule: Sendable {
    var add: String
    var precision: Double
  }

  private let rules: [String: [Rule]]
  private let longest: Int

  /// A rule that is true less often than this leads nowhere.
  static let leastPrecision = 0.5
  /// What is left of a word when its ending is stripped must have this many letters.
  static let leastStem = 2

  /// The shipped rules of a language; none for a language without a table.
  static func of(_ code: String) -> SuffixRules {
    loaded.withLock { loaded in
      if let rules = loaded[code] { return rules }
      let rules = SuffixRules(table: ShippedData.text("Suffixes/\(code).tsv") ?? "")
      loaded[code] = rules
      return rules
    }
  }

  private static let loaded = Mutex<[String: SuffixRules]>([:])

  /// Reads rows of strip, add, count and precision; lines that begin with `#` are comments.
  init(table: String) {
    var rules: [String: [Rule]] = [:]
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count >= 4, let precision = Double(cells[3]) else {
        continue
      }
      rules[String(cells[0]), default: []].append(Rule(add: String(cells[1]), precision: precision))
    }
    self.rules = rules
    longest = rules.keys.map(\.count).max() ?? 0
  }

  /// Whether there are none.
  var isEmpty: Bool { rules.isEmpty }

  /// The words that a form may belong to, with the precision of the rule of the longest ending that leads there.
  func lemmas(of form: String) -> [(lemma: String, precision: Double)] {
    var found: [String: Double] = [:]
    let letters = Array(form)
    guard letters.count > Self.leastStem else { return [] }
    for cut in max(Self.leastStem, letters.count - longest)...letters.count {
      guard let matching = rules[String(letters[cut...])] else { continue }
      let stem = String(letters[..<cut])
      for rule in matching {
        let lemma = stem + rule.add
        // Longer endings are looked up first, and know better.
        if lemma != form, found[lemma] == nil { found[lemma] = rule.precision }
      }
    }
    return found.filter { $0.value >= Self.leastPrecision }.map { ($0.key, $0.value) }.sorted { ($0.precision, $1.lemma) > ($1.precision, $0.lemma) }
  }
}
