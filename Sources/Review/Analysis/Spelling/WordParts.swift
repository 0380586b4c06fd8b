extension Passage {
  /// Whether a word is part of a compound with a hyphen, an address or the like.
  func isPart(_ word: Word) -> Bool {
    if standsFree(word) { return false }
    let before = text[bytes: 0..<word.range.lowerBound].last
    let after = text[bytes: word.range.upperBound..<text.utf8.count].first
    return [before, after].contains {
      $0.map { "-‐‑@#/_.’'".contains($0) && !(after == "." && $0 == ".") } ?? false
    }
  }
}
