internal import Foundation

/// Runs checks over translation units, on all cores; every unit is looked at independently.
public final class Checker: Sendable {
  /// The language of the sources.
  public let from: String
  /// The language of the targets.
  public let to: String
  /// The concepts that terminology is checked against.
  public let terms: TermBase
  /// The checks that run.
  public let checks: [Check]
  /// What is shown, and which checks are off.
  public let settings: Settings
  /// The user's own rules; nil for none.
  public let rules: RuleTable?
  /// The desk's own words, of which the checks of spelling and names say nothing; nil for none.
  public let words: WordList?
  private let library: LanguageLibrary
  private let readers: ReaderPool

  /// A checker for a pair of languages.
  ///
  /// - Parameters:
  ///   - glossaries: the editor's own; the shipped one of the languages comes after them.
  ///   - rules: the user's own rules.
  ///   - words: the desk's own words.
  ///   - library: where the data of the languages are.
  public convenience init(
    from: String, to: String, glossaries: [Glossary] = [], checks: [Check] = Check.all,
    settings: Settings = Settings(), rules: RuleTable? = nil, words: WordList? = nil,
    in library: LanguageLibrary = .shipped
  ) {
    let terms = TermBase.of(
      glossaries, from: library.data(of: from), to: library.data(of: to), domains: settings.domains)
    self.init(
      from: from, to: to, terms: terms, checks: checks, settings: settings, rules: rules, words: words,
      in: library)
  }

  /// A checker with these terms and no others.
  init(
    from: String, to: String, terms: TermBase, checks: [Check], settings: Settings = Settings(),
    rules: RuleTable? = nil, words: WordList? = nil, in library: LanguageLibrary = .shipped
  ) {
    self.from = from
    self.to = to
    let checks = checks.filter { settings.isOn($0.id) }
    self.checks = checks
    self.settings = settings
    self.rules = rules
    self.words = words
    self.library = library
    let (source, target) = (library.data(of: from), library.data(of: to))
    if !checks.isEmpty { [target, source].forEach(Speller.prepare) }
    self.terms = terms
    let pair = LanguagePair(from: source, to: target, terms: terms)
    readers = ReaderPool { PairReader(pair, rules: rules) }
  }

  /// What sentences are found and paired by for its languages and terms.
  var means: Pairing.Means {
    var means = Pairing.Means(from: from, to: to, terms: terms)
    means.library = library
    return means
  }

  /// What is skipped because something is not installed, each with what to do.
  public var notes: [String] {
    let target = library.data(of: to)
    guard target.code == "en", !Speller.isInstalled(target) else { return [] }
    return [
      "no English dictionary is installed, so spelling, names and untranslated words are checked less thoroughly; "
        + "install the package \(Speller.package(of: target))"
    ]
  }

  /// A unit of two texts, ready to be checked.
  public func unit(
    number: Int, source: String, target: String, confidence: Double = 1, kind: Block.Kind = .paragraph,
    beginsParagraph: Bool = true
  ) -> TranslationUnit {
    readers.with { reader in
      var unit = reader.unit(number, source, target)
      unit.confidence = confidence
      unit.kind = kind
      unit.beginsParagraph = beginsParagraph
      return unit
    }
  }

  /// The units of pairs of texts that stand for themselves, numbered from 1.
  public func units(_ pairs: [(source: String, target: String)]) -> [TranslationUnit] {
    inParallel(pairs.count) { reader, index in
      reader.unit(index + 1, pairs[index].source, pairs[index].target)
    }
  }

  /// The findings in some units, by unit and place, with their fingerprints.
  ///
  /// - Parameter isText: whether the units are one text in order; only then do the checks of whole texts run.
  public func findings(in units: [TranslationUnit], asDocument isText: Bool) -> [Finding] {
    let checks = checks.filter { $0.holds(for: library.data(of: to).code) }
    var all = inParallel(units.count) { reader, index -> [Finding] in
      let neighbours = isText ? [index - 1, index + 1].filter(units.indices.contains) : []
      let unit = UnitAnalysis(units[index], beside: neighbours.map { units[$0] }, reader)
      return checks.flatMap { check -> [Finding] in
        switch check.scope {
        case .unit(let find): find(unit)
        case .paragraphs(let find) where !isText: find(TextAnalysis(alone: unit))
        case .paragraphs, .text: []
        }
      }
    }.flatMap { $0 }
    if isText {
      all += readers.with { reader -> [Finding] in
        let text = TextAnalysis(units, reader)
        return checks.flatMap { check -> [Finding] in
          switch check.scope {
          case .unit: []
          case .paragraphs(let find), .text(let find): find(text)
          }
        }
      }
    }
    if let words {
      let targets = Dictionary(units.map { ($0.number, $0.target.text) }) { first, _ in first }
      all.removeAll { words.covers($0, in: targets[$0.unit] ?? "") }
    }
    for index in all.indices {
      all[index].isShown = settings.shows(all[index].confidence, of: all[index].check)
    }
    let order = Dictionary(uniqueKeysWithValues: checks.enumerated().map { ($0.element.id, $0.offset) })
    var findings = Overlap.resolved(all, order: order)
    Fingerprint.set(&findings, Dictionary(units.map { ($0.number, $0) }) { first, _ in first })
    return findings
  }

  /// The findings as they are reported under the settings, with the severities that are set.
  public func told(in units: [TranslationUnit], asDocument isText: Bool) -> [Finding] {
    let sources = Dictionary(units.map { ($0.number, $0.source.text) }) { first, _ in first }
    return findings(in: units, asDocument: isText).map {
      settings.applied(to: $0, in: sources[$0.unit] ?? "")
    }
  }

  /// Does something for each index in chunks on all cores; the results are in order.
  private func inParallel<Result: Sendable>(
    _ count: Int, _ body: @Sendable (PairReader, Int) -> Result
  ) -> [Result] {
    let chunk = 128
    return Parallel.map((count + chunk - 1) / chunk) { number in
      readers.with { reader in
        (number * chunk..<min(count, (number + 1) * chunk)).map { body(reader, $0) }
      }
    }.flatMap { $0 }
  }
}

/// Readers that are not in use; each is lent to one thread at a time.
private final class ReaderPool: @unchecked Sendable {
  private let lock = NSLock()
  private var free: [PairReader] = []
  private let make: () -> PairReader

  init(_ make: @escaping @Sendable () -> PairReader) { self.make = make }

  /// Lends a reader for as long as `body` runs.
  func with<Result>(_ body: (PairReader) -> Result) -> Result {
    let reader = lock.withLock { free.popLast() } ?? make()
    defer { lock.withLock { free.append(reader) } }
    return body(reader)
  }
}
