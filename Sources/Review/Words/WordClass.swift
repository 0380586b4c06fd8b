/// Words that stand at the same places of sentences.
struct WordClass: Sendable {
  /// The word itself where the class has that one only, else a name that no word has.
  var name: String
  /// What its words do.
  var part: LexicalCategory
  /// Whether some of its words do something else.
  var isMixed: Bool
  /// Whether it is one of the words that build sentences, or a mark.
  var isSingle: Bool

  /// A class from its line of the data file: name, part, words.
  init(line: String) {
    // Some lines have thousands of words; whether there is a second one is enough.
    let items = line.utf8.split(separator: UInt8(ascii: " "), maxSplits: 3).map(Substring.init)
    name = String(items[0])
    isMixed = items[1].hasSuffix("?")
    part = LexicalCategory(rawValue: String(isMixed ? items[1].dropLast() : items[1])) ?? .other
    isSingle = items.count == 3 && items[0] == items[2]
  }
}
