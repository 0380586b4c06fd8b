/// What to write instead of a wrong term: the right ones in its form, so that they can be applied as they are.
struct TermSuggestions {
  /// What they replace: the wrong term, with the article before it where that has to change.
  let span: Span
  /// Best first.
  let texts: [String]

  /// Suggestions for a term of a concept that is in a passage of English.
  init(
    for entry: ConceptEntry, instead bad: Term, at span: Span, in passage: Passage, _ reader: PairReader
  ) {
    let text = String(passage.text[bytes: span])
    let form = Self.form(of: text, bad, at: span, in: passage, reader)
    let candidates = entry.accepted.filter { !$0.headword.isEmpty }
    // A verb's form asks for a verb, where the concept has one.
    let verbs = candidates.map {
      Self.isVerb($0, as: form, reader) ?? (form.isVerbal || bad.partOfSpeech == .verb)
    }
    let fitting = zip(candidates, verbs).filter { !form.isVerbal || $0.1 }
    let others = zip(candidates, verbs).filter { form.isVerbal && !$0.1 }
    let isTitle = Self.isTitle(text, insteadOf: bad.headword, at: span, in: passage)
    var seen: Set<String> = []
    let texts = (fitting + others).prefix(4).map { term, isVerb in
      let inflected = form.isVerbal && !isVerb ? term.headword : form.apply(to: term.headword, isVerb: isVerb)
      return isTitle ? inflected.inTitle : inflected.cased(like: text, insteadOf: bad.headword)
    }.filter { seen.insert($0).inserted }
    let article = Article(before: span, in: passage.text)
    guard let article, texts.contains(where: { !article.fits($0) }) else {
      self.span = span
      self.texts = texts
      return
    }
    self.span = article.start..<span.upperBound
    self.texts = texts.map(article.before)
  }

  /// Whether a term is a verb, or a phrase that begins with one of the glossary; nil when nothing tells.
  private static func isVerb(_ term: Term, as form: EnglishForm, _ reader: PairReader) -> Bool? {
    guard term.partOfSpeech == .phrase else { return term.partOfSpeech.map { $0 == .verb } }
    guard form.isVerbal, let first = term.headword.split(separator: " ").first else { return false }
    return reader.pair.terms.hasVerb(String(first))
  }

  /// Whether a term is in the capitals of a title within a sentence: "the President of Kosovo".
  private static func isTitle(
    _ text: String, insteadOf term: String, at span: Span, in passage: Passage
  ) -> Bool {
    guard let first = passage.words.firstIndex(where: { $0.range.lowerBound == span.lowerBound }) else {
      return false
    }
    return !passage.begins(first) && term.first?.isLowercase == true
      && text.split(separator: " ").allSatisfy {
        $0.first?.isUppercase == true && $0.contains(where: \.isLowercase)
      }
  }

  /// The form in which a term stands, by the first of its words that is not in its dictionary form.
  static func form(
    of text: String, _ term: Term, at span: Span, in passage: Passage, _ reader: PairReader
  ) -> EnglishForm {
    if let form = EnglishForm.of(text, term: term.headword) {
      return form == .past && isAfterAuxiliary(span, in: passage, reader) ? .participle : form
    }
    let words = text.split { !$0.isLetter && $0 != "'" }
    let own = term.headword.split { !$0.isLetter && $0 != "'" }
    guard words.count == own.count else { return .base }
    return zip(words, own).lazy.compactMap { EnglishForm.of(String($0), term: String($1)) }
      .first { $0 != .base } ?? .base
  }

  /// Whether a verb in the past is a participle: "was extended", "has been extended".
  private static func isAfterAuxiliary(_ span: Span, in passage: Passage, _ reader: PairReader) -> Bool {
    guard let last = passage.words.last(where: { $0.range.upperBound <= span.lowerBound }) else {
      return false
    }
    return reader.target.words(.auxiliary).contains(last.key)
  }
}

/// An indefinite article before a phrase that may be replaced.
private struct Article {
  /// Where it begins.
  let start: Int
  private let isCapital: Bool
  private let isAn: Bool

  /// The article right before a span; nil when another word is there.
  init?(before span: Span, in text: String) {
    let before = text[bytes: 0..<span.lowerBound]
    guard before.last == " ", let word = before.split(separator: " ").last,
      ["a", "an"].contains(word.lowercased()), word == word.lowercased() || word.count == before.count - 1
    else { return nil }
    start = before.utf8.count - word.utf8.count - 1
    isCapital = word.first == "A"
    isAn = word.count == 2
  }

  /// Whether it can stay as it is before a phrase.
  func fits(_ phrase: String) -> Bool { !phrase.isPlural && VowelSound.begins(phrase) == isAn }

  /// A phrase with the article that it takes; the plural takes none.
  func before(_ phrase: String) -> String {
    if phrase.isPlural { return isCapital ? phrase.capitalisingFirst() : phrase }
    return (isCapital ? "A" : "a") + (VowelSound.begins(phrase) == true ? "n " : " ") + phrase
  }
}

extension String {
  /// Whether an English phrase is a plural, by the look of its head.
  fileprivate var isPlural: Bool {
    let words = split(separator: " ").map(String.init)
    guard let head = words.prefix(while: { !EnglishForm.prepositions.contains($0) }).last else {
      return false
    }
    return head.hasSuffix("s") && !["ss", "us", "is", "'s"].contains { head.hasSuffix($0) }
      || head == "people"
  }

  /// The phrase with the capitals of a title: "Prime Minister", "Chief of Staff".
  fileprivate var inTitle: String {
    let small = LanguageData.of("en").items(.smallInTitles)
    return split(separator: " ").map(String.init).map { small.contains($0) ? $0 : $0.capitalisingFirst() }
      .joined(separator: " ")
  }

  /// The phrase with the capital that a text has and the term that is there would not have by itself.
  fileprivate func cased(like text: String, insteadOf term: String) -> String {
    let isCapital = text.first?.isUppercase ?? false
    guard isCapital, !(term.first?.isUppercase ?? false), !text.dropFirst().allSatisfy({ !$0.isLowercase })
    else {
      return self
    }
    return capitalisingFirst()
  }
}
