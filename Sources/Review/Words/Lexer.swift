internal import CICU

/// Finds the words of texts by ICU's word boundaries (UAX 29), with dictionaries for languages without spaces.
///
/// A lexer belongs to one thread at a time.
final class Lexer {
  private let breaker: Breaker
  private let folding: Folding
  private var known: [String: (key: String, shape: WordShape)] = [:]

  /// A lexer for a language.
  init(_ language: LanguageData) {
    breaker = Breaker(.word, locale: language.code)
    folding = language.folding
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
        let (key, shape) = look(at: word)
        words.append(
          Word(
            range: start..<end, text: word, key: key, kind: status < CICU_STATUS_LETTER ? .number : .letters,
            shape: shape))
      }
      start = end
    }
    // A copy has no room to grow in: a long text has millions of words.
    return words.map { $0 }
  }

  /// A word folded.
  func key(of word: String) -> String { look(at: word).key }

  /// A word folded and how it is written; most words are folded already, and the others come again.
  private func look(at word: String) -> (key: String, shape: WordShape) {
    if !folding.changes(word) { return (word, WordShape(word)) }
    if let known = known[word] { return known }
    let found = (folding.key(word), WordShape(word))
    known[word] = found
    return found
  }
}
