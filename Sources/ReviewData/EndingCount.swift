/// Counts the rules that lead from forms to dictionary words: strip an ending, add another.
///
/// A base rule is what a pair of form and word differ in. A refinement has up to three of the letters before the ending as
/// well, which both share, and says that the rule is true more often, or less, behind these letters.
struct EndingCount {
  /// A rule, and how often it was tried and true.
  struct Rule: Hashable {
    var strip: String
    var add: String
  }

  struct Count {
    var tries = 0
    var hits = 0
    var precision: Double { tries == 0 ? 0 : Double(hits) / Double(tries) }
  }

  /// A rule that was seen less often than this is chance.
  static let leastCount = 5
  /// What the program takes for true often enough.
  static let leastPrecision = 0.3
  /// A refinement is kept when it is so much surer, or less sure, than the rule that it refines.
  static let leastChange = 0.2

  private let forms: [String: Set<String>]
  private let lemmas: Set<UInt64>
  /// What words begin with: most stems begin none, so that nothing need be added to them.
  private let beginnings: Set<UInt64>
  /// What rules may take out of a form.
  private let infixes: [Infix]

  /// Counts over folded pairs of form and word.
  init(_ pairs: [(form: String, lemma: String)], infixes: [String]) {
    var forms: [String: Set<String>] = [:]
    for pair in pairs { forms[pair.form, default: []].insert(pair.lemma) }
    self.forms = forms
    let lemmas = Set(forms.values.joined())
    self.lemmas = Set(lemmas.map { Hash().adding($0.utf8).value })
    beginnings = Set(lemmas.flatMap { Hash.ofBeginnings($0).map(\.value) })
    self.infixes = infixes.map(Infix.init)
  }

  /// The rules that are worth keeping, most valuable first, with their counts.
  func rules() -> [(rule: Rule, count: Count)] {
    var kept: [(rule: Rule, count: Count, gain: Double)] = []
    for infix in [nil] + infixes.map(Optional.some) {
      let bases = bases(infix)
      let counts = counts(of: bases, infix)
      kept += chosen(bases, counts, mark: infix?.mark ?? "")
    }
    return kept.sorted { ($0.gain, $1.rule.strip, $1.rule.add) > ($1.gain, $0.rule.strip, $0.rule.add) }
      .map { ($0.rule, $0.count) }
  }

  /// The adds of each strip that pairs differ in often enough.
  private func bases(_ infix: Infix?) -> [String: [String]] {
    var seen: [Rule: Int] = [:]
    for (form, lemmas) in forms {
      for lemma in lemmas where lemma != form {
        let plain = form.sharedLetters(with: lemma)
        if let infix {
          // The longest likeness without the infix, where that is more than with it.
          let best = infix.readings(of: form).max {
            $0.text.sharedLetters(with: lemma) < $1.text.sharedLetters(with: lemma)
          }
          guard let best else { continue }
          let shared = best.text.sharedLetters(with: lemma)
          if shared > max(plain, best.start) {
            seen[Rule(best.text, lemma, sharing: shared), default: 0] += 1
          }
        } else if plain > 0 {
          seen[Rule(form, lemma, sharing: plain), default: 0] += 1
        }
      }
    }
    var adds: [String: [String]] = [:]
    for (rule, count) in seen where count >= Self.leastCount {
      adds[rule.strip, default: []].append(rule.add)
    }
    return adds
  }

  /// How often the base rules and their refinements are tried, where they lead to a word of the tables, and true.
  private func counts(of bases: [String: [String]], _ infix: Infix?) -> [Rule: [String: Count]] {
    var counts: [Rule: [String: Count]] = [:]
    let longest = bases.keys.map(\.count).max() ?? 0
    for (form, lemmas) in forms {
      let readings = infix.map { $0.readings(of: form) } ?? [Infix.Reading(text: form, start: 0)]
      for reading in readings {
        let letters = Array(reading.text)
        guard !letters.isEmpty else { continue }
        let stems = Hash.ofBeginnings(reading.text)
        for cut in max(1, letters.count - longest)...letters.count where cut > reading.start {
          let hash = stems[cut]
          guard beginnings.contains(hash.value), let adds = bases[String(letters[cut...])] else { continue }
          let stem = String(letters[..<cut])
          for add in adds where self.lemmas.contains(hash.adding(add.utf8).value) {
            let isHit = lemmas.contains(stem + add)
            let rule = Rule(strip: String(letters[cut...]), add: add)
            for length in 0...min(3, cut - 1) {
              counts[rule, default: [:]][String(letters[cut - length..<cut]), default: Count()].tries += 1
              if isHit { counts[rule]?[String(letters[cut - length..<cut])]?.hits += 1 }
            }
          }
        }
      }
    }
    return counts
  }

  /// Base rules that are true often enough, and refinements that change something.
  private func chosen(
    _ bases: [String: [String]], _ counts: [Rule: [String: Count]], mark: String
  ) -> [(rule: Rule, count: Count, gain: Double)] {
    var kept: [(rule: Rule, count: Count, gain: Double)] = []
    for (base, contexts) in counts {
      var sure: [String: Double] = [:]
      for context in contexts.keys.sorted(by: { ($0.count, $0) < ($1.count, $1) }) {
        let count = contexts[context]!
        // The nearest shorter rule that is kept says what holds so far; without one nothing does.
        let before =
          (0..<max(1, context.count)).reversed().lazy.compactMap { sure[String(context.suffix($0))] }.first
          ?? 0
        let changes = abs(count.precision - before) >= Self.leastChange
        let matters = max(count.precision, before) >= Self.leastPrecision
        guard count.tries >= Self.leastCount, changes, matters else { continue }
        sure[context] = count.precision
        kept.append(
          (
            Rule(strip: mark + context + base.strip, add: context + base.add), count,
            Double(count.tries) * abs(count.precision - before)
          ))
      }
    }
    return kept
  }
}

extension EndingCount.Rule {
  fileprivate init(_ form: String, _ lemma: String, sharing count: Int) {
    strip = String(form.dropFirst(count))
    add = String(lemma.dropFirst(count))
  }
}

/// What rules take out of a form: `ge~` at its start or behind 2 to 8 letters, `~zu~` behind them only.
private struct Infix {
  struct Reading {
    var text: String
    /// The letters before the infix.
    var start: Int
  }

  let mark: String
  private let text: String
  private let mayBegin: Bool

  init(_ mark: String) {
    self.mark = mark
    mayBegin = !mark.hasPrefix("~")
    text = mark.filter { $0 != "~" }
  }

  /// The form without the infix, wherever it may be taken out.
  func readings(of form: String) -> [Reading] {
    let letters = Array(form)
    let own = Array(text)
    return (0...8).filter { $0 == 0 ? mayBegin : $0 >= 2 }.compactMap { start in
      let end = start + own.count
      guard letters.count > end + (start == 0 ? 3 : 2), Array(letters[start..<end]) == own else { return nil }
      return Reading(text: String(letters[..<start] + letters[end...]), start: start)
    }
  }
}

/// FNV-1a, which can be continued: words are asked for by their beginnings many million times.
private struct Hash {
  var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Of each beginning of a word, by its number of letters.
  static func ofBeginnings(_ word: String) -> [Hash] {
    word.reduce(into: [Hash()]) { $0.append($0.last!.adding($1.utf8)) }
  }

  func adding(_ bytes: String.UTF8View) -> Hash {
    Hash(value: bytes.reduce(value) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 })
  }
}

extension String {
  fileprivate func sharedLetters(with other: String) -> Int { zip(self, other).prefix { $0 == $1 }.count }
}
