internal import Review

/// Chooses the common words of a language: the most frequent ones, names left out.
struct CommonWordCount {
  /// How many words of a list are frequent.
  static let most = 40_000
  /// By how much rarer a word of the language is in other ones, in hundredths of a power of ten: ten times. A name is as
  /// frequent there.
  static let ownRarity = 100

  /// What English dictionaries have.
  let english: SpellingList
  /// How rare words are in English, in hundredths of a power of ten.
  let englishRarity: [String: Int]
  /// How rare words are in each family of languages, where they are most frequent.
  let families: [String: [String: Int]]

  /// The words of a list, most frequent first, folded and each once: `most` of them that have three letters or more and
  /// are not names that English has. Then a word is left out that is about as frequent in two families that the language does
  /// not belong to, unless it is an English word: it is mostly a name.
  func words(of list: [FrequencyList.Entry], _ language: LanguageData, family: String?) -> [String] {
    let folding = Folding(language)
    let romaniser = Romaniser(language)
    let capitalisesNouns = language.items(.nouns).contains("capitalised")
    var (seen, candidates): (Set<String>, [FrequencyList.Entry]) = ([], [])
    for entry in list where candidates.count < Self.most {
      let word = folding.key(entry.word).withFinalSigma
      guard word.isPlainWord, seen.insert(word).inserted else { continue }
      let latin = romaniser.latin(word)
      // Where nouns have a capital as names have, many a word is a surname of English dictionaries.
      let isOwn = capitalisesNouns && entry.isFrequent(beside: englishRarity[latin])
      if isOwn || !english.names.contains(latin) {
        candidates.append(FrequencyList.Entry(word: word, rarity: entry.rarity))
      }
    }
    let others = families.filter { $0.key != family }.values
    return candidates.filter { entry in
      english.words.contains(entry.word) || others.count { !entry.isFrequent(beside: $0[entry.word]) } < 2
    }.map(\.word)
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

extension FrequencyList.Entry {
  /// Whether the word is far more frequent than elsewhere; nil where it is not known.
  fileprivate func isFrequent(beside rarity: Int?) -> Bool {
    rarity.map { $0 - self.rarity >= CommonWordCount.ownRarity } ?? true
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
  /// Those in small letters, and abbreviations, in lower case.
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
      let isName = word.first?.isUppercase == true && word.contains(where: \.isLowercase)
      if isName { capitalised.insert(word.lowercased()) } else { words.insert(word.lowercased()) }
    }
  }
}
