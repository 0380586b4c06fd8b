/// A term that is in a passage.
public struct TermMatch: Equatable, Sendable {
  /// The number that the term was indexed under.
  public var term: Int
  /// Its words in the passage.
  public var words: Range<Int>
  /// Its place in the passage's text.
  public var span: Span
  /// How its least sure word was recognised.
  public var layer: MatchLayer
  /// How sure the match is, 0 to 1.
  public var confidence: Double
}

extension [TermMatch] {
  /// The matches that no longer match covers.
  var longest: [TermMatch] {
    filter { match in
      !contains { $0.words.count > match.words.count && $0.words.overlaps(match.words) }
    }
  }
}
