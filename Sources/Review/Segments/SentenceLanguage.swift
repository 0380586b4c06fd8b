/// What a segmenter knows of a language: its abbreviations by class, and what begins a sentence.
final class SentenceLanguage: Sendable {
  /// How an abbreviation stands to what follows it.
  struct Classes: OptionSet {
    let rawValue: UInt8
    /// Binds always: a name follows, or the sentence goes on.
    static let inner = Classes(rawValue: 1)
    /// Binds what is counted: a digit, a Roman numeral.
    static let numeric = Classes(rawValue: 2)
    /// May end a sentence, and ends it where one surely begins.
    static let final = Classes(rawValue: 4)
    /// Closes a list as "etc." does: a capital after it begins a sentence.
    static let closing = Classes(rawValue: 8)
    /// Follows a number and binds nothing else.
    static let unit = Classes(rawValue: 16)
    /// The user's own: no sentence ends after it.
    static let own = Classes(rawValue: 32)
  }

  let code: String
  private let classes: [String: Classes]
  /// By the last byte of an abbreviation: the lengths that there are, a bit each, so that most words need no look-up.
  private let lengths: [UInt64]
  /// By the last word of an abbreviation of several words: the words before it, and its classes.
  private let phrases: [String: [(before: String, classes: Classes)]]
  /// The words that follow a word within abbreviations of several words, as "b" after "z".
  private let pairs: [String: Set<String>]
  private let starters: Set<String>
  /// Words that have a capital at the beginning of a sentence only, and never within a name.
  private let openers: Set<String>
  private let calendar: Set<String>
  private let months: Set<String>
  /// Capital letters of two signs, as "Sh" and "Dž".
  private let digraphs: Set<String>
  /// Words that have a capital anywhere in a sentence.
  let capitalised: Set<String>
  let speech: Set<String>
  let hasOrdinals: Bool
  let capitalisesNouns: Bool
  /// Consonants that make a syllable.
  let syllabic: Set<Unicode.Scalar>
  let stops: StopBytes
  /// Vowels beyond those of ASCII.
  private let vowels: Set<Unicode.Scalar>

  /// What is known of a language.
  ///
  /// - Parameter abbreviations: the user's own, with their last stop or without.
  init(_ data: LanguageData, abbreviations: [String] = []) {
    func words(_ sections: LanguageData.Section...) -> Set<String> {
      Set(sections.flatMap(data.items).map { $0.lowercased() })
    }
    // What comes before English names in the news of any language, and "No." as a sign.
    let everywhere = data.library.data(of: LanguageData.everyLanguage)
    var classes: [String: Classes] = [:]
    var phrases: [String: [(before: String, classes: Classes)]] = [:]
    var pairs: [String: Set<String>] = [:]
    let sections: [(LanguageData.Section, Classes)] = [
      (.titles, .inner), (.inner, .inner), (.numeric, .numeric), (.final, .final),
      (.closing, .closing), (.units, .unit),
    ]
    let own = abbreviations.map { ($0.hasSuffix(".") ? String($0.dropLast()) : $0).lowercased() }
    var listed = sections.map { section, kind in (words(section).union(everywhere.items(section)), kind) }
    listed.append((Set(own), .own))
    for (items, kind) in listed {
      for item in items {
        let parts = item.split(separator: " ").map(String.init)
        guard let last = parts.last else { continue }
        if parts.count == 1 {
          classes[item, default: []].formUnion(kind)
        } else {
          phrases[last, default: []].append((parts.dropLast().joined(separator: " "), kind))
          for (left, right) in zip(parts, parts.dropFirst()) where left.hasSuffix(".") {
            pairs[String(left.dropLast()), default: []]
              .insert(right.hasSuffix(".") ? String(right.dropLast()) : right)
          }
        }
      }
    }
    code = data.code
    var lengths = [UInt64](repeating: 0, count: 256)
    let known = [Array(classes.keys), Array(phrases.keys), Array(pairs.keys), Array(words(.digraphs))]
      .joined()
    for word in known {
      for form in [word, word.uppercased(), word.prefix(1).uppercased() + word.dropFirst()] {
        if let last = form.utf8.last { lengths[Int(last)] |= 1 << UInt64(form.utf8.count & 63) }
      }
    }
    self.lengths = lengths
    self.classes = classes
    self.phrases = phrases
    self.pairs = pairs
    starters = words(.function, .starters)
    openers = words(.openers)
    months = Set(data.alternatives(.months).joined())
    calendar = months.union(data.alternatives(.weekdays).joined())
    digraphs = words(.digraphs)
    capitalised = words(.capitalised)
    speech = words(.speech)
    hasOrdinals = data.items(.ordinals).contains("yes")
    capitalisesNouns = data.items(.nouns).contains("capitalised")
    syllabic = Set(data.items(.syllabic).compactMap(\.unicodeScalars.first))
    vowels = Set(data.letters(.vowels).flatMap(\.unicodeScalars))
    stops = StopBytes(own: data.items(.stops).first?.utf8.first)
  }

  /// Whether a letter is a vowel.
  func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a", "e", "i", "o", "u", "y", "A", "E", "I", "O", "U", "Y": true
    default: !scalar.isASCII && vowels.contains(scalar)
    }
  }

  /// Whether a word may be an abbreviation, by its length and last byte.
  func mayKnow(_ word: Span, in text: UTF8Text) -> Bool {
    lengths[Int(text.bytes[word.upperBound - 1])] >> UInt64(word.count & 63) & 1 == 1
  }

  /// The classes of the abbreviation that ends with a word, given the text before it.
  func classes(of word: String, in text: UTF8Text, before offset: Int) -> Classes {
    var found = classes[word] ?? []
    if found.isEmpty, let hyphen = word.lastIndex(where: { "-'’".contains($0) }) {
      found = classes[String(word[word.index(after: hyphen)...])] ?? []
    }
    for phrase in phrases[word] ?? [] {
      // A space between the words may be a no-break space or a line end.
      let end = text.skipBack(from: offset, to: 0) { $0 == .space }
      let start = end - phrase.before.utf8.count
      guard start >= 0, end < offset, start == 0 || !(text.kind(before: start)?.isLetter ?? false) else {
        continue
      }
      if text.string(start..<end).lowercased() == phrase.before { found.formUnion(phrase.classes) }
    }
    return found
  }

  /// Whether two words are within one abbreviation, as "z" and "b" in "z. B.".
  func joins(_ word: String, _ next: String) -> Bool { pairs[word]?.contains(next) ?? false }

  /// Whether a word, written with a capital, begins a sentence rather than a name.
  func starts(_ word: String) -> Bool { starters.contains(word) }

  /// Where the body begins in the first sentence of a text when a heading without a stop comes before it: at a word
  /// that only sentences begin with, written with a capital and followed by a small letter.
  func heading(in text: UTF8Text, _ sentence: Span) -> Int? {
    guard !openers.isEmpty else { return nil }
    var offset = sentence.lowerBound
    for number in 0..<25 {
      let word = offset..<text.skip(from: offset, to: sentence.upperBound) { $0.isLetter }
      let next = text.skip(from: word.upperBound, to: sentence.upperBound) { $0 != .space }
      let following = text.skip(from: next, to: sentence.upperBound) { $0 == .space }
      if number > 1, word.upperBound == next, text.kind(at: offset) == .upper,
        text.kind(at: following) == .lower,
        text.kind(before: text.skipBack(from: offset, to: 0) { $0 == .space }) == .lower,
        openers.contains(text.key(word))
      {
        return offset
      }
      guard following > offset, following < sentence.upperBound else { return nil }
      offset = following
    }
    return nil
  }

  func isMonth(_ word: String) -> Bool { months.contains(word) }

  func isDate(_ word: String) -> Bool { calendar.contains(word) }

  func isDigraph(_ word: String) -> Bool { digraphs.contains(word) }
}
