/// Finds where the terms of a glossary stand in texts of one language.
///
/// It remembers the words that it has seen, so it belongs to one thread at a time.
public final class TermFinder {
  /// The terms that it looks for; a match's `term` is an index of these.
  public let terms: [String]
  private let index: TermIndex
  private let lexer: Lexer
  private let morphology: Morphology

  /// A finder for one side of a glossary in a language.
  public init(_ glossary: Glossary, side: Side, language: String) {
    let rows = glossary.entries.flatMap { entry -> [(text: String, match: MatchMode)] in
      side == .source ? [(entry.source, entry.match)] : entry.targets.map { ($0.text, entry.match) }
    }
    terms = rows.map(\.text)
    index = TermIndex(
      rows.enumerated().map { ($0.offset, $0.element.text, $0.element.match) }, language: language)
    lexer = Lexer(language: language)
    morphology = Morphology(language: language)
  }

  /// The terms that stand in a text, in the order of their places; only the longest at a place when asked.
  public func matches(in text: String, longestOnly: Bool = false) -> [TermMatch] {
    let matches = index.matches(in: lexer.passage(text), morphology)
    return longestOnly ? matches.longest : matches
  }
}
