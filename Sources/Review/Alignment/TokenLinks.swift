/// Which tokens of the two sides may stand for one another, and how surely one is there where the other is.
struct TokenLinks: Sendable {
  /// A type of the other side.
  struct Link: Sendable {
    var type: Int32
    /// How often the token's translation has the other one, when the other one is anywhere at all.
    var certainty: Double
  }

  /// How often a number, a name and so on is found again in a translation: rough shares, from aligned news.
  private enum Certainty {
    static let number = 0.95
    static let weakNumber = 0.5
    static let weekday = 0.92
    static let concept = 0.7
    static let sameWord = 0.75
    static let sameBeginning = 0.8
    static let sameConsonants = 0.7
    static let translation = 0.6
  }

  /// A spelling that more types share says nothing.
  private static let mostAlike = 60

  private(set) var links: [[Link]]

  /// The links that numbers, concepts, spellings and a lexicon make.
  init(_ source: AlignmentText, _ target: AlignmentText, _ lexicon: LexiconSearch?) {
    links = Array(repeating: [], count: source.types.count)
    let index = TypeIndex(target)
    for (number, type) in source.types.enumerated() {
      switch type.kind {
      case .number, .weakNumber:
        for other in index.numbers(type.values) {
          let isWeak = type.kind == .weakNumber || target.types[Int(other)].kind == .weakNumber
          add(number, other, isWeak ? Certainty.weakNumber : Certainty.number)
        }
      case .weekday: for other in index.same(type) { add(number, other, Certainty.weekday) }
      case .concept: for other in index.same(type) { add(number, other, Certainty.concept) }
      case .word:
        for other in index.sameBeginning(type) where index.sameBeginning(type).count <= Self.mostAlike {
          let isSame = target.types[Int(other)].latin == type.latin
          add(number, other, isSame ? Certainty.sameWord : Certainty.sameBeginning)
        }
        for other in index.sameConsonants(type) where index.sameConsonants(type).count <= Self.mostAlike {
          add(number, other, Certainty.sameConsonants)
        }
        for other in lexicon?.translations(of: type.key) ?? [] { add(number, other, Certainty.translation) }
      }
    }
  }

  /// Adds a link, or makes one surer.
  mutating func add(_ source: Int, _ target: Int32, _ certainty: Double) {
    if let place = links[source].firstIndex(where: { $0.type == target }) {
      links[source][place].certainty = max(links[source][place].certainty, certainty)
    } else {
      links[source].append(Link(type: target, certainty: certainty))
    }
  }

  /// The same links from the other side, which has so many types.
  func reversed(count: Int) -> [[Link]] {
    var reversed = [[Link]](repeating: [], count: count)
    for (source, links) in links.enumerated() {
      for link in links {
        reversed[Int(link.type)].append(Link(type: Int32(source), certainty: link.certainty))
      }
    }
    return reversed
  }
}

/// The types of a side, found by what another side's may share with them.
private struct TypeIndex {
  private var values: [NumberMention.Value: [Int32]] = [:]
  private var keys: [String: [Int32]] = [:]
  private var beginnings: [String: [Int32]] = [:]
  private var consonants: [String: [Int32]] = [:]

  init(_ text: AlignmentText) {
    for (number, type) in text.types.enumerated() {
      let number = Int32(number)
      switch type.kind {
      case .number, .weakNumber: for value in type.values { values[value, default: []].append(number) }
      case .weekday, .concept: keys[Self.key(type), default: []].append(number)
      case .word:
        if let key = type.beginning { beginnings[key, default: []].append(number) }
        // Common words share consonants by chance; names keep theirs in every language.
        if type.isName, let key = type.consonants { consonants[key, default: []].append(number) }
      }
    }
  }

  private static func key(_ type: TokenType) -> String { "\(type.kind) \(type.key)" }

  func numbers(_ values: Set<NumberMention.Value>) -> Set<Int32> {
    values.reduce(into: []) { $0.formUnion(self.values[$1] ?? []) }
  }

  func same(_ type: TokenType) -> [Int32] { keys[Self.key(type)] ?? [] }

  func sameBeginning(_ type: TokenType) -> [Int32] { type.beginning.flatMap { beginnings[$0] } ?? [] }

  func sameConsonants(_ type: TokenType) -> [Int32] { type.consonants.flatMap { consonants[$0] } ?? [] }
}

extension TokenType {
  /// The first letters of a word: names and internationalisms of most language pairs share them (Simard et al. 1992,
  /// cognates), and inflection is at the other end. Nil for short words, but not for acronyms.
  fileprivate var beginning: String? {
    let length = latin.utf8.count
    return length >= 4 || length >= 2 && isName ? String(latin.prefix(5)) : nil
  }

  /// The first consonants of a word as classes of sounds, which transcription keeps; nil when there are fewer than
  /// three.
  fileprivate var consonants: String? {
    var classes: [UInt8] = []
    for letter in latin.utf8 {
      guard let sound = Self.sounds[letter], sound != classes.last else { continue }
      classes.append(sound)
    }
    return classes.count < 3 ? nil : String(decoding: classes.prefix(4), as: UTF8.self)
  }

  private static let sounds: [UInt8: UInt8] = {
    let groups = ["bp", "fvw", "cgjkqx", "dt", "sz", "l", "r", "m", "n"]
    return Dictionary(
      uniqueKeysWithValues: groups.flatMap { group in group.utf8.map { ($0, group.utf8.first!) } })
  }()
}
