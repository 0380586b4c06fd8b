internal import Foundation

/// A vocabulary that grows as that of real texts does: few words are frequent, most are rare, new ones never end
/// (a Pitman–Yor process, whose ranks follow Zipf's law and whose growth follows Heaps').
struct Vocabulary {
  /// What newness a word of a hundred thousand still has.
  private let discount: Double
  private let strength: Double
  private var tokens: [Int32] = []
  /// How many words there are so far.
  private(set) var count = 0

  init(discount: Double, strength: Double) {
    self.discount = discount
    self.strength = strength
  }

  /// The number of the next word of the text.
  mutating func next(_ random: inout SplitMix64) -> Int {
    let newness = (strength + discount * Double(count)) / (strength + Double(tokens.count))
    if tokens.isEmpty || Double.random(in: 0..<1, using: &random) < newness {
      tokens.append(Int32(count))
      count += 1
    } else {
      tokens.append(tokens[Int.random(in: 0..<tokens.count, using: &random)])
    }
    return Int(tokens[tokens.count - 1])
  }
}

/// The words that numbers of a vocabulary stand for in both languages: always the same.
struct WordPairs {
  private let english: [String]

  /// English words are those of the installed dictionary, so that they are spelt well; invented ones without it.
  init() {
    let file = "/usr/share/hunspell/en_US.dic"
    let lines = ((try? String(contentsOfFile: file, encoding: .utf8)) ?? "").split(separator: "\n")
    var words = lines.dropFirst().compactMap { line -> String? in
      let word = line.prefix { $0 != "/" }
      guard word.utf8.count >= 4, word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
      return String(word)
    }
    var random = SplitMix64(seed: 7)
    words.shuffle(using: &random)
    english = words
  }

  /// The frequent small words, with their English.
  static let function = [
    ("e", "of"), ("dhe", "and"), ("në", "in"), ("të", "the"), ("për", "for"), ("me", "with"), ("nga", "from"),
    ("një", "a"), ("që", "that"), ("është", "is"), ("ka", "has"), ("ishte", "was"), ("ky", "this"),
    ("pas", "after"), ("si", "as"), ("por", "but"), ("tha", "said"), ("kjo", "this"), ("do", "will"),
    ("mbi", "on"),
  ]

  /// A word of the source.
  static func source(_ number: Int) -> String {
    invented(number, seed: 11, ["sh", "k", "th", "m", "p", "r", "dh", "t", "l", "v", "nd", "gj"], "eëaiou")
  }

  /// Its English.
  func target(_ number: Int) -> String {
    number < english.count
      ? english[number]
      : Self.invented(number, seed: 13, ["st", "c", "n", "b", "tr", "w", "f", "pl", "d", "h"], "aeiou")
  }

  /// A name, the same in both languages.
  static func name(_ number: Int) -> String {
    invented(number, seed: 17, ["B", "k", "l", "m", "n", "r", "s", "v", "z", "t", "g", "d"], "aeiou")
      .capitalized
  }

  private static func invented(
    _ number: Int, seed: UInt64, _ consonants: [String], _ vowels: String
  ) -> String {
    var random = SplitMix64(seed: seed &+ UInt64(number) &* 0x1000_0001)
    let vowels = Array(vowels)
    return (0..<Int.random(in: 2...4, using: &random)).map { _ in
      consonants[Int.random(in: 0..<consonants.count, using: &random)]
        + String(vowels[Int.random(in: 0..<vowels.count, using: &random)])
    }.joined() + ["", "", "r", "n", "m"][Int.random(in: 0..<5, using: &random)]
  }
}
