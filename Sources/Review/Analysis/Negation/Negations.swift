/// What may turn the meaning of words of an English passage: negators and words that say no by their sense.
struct Negations {
  private let places: [Int]

  /// Those of a passage.
  init(in passage: Passage, _ language: LanguageReader) {
    let affixes = language.data.items(.negative).filter {
      $0.contains("-") && ($0.hasPrefix("-") || $0.hasSuffix("-"))
    }
    .map(Reverser.init)
    let negative = language.words(.negative)
    places = passage.words.indices.filter { index in
      let key = passage.words[index].key
      return language.negators.contains(key) || key.isContractedNot || key == "cannot"
        || language.morphology.lemmas(of: key).contains {
          negative.contains($0.key) && $0.confidence >= 0.5
        }
        || affixes.contains { reverser in
          reverser.base(of: key).map { $0.utf8.count >= 4 && language.isWord($0) } ?? false
        }
    }
  }

  /// Whether one stands close enough to some words to turn their meaning.
  func reach(_ words: Range<Int>) -> Bool {
    places.contains { words.lowerBound - 8 <= $0 && $0 < words.upperBound + 5 }
  }
}

extension String {
  /// Whether an English word ends with a "not" that is joined to it.
  var isContractedNot: Bool { utf8.last == UInt8(ascii: "t") && hasSuffix("n't") }
}
