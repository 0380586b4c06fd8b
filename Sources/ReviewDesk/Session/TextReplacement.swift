public import Review

/// What is looked for over a text, and what takes its place.
public struct TextReplacement: Equatable, Sendable {
  /// What is looked for.
  public var find: String
  /// What takes its place.
  public var with = ""
  /// Whether capitals do not matter.
  public var ignoresCase = false
  /// Whether parts of words are left alone.
  public var wholeWords = false
  /// Whether `find` is a regular expression, and `$1` in `with` its first group.
  public var isRegex = false

  /// Looks for a text as it is written; if it is not found, with any capitals; if it is not found either, as a regular
  /// expression. Nil when the translation has none of them.
  public init?(finding text: String, in session: ReviewSession) throws {
    find = text
    for (ignoresCase, isRegex) in [(false, false), (true, false), (false, true)] {
      self.ignoresCase = ignoresCase
      self.isRegex = isRegex
      // Not every text can be read as a regular expression.
      if isRegex, (try? places(in: session)) == nil { break }
      if try !places(in: session).isEmpty { return }
    }
    return nil
  }

  /// Where the translation has it.
  ///
  /// - Throws: `InputError` for a regular expression that cannot be read.
  public func places(in session: ReviewSession) throws -> [Occurrence] {
    let pattern = try SearchPattern(
      find, replacement: with, isRegex: isRegex, ignoresCase: ignoresCase, wholeWords: wholeWords)
    return try session.project.replacing.occurrences(of: pattern, in: session.text.id)
  }
}
