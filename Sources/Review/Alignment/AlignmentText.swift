/// One side of a text to be aligned: of each segment, its length, its signs and what may be recognised on the other
/// side.
struct AlignmentText: Sendable {
  /// A segment, without its text.
  struct Segment: Sendable {
    /// Its tokens, each once: a range of `AlignmentText.tokens`.
    var tokens: Range<Int>
    /// Letters and digits in it, in code points.
    var length: Double
    /// What its signs tell.
    var signs: SegmentSigns
    /// The index of its block; nil when nothing is known of blocks.
    var block: Int?
    /// Whether the very same segment stood before, more often than on the other side.
    var isRepeat = false
  }

  /// The segments, in order.
  var segments: [Segment] = []
  /// Numbers of types, segment by segment.
  var tokens: [Int32] = []
  /// The distinct tokens.
  var types: [TokenType] = []

  /// Of each type, the segments that it is in, in order.
  var postings: Lists<Int32> {
    var places: [(Int, Int32)] = []
    places.reserveCapacity(tokens.count)
    for (index, segment) in segments.enumerated() {
      for token in tokens[segment.tokens] { places.append((Int(token), Int32(index))) }
    }
    return Lists(count: types.count, places)
  }
}

/// Something in a segment that its translation may show too: a word, a number, a concept of a glossary.
struct TokenType: Sendable {
  enum Kind: Sendable {
    /// A word that means something by itself.
    case word
    /// A number, in digits or in words.
    case number
    /// What may also not be a number: a month, a Roman numeral, "one".
    case weakNumber
    /// A day of the week.
    case weekday
    /// A concept of a glossary.
    case concept
  }

  /// What makes it the same as another of its side: a folded word, the values of a number, the number of a concept.
  var key: String
  var kind: Kind
  /// A word in plain Latin letters.
  var latin = ""
  /// Whether a word was seen with a capital that no sentence's beginning asks for.
  var isName = false
  /// What a number may be worth.
  var values: Set<NumberMention.Value> = []
}

/// Lists of values, one for each number below a count, side by side in one array.
struct Lists<Element: Sendable>: Sendable {
  private var starts: [Int]
  private var values: [Element] = []

  /// The lists that pairs of a number and a value make; each keeps the order of its values.
  init(count: Int, _ pairs: [(Int, Element)]) {
    starts = [Int](repeating: 0, count: count + 1)
    for (number, _) in pairs { starts[number + 1] += 1 }
    for number in 0..<count { starts[number + 1] += starts[number] }
    guard let first = pairs.first?.1 else { return }
    values = [Element](repeating: first, count: starts[count])
    var ends = starts
    for (number, value) in pairs {
      values[ends[number]] = value
      ends[number] += 1
    }
  }

  /// Where the list of a number is among all values.
  func places(of number: Int) -> Range<Int> { starts[number]..<starts[number + 1] }

  /// The value at a place.
  subscript(place: Int) -> Element { values[place] }

  /// The list of a number.
  func list(of number: Int) -> ArraySlice<Element> { values[places(of: number)] }
}
