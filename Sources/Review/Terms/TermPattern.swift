/// A way in which a term, or a word that has to be near one, may be in a text.
struct TermPattern: Sendable {
  /// What it stands for.
  enum Meaning: Hashable, Sendable {
    /// The term of this number.
    case term(Int)
    /// The condition of this number.
    case condition(Int)
  }

  let meaning: Meaning
  private let match: MatchMode
  /// Which of its words begin with a capital, and which are in capitals: a bit each.
  private let capitalised: UInt64
  private let capitals: UInt64

  init(_ meaning: Meaning, _ match: MatchMode, _ words: [Word]) {
    self.meaning = meaning
    self.match = match
    capitalised = match == .case || match == .exact ? words.bits(\.isCapitalised) : 0
    capitals = match == .exact ? words.bits(\.isAllCapitals) : 0
  }

  /// Whether words of a passage that were recognised by a layer fit it.
  func accepts(_ words: ArraySlice<Word>, _ layer: MatchLayer) -> Bool {
    switch match {
    case .inflected, .stem, .prefix: true
    case .case: words.fit(capitalised, \.isCapitalised)
    case .exact:
      layer == .exact && words.fit(capitalised, \.isCapitalised) && words.fit(capitals, \.isAllCapitals)
    }
  }
}

extension [Word] {
  fileprivate func bits(_ has: (Word) -> Bool) -> UInt64 {
    prefix(64).enumerated().reduce(0) { has($1.element) ? $0 | 1 << UInt64($1.offset) : $0 }
  }
}

extension ArraySlice<Word> {
  fileprivate func fit(_ bits: UInt64, _ has: (Word) -> Bool) -> Bool {
    bits == 0 || prefix(64).enumerated().allSatisfy { bits & 1 << UInt64($0.offset) == 0 || has($0.element) }
  }
}
