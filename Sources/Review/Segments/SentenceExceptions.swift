/// Where ICU breaks and a reader would not: after abbreviations, initials, ordinals and enumerations, and where the
/// sentence goes on after a quotation.
///
/// The classes of abbreviations are those that segmentation rules usually have (SRX, pragmatic_segmenter): titles bind
/// always, units and references before a digit, others unless a new sentence surely begins.
struct SentenceExceptions {
  private let titles: Set<String>
  private let numeric: Set<String>
  private let inner: Set<String>
  private let final: Set<String>
  private let months: Set<String>
  private let function: Set<String>
  /// Abbreviations of several words, as "z. b".
  private let phrases: Set<String>
  private let hasOrdinals: Bool

  init(_ data: LanguageData) {
    func words(_ section: String) -> Set<String> { Set(data.items(section).map { $0.lowercased() }) }
    titles = words("titles")
    numeric = words("numeric")
    inner = words("inner")
    final = words("final")
    phrases = inner.union(final).filter { $0.contains(" ") }
    months = Set(data.alternatives("months").joined())
    function = words("function")
    hasOrdinals = data.items("ordinals").contains("yes")
  }

  /// Whether the break at `end` is none, in the sentence that begins at `start`.
  func hold(in text: String, from start: Int, at end: Int) -> Bool {
    let before = text[bytes: start..<end].trimmingEnd()
    let after = text[bytes: end..<text.utf8.count].drop { $0.isWhitespace }
    guard let next = after.first else { return true }
    let opening = after.drop { $0.isOpening }
    if next.isLowercase { return !before.endsInColon }
    if opening.first?.isLowercase ?? false, before.last.map({ !$0.isStop }) ?? false { return true }
    guard before.last == "." else { return false }
    return bindsByStop(before.dropLast(), after: opening, isQuoted: opening.startIndex != after.startIndex)
  }

  /// Whether a full stop belongs to the word before it and ends nothing.
  private func bindsByStop(_ before: Substring, after: Substring, isQuoted: Bool) -> Bool {
    let token = before.suffix(while: { !$0.isWhitespace && !$0.isOpening })
    let word = token.lowercased()
    let next = after.prefix { $0.isLetter || $0 == "'" || $0 == "’" }.lowercased()
    if word.isEmpty { return false }
    if titles.contains(word) || inner.contains(word) { return true }
    let last = before.lastWords
    if last.contains(where: inner.contains) { return true }
    // The stop after "z" in "z. B." has the rest of the abbreviation behind it.
    if last.contains(where: { start in phrases.contains { "\($0).".hasPrefix("\(start). \(next).") } }),
      after.dropFirst(next.count).first == "."
    {
      return true
    }
    let startsWithDigit = after.first?.isNumber ?? false
    if numeric.contains(word), startsWithDigit || after.prefix(while: { "IVXLC".contains($0) }).count > 1 {
      return true
    }
    // "1." or "a)" alone is the number of what follows.
    if token.count <= 3, token.startIndex == before.startIndex,
      token.allSatisfy(\.isNumber) || token.isInitial && token.count == 1
    {
      return true
    }
    let beginsSentence = isQuoted || function.contains(next)
    if final.contains(word) || last.contains(where: final.contains) {
      return !beginsSentence && !startsWithDigit
    }
    if token.isInitial { return !beginsSentence && !startsWithDigit }
    if hasOrdinals, token.count <= 2, token.allSatisfy(\.isNumber) {
      return months.contains(next) || !beginsSentence && !startsWithDigit
    }
    return false
  }
}

extension Character {
  /// Whether it ends a sentence.
  fileprivate var isStop: Bool { ".!?…。！？؟।".contains(self) }

  /// Whether it opens a quotation or a bracket; straight and low marks may do both.
  fileprivate var isOpening: Bool { "\"'“”„‘‚«»([{「『‹›¿¡".contains(self) }
}

extension Substring {
  fileprivate func trimmingEnd() -> Substring {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else { return prefix(0) }
    return self[...last]
  }

  fileprivate var endsInColon: Bool { last == ":" || last == "：" }

  /// The longest end of which every character holds.
  fileprivate func suffix(while holds: (Character) -> Bool) -> Substring {
    guard let last = lastIndex(where: { !holds($0) }) else { return self }
    return self[index(after: last)...]
  }

  /// The last word, the last two and the last three, each with single spaces between, in lower case.
  fileprivate var lastWords: [String] {
    let words = suffix(40).split { $0.isWhitespace || $0.isOpening }.suffix(3).map { $0.lowercased() }
    return words.indices.reversed().map { words[$0...].joined(separator: " ") }
  }

  /// One capital letter, or several with stops between them, as in "J" and "U.S".
  fileprivate var isInitial: Bool {
    split(separator: ".", omittingEmptySubsequences: false).allSatisfy {
      $0.count == 1 && $0.first!.isUppercase
    }
  }
}
