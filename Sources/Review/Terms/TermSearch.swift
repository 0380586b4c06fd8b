/// Finds the terms of one side of a glossary in texts of that side's language.
///
/// A search remembers what it has looked up, so it belongs to one thread at a time.
public final class TermSearch {
  /// A term that is in a text.
  public struct Find: Equatable, Sendable {
    /// The concept that it belongs to.
    public var entry: ConceptEntry
    /// The term in its dictionary form.
    public var term: String
    /// Where it stands.
    public var span: Span
    /// How its least sure word was recognised.
    public var layer: MatchLayer
  }

  private let terms: [(entry: ConceptEntry, term: Term)]
  private let index: TermIndex
  private let lexer: Lexer
  private let morphology: Morphology
  private let memory = TermCache()

  /// A search for the terms of a glossary's side.
  public init(_ glossary: Glossary, side: Side, language code: String, in library: LanguageLibrary = .shipped)
  {
    let language = library.data(of: code)
    terms = glossary.entries.flatMap { entry in
      (side == .source ? entry.sources : entry.targets).map { (entry, $0) }
    }
    index = TermIndex(terms.enumerated().map { ($0.offset, $0.element.term) }, language: language)
    lexer = Lexer(language)
    morphology = Morphology(language)
  }

  /// Every term that is in a text, in the order of their places.
  ///
  /// - Parameter longest: leaves out terms that a longer one covers.
  public func finds(in text: String, longest: Bool = false) -> [Find] {
    let matches = index.matches(in: lexer.passage(text), morphology, memory)
    return (longest ? matches.longest : matches).map { match in
      Find(
        entry: terms[match.term].entry, term: terms[match.term].term.headword, span: match.span,
        layer: match.layer)
    }
  }
}
