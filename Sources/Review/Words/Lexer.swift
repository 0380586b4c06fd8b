internal import CICU

/// Finds the words of texts by ICU's word boundaries (UAX 29), with dictionaries for languages without spaces.
///
/// A lexer belongs to one thread at a time.
final class Lexer {
  private let breaker: Breaker
  private let folding: Folding
  private var keys: [String: String] = [:]

  /// A lexer for a language.
  init(language: String) {
    breaker = Breaker(.word, locale: language)
    folding = Folding(language: language)
  }

  /// A text with its words.
  func passage(_ text: String) -> Passage { Passage(text: text, words: words(of: text)) }

  /// The words and numbers of a text, in order.
  ///
  /// A hyphenated compound comes as its parts; what joins them stays outside.
  func words(of text: String) -> [Word] {
    var words: [Word] = []
    var start = 0
    breaker.breaks(of: text) { end, status in
      if status >= CICU_STATUS_NUMBER {
        let word = String(text[bytes: start..<end])
        let isNumber = status < CICU_STATUS_LETTER
        words.append(
          Word(range: start..<end, text: word, key: key(of: word), kind: isNumber ? .number : .letters))
      }
      start = end
    }
    // A copy has no room to grow in: a long text has millions of words.
    return words.map { $0 }
  }

  /// A word folded; most words are so already, and the others come again.
  func key(of word: String) -> String {
    if !folding.changes(word) { return word }
    if let key = keys[word] { return key }
    let key = folding.key(word)
    keys[word] = key
    return key
  }
}

extension Word {
  /// Whether it begins with a capital letter.
  var isCapitalised: Bool { text.first?.isUppercase ?? false }

  /// Whether it is written in capitals and has two letters or more.
  var isAllCapitals: Bool {
    text.count { $0.isLetter } >= 2 && text.allSatisfy { !$0.isLetter || $0.isUppercase }
  }
}
