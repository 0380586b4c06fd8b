/// Rules for endings, "strip this, add that": they lead from an inflected form to its dictionary word.
///
/// They are counted from tables of inflected forms; each has the share of forms of which it was true
/// (`Suffixes/<code>.tsv` names the tables). A rule may take letters out of the form as well, as German `ge` and `zu`.
struct SuffixRules: Sendable {
  private var plain = SuffixTable()
  private var infixed: [(infix: Infix, table: SuffixTable)] = []

  /// What rules take out of a form: `ge~t` at its start or within it, `~zu~` within it only.
  private struct Infix: Hashable {
    var text: String
    var mayBegin: Bool
    /// The bytes of the cell before the ending.
    var length: Int

    init?(_ cell: Substring) {
      let parts = cell.split(separator: "~", omittingEmptySubsequences: false)
      guard parts.count > 1 else { return nil }
      mayBegin = !parts[0].isEmpty
      text = String(mayBegin ? parts[0] : parts[1])
      length = text.utf8.count + (mayBegin ? 1 : 2)
    }
  }

  /// A rule that is true less often than this leads nowhere.
  static let leastPrecision = 0.3

  /// The rules of a language; none for a language without a table.
  static func of(_ language: LanguageData) -> SuffixRules {
    language.library.once(language.code) {
      SuffixRules(
        table: language.library.text("Suffixes/\(language.code).tsv") ?? "", more: language.items(.endings))
    }
  }

  /// Reads rows of strip, add, count and precision; lines that begin with `#` are comments. Rules that are written by hand
  /// come behind them, as `strip/add/precision`.
  init(table: String, more: [String] = []) {
    var infixed: [Infix: SuffixTable] = [:]
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count >= 4, let precision = Double(cells[3]) else { continue }
      if let infix = Infix(cells[0]) {
        let ending = Substring(cells[0].utf8.dropFirst(infix.length))
        infixed[infix, default: SuffixTable()].insert(strip: ending, add: cells[1], precision: precision)
      } else {
        plain.insert(strip: cells[0], add: cells[1], precision: precision)
      }
    }
    for rule in more {
      let cells = rule.split(separator: "/", omittingEmptySubsequences: false)
      guard cells.count == 3, let precision = Double(cells[2]) else { continue }
      plain.insert(strip: cells[0], add: cells[1], precision: precision)
    }
    self.infixed = infixed.sorted { $0.key.text < $1.key.text }.map { ($0, $1) }
  }

  /// Whether there are none.
  var isEmpty: Bool { plain.isEmpty }

  /// Calls `body` with each word that a folded form may belong to and the precision of the rule that leads there. Of
  /// several rules that lead to one word the first holds: it is the one of the longest ending.
  func eachLemma(
    of form: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>, Double) -> Void
  ) {
    apply(plain, to: form, shared: 1, body)
    guard !infixed.isEmpty else { return }
    for (infix, table) in infixed {
      let length = infix.text.utf8.count
      for start in 0...min(8, form.count) where start == 0 ? infix.mayBegin : start >= 2 {
        let end = start + length
        guard form.count > end + (start == 0 ? 3 : 2), form[start..<end].elementsEqual(infix.text.utf8) else {
          continue
        }
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: form.count) { rest in
          _ = rest[..<start].update(fromContentsOf: form[..<start])
          _ = rest[start...].update(fromContentsOf: form[end...])
          let rest = UnsafeBufferPointer(rebasing: rest[..<(form.count - length)])
          apply(table, to: rest, shared: start + 1, body)
        }
      }
    }
  }

  /// The words that a folded form may belong to, likeliest first, with the precision of the rule that leads there.
  func lemmas(of form: String) -> [(lemma: String, precision: Double)] {
    var found: [String: Double] = [:]
    var form = form
    form.withUTF8 { bytes in
      eachLemma(of: bytes) { lemma, precision in
        let lemma = String(decoding: lemma, as: UTF8.self)
        if found[lemma] == nil { found[lemma] = precision }
      }
    }
    return found.filter { $0.value >= Self.leastPrecision && $0.key != form }.map { ($0.key, $0.value) }
      .sorted { ($0.precision, $1.lemma) > ($1.precision, $0.lemma) }
  }

  /// Applies a table to a form; a lemma has to share some first letters with it, and one letter only by a sure rule.
  private func apply(
    _ table: SuffixTable, to form: UnsafeBufferPointer<UInt8>, shared least: Int,
    _ body: (UnsafeBufferPointer<UInt8>, Double) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: form.count + table.longestAdd) { lemma in
      _ = lemma.update(fromContentsOf: form)
      let letters = form.count(where: \.beginsLetter)
      table.eachEnding(of: form) { cut, rules in
        let stem = form[..<cut].count(where: \.beginsLetter)
        for rule in rules where stem + rule.letters >= 2 {
          // What it strips and adds may begin alike.
          let shared = stem >= max(2, least) ? stem : stem + rule.add.sharedLetters(with: form[cut...])
          guard shared >= least, shared >= 2 || shared == 1 && rule.precision >= 0.6 && letters >= 3
          else { continue }
          _ = lemma[cut...].update(fromContentsOf: rule.add)
          body(UnsafeBufferPointer(rebasing: lemma[..<(cut + rule.add.count)]), rule.precision)
        }
        _ = lemma[cut..<form.count].update(fromContentsOf: form[cut...])
      }
    }
  }
}

extension [UInt8] {
  /// How many first letters, whole ones, are the same.
  fileprivate func sharedLetters(with other: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let same = zip(self, other).prefix { $0 == $1 }.count
    let letters = self[..<same].count(where: \.beginsLetter)
    let isWhole =
      (same == count || self[same].beginsLetter)
      && (same == other.count || other[other.startIndex + same].beginsLetter)
    return isWhole ? letters : letters - 1
  }
}
