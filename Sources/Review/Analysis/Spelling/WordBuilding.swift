/// Words that no dictionary has and that are words nonetheless: compounds, prefixed and derived ones.
///
/// The parts that build them are the sections `prefixes`, `combining` and `deriving` of the language's data.
extension LanguageReader {
  /// Whether a word is made of words, or of a prefix and a word, as English makes new ones.
  ///
  /// - Parameter corrections: the words that it may be a slip for. A word that is near to another is a compound only if
  ///   that is one too, with the same first or last part: "redshirt" beside "redshift", but not "dimesions".
  func isCompound(_ word: String, near corrections: [String] = []) -> Bool {
    guard word.count <= Slips.longest else { return false }
    if isCombined(word) { return true }
    if corrections.isEmpty, isDerived(word) || isPrefixed(word, rest: 4) { return true }
    let letters = Array(word)
    return (3...max(3, letters.count - 3)).contains { cut in
      guard cut + 3 <= letters.count else { return false }
      let (head, tail) = (String(letters[..<cut]), String(letters[cut...]))
      let (short, long) = (min(head.count, tail.count), max(head.count, tail.count))
      // Three letters on both sides make a word of many a slip: one part has to be long.
      guard long >= 4, !function.contains(head), isPart(head), isWord(tail) else { return false }
      guard !corrections.isEmpty else { return short >= 4 }
      return corrections.contains { other in
        let sharesHead = other.hasPrefix(head) && isWord(String(other.dropFirst(head.count)))
        let sharesTail = other.hasSuffix(tail) && isPart(String(other.dropLast(tail.count)))
        let sharesLong = isPrefix(head) && tail.count >= 5 && sharesTail
        return short >= 4
          ? sharesHead || sharesTail
          : sharesLong || long >= 5 && (head.count == short ? sharesHead : sharesTail)
      }
    }
  }

  /// Whether a word is a scholarly one, of a part like "osteo" and a longer word.
  private func isCombined(_ word: String) -> Bool {
    (4...max(4, word.count - 5)).contains { count in
      word.count >= count + 5 && words(.combining).contains(String(word.prefix(count)))
        && isWord(String(word.dropFirst(count)))
    }
  }

  /// Whether a word has a prefix or a scholarly first part, and the rest is a word of so many letters at least.
  func isPrefixed(_ word: String, rest least: Int) -> Bool {
    (2...max(2, word.count - least)).contains { count in
      word.count >= count + least && isPrefix(String(word.prefix(count)))
        && isWord(String(word.dropFirst(count)))
    }
  }

  private func isPrefix(_ part: String) -> Bool {
    words(.prefixes).contains(part) || words(.combining).contains(part)
  }

  private func isPart(_ part: String) -> Bool { isWord(part) || isPrefix(part) }

  /// Whether an ending that makes new words follows a word, with a prefix or without: "denuclearisation".
  func isDerived(_ word: String) -> Bool {
    let bases = [""] + words(.prefixes).filter { word.hasPrefix($0) }
    return bases.contains { prefix in
      words(.deriving).contains { ending in
        guard word.hasSuffix(ending), word.count >= prefix.count + ending.count + 4 else { return false }
        let base = String(word.dropFirst(prefix.count).dropLast(ending.count))
        return isWord(base) || isWord(base + "e")
          || base.hasSuffix("i") && isWord(base.dropLast() + "y")
      }
    }
  }
}
