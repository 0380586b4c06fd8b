/// Words that are one slip of the keyboard away from a word, likeliest slips first.
///
/// Norvig's candidates of edit distance one: a letter too many, two letters swapped, a letter missing, a letter changed.
/// Asking a dictionary for each is ten times faster than its own suggestions.
enum Slips {
  private static let letters = Array("abcdefghijklmnopqrstuvwxyz")

  /// The most letters of a word that is looked at: none of a dictionary has more, and the time grows with the square of
  /// their number.
  static let longest = 50

  /// The words that `isWord` knows among the candidates, at most `limit`; none for a word that is longer than
  /// any of a dictionary.
  static func corrections(of word: String, limit: Int, isWord: (String) -> Bool) -> [String] {
    let characters = Array(word)
    guard characters.count <= longest else { return [] }
    var found: [String] = []
    func offer(_ candidate: [Character]) {
      let text = String(candidate)
      if found.count < limit, text != word, !found.contains(text), isWord(text) { found.append(text) }
    }
    for index in characters.indices.dropLast() {
      var swapped = characters
      swapped.swapAt(index, index + 1)
      offer(swapped)
    }
    // A doubled letter is left out or typed thrice more often than another.
    for index in characters.indices { offer(Array(characters[...index]) + Array(characters[index...])) }
    for index in characters.indices { offer(Array(characters[..<index]) + Array(characters[(index + 1)...])) }
    // The first letter is rarely wrong.
    let firstLast = Array(characters.indices.dropFirst()) + [characters.endIndex, 0]
    for index in firstLast {
      for letter in letters where found.count < limit {
        offer(Array(characters[..<index]) + [letter] + Array(characters[index...]))
      }
    }
    for index in firstLast where index < characters.count {
      for letter in letters where found.count < limit {
        offer(Array(characters[..<index]) + [letter] + Array(characters[(index + 1)...]))
      }
    }
    return found
  }
}
