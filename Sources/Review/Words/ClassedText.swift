/// A text as the classes of its words and marks, between two stops.
struct ClassedText: Sendable {
  /// A word, a hyphenated compound or a mark.
  struct Token: Sendable {
    /// The number of its class.
    var number: Int
    /// Where it is in the text.
    var range: Span
    /// The folded word; empty for a mark or a compound.
    var key: String
    /// Whether a quotation mark stands before it.
    var isAfterQuote: Bool
  }

  let grammar: Grammar
  let text: String
  private(set) var tokens: [Token]
  /// The classes of the tokens.
  private(set) var numbers: [Int]

  init(_ passage: Passage, _ grammar: Grammar) {
    self.grammar = grammar
    text = passage.text
    var reader = ClassReader(passage, grammar)
    tokens = reader.read()
    numbers = tokens.map(\.number)
  }

  /// Whether a full stop, a question mark or an exclamation mark ends the text.
  var endsWithStop: Bool { text[bytes: tokens.last!.range].contains { ".!?…".contains($0) } }

  /// The part of speech of a token.
  func part(_ index: Int) -> LexicalCategory { grammar.classes[numbers[index]].part }

  /// The class of a token.
  func wordClass(_ index: Int) -> WordClass { grammar.classes[numbers[index]] }

  /// The text of a token.
  func text(_ index: Int) -> String { String(text[bytes: tokens[index].range]) }

  /// Whether a token begins with a capital.
  func isCapitalised(_ index: Int) -> Bool {
    let range = tokens[index].range
    guard !range.isEmpty else { return false }
    let first = text.utf8[text.utf8.index(text.startIndex, offsetBy: range.lowerBound)]
    // Most words begin with a plain letter.
    if first < 0x80 { return UInt8(ascii: "A")...UInt8(ascii: "Z") ~= first }
    return text[bytes: range].first?.isUppercase == true
  }

  /// What some tokens cost after those before them, with other classes at some places.
  func cost(_ range: ClosedRange<Int>, replacing: (index: Int, number: Int)...) -> Float {
    func number(_ index: Int) -> Int {
      guard index >= 0 else { return 0 }
      return replacing.first { $0.index == index }?.number ?? numbers[index]
    }
    var sum: Float = 0
    for index in range where index < numbers.count {
      sum += grammar.cost(number(index - 2), number(index - 1), number(index))
    }
    return sum
  }

  /// How much dearer a token is after the one before it, and after the two before it, than elsewhere: the lesser of both.
  func surprise(_ index: Int) -> Float {
    let usual = grammar.usual[numbers[index]]
    let pair = grammar.cost(numbers[index - 1], numbers[index])
    let triple = grammar.cost(index >= 2 ? numbers[index - 2] : 0, numbers[index - 1], numbers[index])
    return min(pair, triple) - usual
  }

  /// How much dearer the tokens are on average than elsewhere; less than nought in English that is in order.
  var strangeness: Float {
    let costs = numbers.indices.dropFirst().map { index in cost(index...index) - grammar.usual[numbers[index]]
    }
    return costs.reduce(0, +) / Float(max(1, costs.count))
  }
}
