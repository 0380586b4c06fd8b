/// What is looked for in a text, and what takes its place.
public struct SearchPattern {
  private let regex: Regex<AnyRegexOutput>
  private let replacement: String
  private let isRegex: Bool
  private let wholeWords: Bool

  /// A pattern.
  ///
  /// - Parameters:
  ///   - text: the words, or a regular expression as Swift reads it.
  ///   - replacement: what takes their place; after a regular expression, `$1` is what its first group found, `$0` all of it
  ///     and `$$` a dollar sign.
  ///   - isRegex: whether `text` is a regular expression.
  ///   - ignoresCase: whether capitals and small letters are the same.
  ///   - wholeWords: whether a part of a word is left alone.
  /// - Throws: `InputError` for a regular expression that cannot be read, and for an empty text.
  public init(
    _ text: String, replacement: String, isRegex: Bool = false, ignoresCase: Bool = false,
    wholeWords: Bool = false
  ) throws(InputError) {
    guard !text.isEmpty else { throw InputError(.usage, "there is nothing to look for") }
    do {
      let regex = isRegex ? try Regex(text) : Regex<AnyRegexOutput>(verbatim: text)
      self.regex = ignoresCase ? regex.ignoresCase() : regex
    } catch {
      throw InputError(.usage, "'\(text)' is not a regular expression: \(error)")
    }
    self.replacement = replacement
    self.isRegex = isRegex
    self.wholeWords = wholeWords
  }

  /// Where it is in a text, and what takes its place there; places that would stay the same are left out.
  public func matches(in text: String) -> [(span: Span, replacement: String)] {
    text.matches(of: regex).compactMap { match in
      guard !match.range.isEmpty, !wholeWords || text.isWord(at: match.range) else { return nil }
      let new = isRegex ? filled(match) : replacement
      return text[match.range].utf8.elementsEqual(new.utf8) ? nil : (text.span(of: match.range), new)
    }
  }

  /// The replacement with what the groups found.
  private func filled(_ match: Regex<AnyRegexOutput>.Match) -> String {
    var result = ""
    var rest = replacement[...]
    while let sign = rest.popFirst() {
      guard sign == "$", let next = rest.first else {
        result.append(sign)
        continue
      }
      if next == "$" {
        result.append(rest.removeFirst())
      } else if let group = next.wholeNumberValue, next.isASCII {
        rest.removeFirst()
        if match.output.indices.contains(group) { result += match.output[group].substring ?? "" }
      } else {
        result.append(sign)
      }
    }
    return result
  }
}

extension String {
  /// Whether no word goes on before or after a range.
  func isWord(at range: Range<Index>) -> Bool {
    let before = range.lowerBound > startIndex ? self[index(before: range.lowerBound)] : " "
    let after = range.upperBound < endIndex ? self[range.upperBound] : " "
    return !(before.isWordPart && self[range.lowerBound].isWordPart)
      && !(after.isWordPart && self[index(before: range.upperBound)].isWordPart)
  }
}
