internal import Review

/// Chooses the common words of a language: the most frequent ones, names left out.
struct CommonWordCount {
  /// How many words of a list are frequent.
  static let most = 40_000

  /// What English dictionaries have.
  let english: SpellingList
  /// The frequent words of each family of languages, as the lists have them.
  let families: [String: Set<String>]

  /// The words of a list, most frequent first, folded and each once: `most` of them that have three letters or more and
  /// are not written in Latin letters like an English name. Then a word is left out that is frequent in two families that
  /// the language does not belong to, unless it is an English word: it is mostly a name.
  func words(of list: [String], _ language: LanguageData, family: String?) -> [String] {
    let folding = Folding(language)
    let romaniser = Romaniser(language)
    var (seen, candidates): (Set<String>, [String]) = ([], [])
    for word in list where candidates.count < Self.most {
      let word = folding.key(word).withFinalSigma
      if word.isPlainWord, seen.insert(word).inserted, !english.names.contains(romaniser.latin(word)) {
        candidates.append(word)
      }
    }
    let others = families.filter { $0.key != family }.values
    return candidates.filter { word in
      english.words.contains(word) || others.count { $0.contains(word) } < 2
    }
  }

  /// The text of the file: the words in the order of their bytes, those with the same first four letters in one line.
  static func text(_ words: [String], about: String) -> String {
    var lines: [[UInt8]: [[UInt8]]] = [:]
    for word in words {
      let head = Array(String(String.UnicodeScalarView(word.unicodeScalars.prefix(4))).utf8)
      let rest = Array(word.utf8.dropFirst(head.count))
      lines[head, default: []].append(rest.isEmpty ? [UInt8(ascii: "=")] : rest)
    }
    let sorted = lines.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    return "# \(about)\n"
      + sorted.map { head, rests in
        let rests = rests.sorted { $0.lexicographicallyPrecedes($1) }
        return ([head] + rests).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ") + "\n"
      }.joined()
  }
}

extension String {
  /// The lists have σ at the end of words, which texts have not.
  fileprivate var withFinalSigma: String { hasSuffix("σ") ? dropLast() + "ς" : self }

  /// Whether it is of letters, with apostrophes and hyphens within at most, and of three letters or more.
  fileprivate var isPlainWord: Bool {
    let isPlain = unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.generalCategory == .nonspacingMark || $0 == "'" || $0 == "-"
    }
    return isPlain && unicodeScalars.count(where: \.properties.isAlphabetic) >= 3
      && first?.isLetter == true && last != "-"
  }
}

/// The words of a hunspell dictionary, without what forms they have.
struct SpellingList {
  private var capitalised: Set<String> = []
  /// Those in small letters.
  private(set) var words: Set<String> = []
  /// Those that have a capital everywhere, in lower case.
  private(set) var names: Set<String> = []

  /// The words of some dictionaries.
  init(_ texts: [String]) {
    for text in texts { add(text) }
    names = capitalised.subtracting(words)
  }

  private mutating func add(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      let word = line.prefix { $0 != "/" && $0 != "\t" }
      if word.first?.isUppercase == true {
        capitalised.insert(word.lowercased())
      } else {
        words.insert(String(word))
      }
    }
  }
}
