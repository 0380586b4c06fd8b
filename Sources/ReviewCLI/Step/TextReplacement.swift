internal import Review

/// What is looked for over a text, and what takes its place.
struct TextReplacement: Equatable {
  var find: String
  var with = ""
  var ignoresCase = false
  var wholeWords = false
  var isRegex = false

  /// What is looked for as it is written; where that stands nowhere, whatever its capitals; else as a regular expression.
  ///
  /// - Throws: `InputError` when it stands nowhere.
  init(finding text: String, in sitting: Sitting) throws {
    find = text
    for (ignoresCase, isRegex) in [(false, false), (true, false), (false, true)] {
      self.ignoresCase = ignoresCase
      self.isRegex = isRegex
      // Most words are no regular expression that could not be read, but some are.
      if isRegex, (try? places(in: sitting)) == nil { break }
      if try !places(in: sitting).isEmpty { return }
    }
    throw InputError(.usage, "'\(text)' stands nowhere in the translation")
  }

  /// Where it stands in the translation.
  func places(in sitting: Sitting) throws -> [Occurrence] {
    let pattern = try SearchPattern(
      find, replacement: with, isRegex: isRegex, ignoresCase: ignoresCase, wholeWords: wholeWords)
    return try sitting.project.occurrences(of: pattern, in: sitting.text.id)
  }

  /// What it says, as "“Kosova” → “Kosovo”, whole words".
  var title: String {
    let how = [
      ignoresCase ? "any capitals" : nil, wholeWords ? "whole words" : nil,
      isRegex ? "a regular expression" : nil,
    ].compactMap { $0 }
    return (["“\(find)” → “\(with)”"] + how).joined(separator: ", ")
  }
}

extension Occurrence {
  /// The place in a line.
  var line: StyledText {
    StyledText("sentence \(unit.number ?? 0): ", .dim) + unit.current.around(span, reach: 40)
      + StyledText(" → “\(replacement)”")
  }
}
