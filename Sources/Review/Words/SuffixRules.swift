internal import Synchronization

/// Rules for endings, "strip this, add that": they lead from an inflected form to its dictionary word.
///
/// They are counted from tables of inflected forms; each has the share of forms of which it was true
/// (`Suffixes/<code>.tsv` names the tables). In German and Dutch a rule may take out `ge` or `zu` as well.
struct SuffixRules: Sendable {
  private struct Rule: Sendable {
    var add: String
    /// The letters that it adds.
    var length: Int
    var precision: Double
  }

  private typealias Table = [String: [Rule]]

  private var rules: Table = [:]
  private var infixed: [String: Table] = [:]
  private var longest = 0

  /// A rule that is true less often than this leads nowhere.
  static let leastPrecision = 0.3

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
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count >= 4, let precision = Double(cells[3]) else { continue }
      let add = String(cells[1])
      let rule = Rule(add: add, length: add.count, precision: precision)
      let strip = String(cells[0])
      longest = max(longest, strip.count)
      if let infix = Self.infixes.first(where: { strip.hasPrefix($0 + "-") }) {
        infixed[infix, default: [:]][String(strip.dropFirst(infix.count + 1)), default: []].append(rule)
      } else {
        rules[strip, default: []].append(rule)
      }
    }
  }

  private static let infixes = ["ge", "zu"]

  /// How many letters a beginning has, where only words with certain ones are looked for.
  static let beginning = 3

  /// Whether there are none.
  var isEmpty: Bool { rules.isEmpty }

  /// The words that a folded form may belong to, likeliest first, with the precision of the rule of the longest ending
  /// that leads there.
  ///
  /// - Parameter beginnings: the first three letters of the words that are looked for, to leave out others; nil for all.
  func lemmas(
    of form: String, beginningWith beginnings: Set<String>? = nil
  ) -> [(lemma: String, precision: Double)] {
    let isKnown = beginnings?.contains(String(form.prefix(Self.beginning))) ?? true
    let ends = form.indices + [form.endIndex]
    var found: [String: Double] = [:]
    // What keeps the first letters of an unknown beginning leads to no word that is looked for.
    apply(rules, to: form, ends, shared: 1, before: isKnown ? ends.count - 1 : Self.beginning - 1, &found)
    for (infix, table) in infixed {
      for start in 0...8 where start == 0 && infix == "ge" && ends.count > 6 || start >= 2 {
        guard ends.count > start + infix.count + 3, form[ends[start]...].hasPrefix(infix) else { continue }
        let rest = String(form[..<ends[start]] + form[ends[start + infix.count]...])
        let restEnds = rest.indices + [rest.endIndex]
        apply(table, to: rest, restEnds, shared: start + 1, before: restEnds.count - 1, &found)
      }
    }
    return found.filter { $0.value >= Self.leastPrecision && $0.key != form }.map { ($0.key, $0.value) }
      .sorted { ($0.precision, $1.lemma) > ($1.precision, $0.lemma) }
  }

  /// Applies a table to a form whose letters end at certain places; a lemma has to share some first letters with it, and
  /// one letter only with a sure rule.
  private func apply(
    _ table: Table, to form: String, _ ends: [String.Index], shared least: Int, before end: Int,
    _ found: inout [String: Double]
  ) {
    let count = ends.count - 1
    guard max(0, count - longest) <= min(end, count) else { return }
    var best: [String: Double] = [:]
    for cut in max(0, count - longest)...min(end, count) {
      let ending = form[ends[cut]...]
      guard let matching = table[String(ending)] else { continue }
      let stem = String(form[..<ends[cut]])
      for rule in matching where cut + rule.length >= 2 {
        // What it strips and adds may begin alike.
        let shared = cut >= max(2, least) ? cut : cut + zip(rule.add, ending).prefix { $0 == $1 }.count
        guard shared >= least, shared >= 2 || shared == 1 && rule.precision >= 0.6 && count >= 3
        else { continue }
        // Longer endings are looked up first, and know better.
        let lemma = stem + rule.add
        if best[lemma] == nil { best[lemma] = rule.precision }
      }
    }
    found.merge(best) { max($0, $1) }
  }
}
