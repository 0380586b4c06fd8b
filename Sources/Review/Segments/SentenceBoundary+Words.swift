/// What the words round a boundary look like, in any language.
extension SentenceBoundary {
  /// The number that a list or a heading begins with: "1", "1.2", "IV", "a".
  var isNumbering: Bool {
    guard mark == .stop, word.count <= 6, !word.isEmpty, nextKind != .lower || isClosing else { return false }
    let bytes = text.bytes[word]
    if bytes.count == 1, ScalarKind(Unicode.Scalar(bytes[word.lowerBound])).isLetter { return true }
    return bytes.count <= 5 && bytes.allSatisfy(Self.isRoman) && isSpaced
      || bytes.count <= 3 && bytes.allSatisfy { (0x30...0x39).contains($0) }
      || text.skip(from: word.lowerBound, to: word.upperBound) { $0 == .digit } == word.upperBound
      || bytes.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
  }

  /// One capital letter or one of a script without capitals, or several with stops between them, as in "J", "U.S" and
  /// "J.-P".
  var isInitial: Bool {
    var offset = word.lowerBound
    while offset < word.upperBound {
      guard let (scalar, length) = text.scalar(at: offset) else { break }
      guard text.kinds[scalar] == .upper || text.kinds[scalar] == .letter && !Self.isSyllable(scalar) else {
        return false
      }
      offset = text.skip(from: offset + length, to: word.upperBound) { $0 == .mark }
      guard offset == word.upperBound || text.bytes[offset] == 0x2E else { return false }
      offset += offset + 1 < word.upperBound && text.bytes[offset + 1] == 0x2D ? 2 : 1
    }
    return !word.isEmpty
  }

  /// Whether the word is a number of so many digits at most.
  func isNumber(upTo digits: Int) -> Bool {
    !word.isEmpty && word.count <= digits && text.bytes[word].allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Whether the stop is within a date such as "5. 3. 2024" or "2024. 3. 5".
  var isWithinDate: Bool {
    let before = text.skipBack(from: word.upperBound, to: max(start, word.upperBound - 4)) { $0 == .digit }
    let first = before..<word.upperBound
    guard !first.isEmpty, nextKind == .digit, !isQuoted else { return false }
    func number(at offset: Int) -> Span { offset..<text.skip(from: offset, to: offset + 4) { $0 == .digit } }
    func number(before stop: Int) -> Span {
      let end = text.skipBack(from: stop, to: start) { $0 == .space }
      guard end > start, text.kind(before: end) == .stop else { return end..<end }
      return text.skipBack(from: end - 1, to: max(start, end - 5)) { $0 == .digit }..<end - 1
    }
    func isDate(_ numbers: [Span]) -> Bool {
      let lengths = numbers.map(\.count)
      return lengths.allSatisfy { $0 > 0 } && (lengths[1] < 3)
        && (lengths[0] < 3 && lengths[2] == 4 || lengths[0] == 4 && lengths[2] < 3)
    }
    let second = number(at: next)
    if text.kind(at: second.upperBound) == .stop {
      let third = number(at: text.skip(from: second.upperBound + 1) { $0 == .space })
      if isDate([first, second, third]) { return true }
    }
    return isDate([number(before: first.lowerBound), first, second])
  }

  /// Whether the mark is part of a title: 《是吗？不是》.
  var isWithinTitle: Bool {
    let around = text.bytes[max(start, marks.lowerBound - 120)..<marks.lowerBound]
    // U+300A and U+300B.
    for offset in around.indices.dropLast(2).reversed()
    where around[offset] == 0xE3 && around[offset + 1] == 0x80 {
      if around[offset + 2] == 0x8B { return false }
      if around[offset + 2] == 0x8A { return true }
    }
    return false
  }

  /// Whether the word is a Roman numeral that counts what follows, and not the king or the pope before it.
  var isRomanOrdinal: Bool {
    guard !word.isEmpty, text.bytes[word].allSatisfy(Self.isRoman) else { return false }
    let end = text.skipBack(from: word.lowerBound, to: start) { $0 == .space }
    let name = text.skipBack(from: end, to: start) { $0.isLetter || $0 == .mark }
    return name == start || text.kind(at: name) != .upper
  }

  /// Whether a letter comes before the marks.
  var isAfterLetter: Bool { text.kind(before: marks.lowerBound)?.isLetter ?? false }

  /// Whether the mark may belong to a name, as in "Yahoo! in".
  var isAfterName: Bool {
    text.bytes[marks.upperBound - 1] == 0x21 && text.kind(at: word.lowerBound) == .upper
  }

  /// Whether what follows is a question as well, up to its mark: "Who? when?"
  var isQuestionNext: Bool {
    guard text.bytes[marks.upperBound - 1] == 0x3F else { return false }
    let end = text.skip(from: opened) { !$0.isTerminator }
    return text.kind(at: end) == .strong && text.scalar(at: end)?.scalar == "?"
  }

  /// Whether a number comes before the word, or is written together with it.
  var isAfterNumber: Bool {
    let before = text.skipBack(from: word.lowerBound, to: start) { $0 == .space }
    guard before < word.lowerBound else { return false }
    if text.kind(before: before) == .digit { return true }
    let numeral = text.skipBack(from: before, to: start) { $0.isLetter }..<before
    return !numeral.isEmpty && text.bytes[numeral].allSatisfy(Self.isRoman)
  }

  /// Whether a Roman numeral of more than one letter follows.
  var isRomanNext: Bool { nextWord.count > 1 && text.bytes[nextWord].allSatisfy(Self.isRoman) }

  /// Whether a letter with an apostrophe before it stands for a word that has no capital: "'s Avonds".
  var isElisionNext: Bool {
    guard isQuoted, let mark = text.scalar(before: opened)?.scalar, mark == "'" || mark == "’" else {
      return false
    }
    return nextWord.count == 1 && text.kind(at: nextWord.upperBound) == .space
      && text.kind(at: text.skip(from: nextWord.upperBound) { $0 == .space }) == .upper
  }

  var isNumberSignNext: Bool {
    text.scalar(at: opened)?.scalar == "№" || text.scalar(at: opened)?.scalar == "#"
  }

  /// Whether an initial follows, as in "I. A." and "U. S.".
  var isInitialNext: Bool {
    guard nextKind == .upper, let (_, length) = text.scalar(at: opened) else { return false }
    return nextWord.count == length && isStopNext
  }

  /// Whether the word that follows has a full stop of its own.
  var isStopNext: Bool { text.kind(at: nextWord.upperBound) == .stop }

  /// Whether a word of the sentence goes on after the quotation: Hiragana or Hangul without a space before it.
  var isParticleNext: Bool {
    guard let scalar = text.scalar(at: next)?.scalar.value else { return false }
    return (0x3041...0x309F).contains(scalar) || (0xAC00...0xD7A3).contains(scalar)
  }

  /// Whether the stop lies within a bracket that opened in the sentence.
  var isWithinBracket: Bool {
    var depth = 0
    for offset in (max(start, marks.lowerBound - 300)..<marks.lowerBound).reversed() {
      if text.bytes[offset] == 0x29 { depth += 1 }
      if text.bytes[offset] == 0x28 { depth -= 1 }
      if depth < 0 { return true }
    }
    return false
  }

  /// Whether two whole words are together where a space is missing, as in "over.Then": no names of sites, files or
  /// programs, no abbreviations, no addresses.
  var isMissingSpace: Bool {
    guard nextKind == .upper || nextKind == .letter, !isInitialNext else { return false }
    let from = text.skipBack(from: marks.lowerBound, to: start) { $0 != .space && !$0.isOpening }
    let to = text.skip(from: next) { $0 != .space }
    let before = from..<marks.lowerBound
    guard !text.bytes[from..<to].contains(where: { $0 == 0x40 || $0 == 0x2F || $0 == 0x3D || $0 == 0x5F }),
      isClosing || isSentenceTail(before)
    else { return false }
    let word = nextWord
    guard !word.isEmpty, !Self.domains.contains(text.key(word)),
      let (first, length) = text.scalar(at: word.lowerBound)
    else { return false }
    switch text.kinds[first] {
    case .letter: return text.words(in: word, upTo: 1) == 1 && word.count > 3
    case .upper:
      if word.count == length { return text.kind(at: word.upperBound) == .space }
      return isRomanNext || text.kind(at: word.lowerBound + length) == .lower
    default: return false
    }
  }

  /// Whether a token is a word of two letters or more, or a number with separators, and no abbreviation.
  private func isSentenceTail(_ token: Span) -> Bool {
    let letters = text.skipBack(from: token.upperBound, to: token.lowerBound) { $0.isLetter || $0 == .mark }
    let isNumber = !token.isEmpty && text.bytes[token].allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2C }
    guard !isNumber else { return token.count > 1 }
    let last = text.skipBack(from: token.upperBound, to: token.lowerBound) {
      $0 == .lower || $0 == .letter || $0 == .mark
    }
    return !text.bytes[token].contains(0x2E) && letters < token.upperBound
      && text.string(last..<token.upperBound).unicodeScalars.count > 1
  }

  /// Whether a character is a syllable or a word by itself, and no initial: Kana, Han, Hangul.
  private static func isSyllable(_ scalar: Unicode.Scalar) -> Bool {
    (0x2E80...0xD7FF).contains(scalar.value)
  }

  private static func isRoman(_ byte: UInt8) -> Bool {
    byte == 0x49 || byte == 0x56 || byte == 0x58 || byte == 0x4C || byte == 0x43 || byte == 0x44
      || byte == 0x4D
  }

  /// Ends of names of sites and programs, which are also written with a capital.
  private static let domains: Set<String> = [
    "com", "net", "org", "info", "biz", "edu", "gov", "eu", "io", "tv", "js", "exe", "pdf", "doc",
  ]
}
