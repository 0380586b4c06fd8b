extension Change {
  /// A phrase put in place of a span, with what is around it adapted: the first letter follows the phrase that
  /// stood there, an English article before it follows the sound of what comes now, and what is taken out leaves no
  /// second space.
  ///
  /// - Parameters:
  ///   - language: the code of the language of the text.
  ///   - adaptsCase: whether the phrase comes from a list, and not from an editor who has written it on purpose.
  init(replacing span: Span, in text: String, by phrase: String, language: String, adaptsCase: Bool) {
    self.init(span: span, text: phrase)
    let replaced = String(text[bytes: span])
    if phrase.isEmpty {
      takeSpace(in: text)
    } else if adaptsCase {
      self.text = phrase.cased(
        like: replaced, startsSentence: text[bytes: 0..<span.lowerBound].endsBeforeSentence,
        inCapitals: text.isInCapitals)
    }
    if language == "en" || language.hasPrefix("en-") { adaptArticle(in: text) }
  }

  /// Widens what is taken out by the space that would be left over.
  private mutating func takeSpace(in text: String) {
    let before = text[bytes: 0..<span.lowerBound].last
    let after = text[bytes: span.upperBound..<text.utf8.count].first
    if let before, before == " ", after.map({ $0.isWhitespace || ".,;:!?)".contains($0) }) ?? true {
      span = span.lowerBound - 1..<span.upperBound
    } else if before == nil, after == " " {
      span = span.lowerBound..<span.upperBound + 1
    }
  }

  /// Widens the change by the article before it when that has to change.
  private mutating func adaptArticle(in text: String) {
    let before = text[bytes: 0..<span.lowerBound]
    let spaces = before.reversed().prefix { $0.isWhitespace }.count
    let article = before.dropLast(spaces).suffix { $0.isWordPart }
    let start = article.startIndex
    let beginning = before[..<start]
    // "Vitamin A" and "plan A" are names: a capital is an article only where a sentence begins.
    guard spaces > 0 || self.text.isEmpty, ["a", "an"].contains(article.lowercased()),
      article != "A" || beginning.endsBeforeSentence || text.isInCapitals
    else { return }
    let next = self.text + text[bytes: span.upperBound..<text.utf8.count]
    let isCapitals = text.isInCapitals
    guard let startsWithVowel = VowelSound.begins(isCapitals ? next.lowercased() : next) else { return }
    let right = startsWithVowel ? "an" : "a"
    guard right != article.lowercased() else { return }
    let spelled =
      isCapitals ? right.uppercased() : article.first?.isUppercase == true ? right.capitalizedFirst : right
    let offset = before.utf8.distance(from: before.startIndex, to: start)
    self.text = spelled + before.suffix(spaces) + self.text
    span = offset..<span.upperBound
  }
}

extension Substring {
  /// Whether a sentence begins after this: nothing came before, or a stop, quotation marks and brackets aside.
  fileprivate var endsBeforeSentence: Bool {
    let last = last { !$0.isWhitespace && !"\"'“”‘’„«»([{—–-".contains($0) }
    return last.map { ".!?:…".contains($0) } ?? true
  }

  fileprivate func suffix(while predicate: (Character) -> Bool) -> Substring {
    self[(lastIndex { !predicate($0) }.map(index(after:)) ?? startIndex)...]
  }
}

extension String {
  /// Whether all its letters are capitals, as in some headlines.
  fileprivate var isInCapitals: Bool {
    contains(where: \.isUppercase) && !contains(where: \.isLowercase)
  }

  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text with the capitals that the phrase before it had, where those were not the phrase's own.
  fileprivate func cased(like replaced: String, startsSentence: Bool, inCapitals: Bool) -> String {
    // A suggestion that only changes capitals means it.
    guard lowercased() != replaced.lowercased(), first?.isLowercase == true else { return self }
    if inCapitals { return uppercased() }
    let words = replaced.split { !$0.isWordPart && $0 != "-" && $0 != "'" && $0 != "’" }
    guard let first = words.first, first.first?.isUppercase == true else { return self }
    if startsSentence { return capitalizedFirst }
    // In mid-sentence the capital was the phrase's own when it is an acronym, or when its other words have none:
    // "the Serbian side".
    let isAcronym = first.count > 1 && !first.contains(where: \.isLowercase)
    let isTitle = words.allSatisfy { $0.count < 4 || $0.first?.isUppercase == true }
    return !isAcronym && isTitle ? capitalizedFirst : self
  }
}
