internal import Foundation
internal import Synchronization

/// How a language builds sentences, in numbers: classes of words, and how likely one follows others.
///
/// A trigram model over word classes that backs off to pairs (Katz). Costs are negative natural logarithms of likelihoods.
final class Grammar: Sendable {
  /// The classes, by number. The first one is where sentences begin and end.
  let classes: [WordClass]
  /// What a class costs wherever it stands, by number.
  let usual: [Float]
  private let words: [String: Int]
  private let verbs: Set<String>
  private let numbers: [String: Int]
  private let pairs: [Float]
  private let backoff: [Float]
  private let triples: TripleTable

  private static let loaded = Mutex<[String: Grammar?]>([:])

  /// The grammar of a language, from `Grammar/<code>.txt`; nil when none is shipped.
  static func of(_ code: String) -> Grammar? {
    loaded.withLock { loaded in
      if let known = loaded[code] { return known }
      let grammar = ShippedData.text("Grammar/\(code).txt").map(Grammar.init(text:))
      loaded[code] = .some(grammar)
      return grammar
    }
  }

  /// Reads a data file; its first lines say how it is written.
  init(text: String) {
    let sections = GrammarSections(text)
    var words: [String: Int] = [:]
    words.reserveCapacity(20_000)
    classes = sections.classes.map(WordClass.init(line:))
    for (number, line) in sections.classes.enumerated() {
      // In bytes, which are parted many times faster than characters.
      for word in line.utf8.split(separator: UInt8(ascii: " ")).dropFirst(2) {
        words[String(Substring(word))] = number
      }
    }
    verbs = Set(
      sections.verbs.flatMap { $0.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) } })
    self.words = words
    numbers = Dictionary(classes.enumerated().map { ($1.name, $0) }) { first, _ in first }
    let count = classes.count
    pairs = sections.pairs.joined().map { Float($0 - GrammarSections.zero) * GrammarSections.step }
    var sums = [Float](repeating: 0, count: count)
    for (index, cost) in pairs.enumerated() { sums[index % count] += exp(-cost) }
    usual = sums.map { -log($0 / Float(count)) }
    (triples, backoff) = TripleTable.read(sections.triples, classes: count)
  }

  /// The number of a class of a name.
  func number(_ name: String) -> Int? { numbers[name] }

  /// The class of a folded word that is not a name, nil when the grammar does not know it.
  func known(_ key: String) -> Int? { words[key] }

  /// Whether a folded word of a noun's or an adjective's class is the form of a verb too: "face", "estimates".
  func isVerbToo(_ key: String) -> Bool { verbs.contains(key) }

  /// The class of a folded word, by its ending when it is not known.
  func number(of key: String) -> Int {
    if let number = words[key] { return number }
    if key.hasSuffix("'s") { return number("POSS") ?? 0 }
    let ending =
      key.hasSuffix("ss")
      ? nil : ["ing", "ed", "ly", "s"].first { key.hasSuffix($0) && key.count > $0.count + 2 }
    return number(ending.map { "U-" + $0 } ?? "U") ?? 0
  }

  /// What it costs that a class follows two others.
  func cost(_ first: Int, _ second: Int, _ third: Int) -> Float {
    let context = first * classes.count + second
    if let cost = triples[context * classes.count + third] { return cost }
    return backoff[context] + pairs[second * classes.count + third]
  }

  /// What it costs that a class follows another one.
  func cost(_ first: Int, _ second: Int) -> Float { pairs[first * classes.count + second] }
}
