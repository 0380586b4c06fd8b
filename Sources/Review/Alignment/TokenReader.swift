/// Reads the tokens of one side's segments; one belongs to one thread.
///
/// What a word form says is worked out once, since a long text has millions of words and some ten thousand forms.
struct TokenReader {
  /// What a word form says wherever it is.
  private struct Form {
    /// The type of the word; nil for words that mean little by themselves.
    var word: Int32?
    /// The types of the numbers and weekdays that the form is.
    var others: [Int32]
    var length: Int
    var isCapitalised: Bool
    var isAllCapitals: Bool
    /// Whether it may be part of a number of several words.
    var joinsNumbers: Bool
    /// Whether it may be part of a term.
    var isInTerm: Bool
  }

  private let lexer: Lexer
  private let numbers: NumberReader
  private let numberWords: NumberWords
  private let weekdays: [String: Int]
  private let function: Set<String>
  private let romaniser = Romaniser()
  private let concepts: ConceptSearch?
  private var forms: [String: Form] = [:]
  private var known: [String: Int32] = [:]
  private var text = AlignmentText()

  private init(language: LanguageData, _ concepts: ConceptSearch?) {
    self.concepts = concepts
    lexer = Lexer(language)
    numbers = NumberReader(language)
    numberWords = NumberWords.of(language)
    weekdays = Calendar(language).distinctWords(of: .weekdays)
    function = language.keys(.function)
  }

  /// A side with its tokens; `concepts` tells which concepts of a glossary are in it.
  static func text(of side: AlignmentSide, language: LanguageData, _ concepts: ConceptSearch?)
    -> AlignmentText
  {
    var reader = TokenReader(language: language, concepts)
    for (index, text) in side.texts.enumerated() {
      reader.read(text, block: side.blocks?[index])
    }
    return reader.text
  }

  private mutating func read(_ string: String, block: Int?) {
    let passage = lexer.passage(string)
    var ids: [Int32] = []
    var length = 0
    var (joinsNumbers, isInTerm) = (false, false)
    for (place, word) in passage.words.enumerated() {
      let form = form(of: word)
      length += form.length
      if let id = form.word {
        ids.append(id)
        if form.isAllCapitals || form.isCapitalised && place > 0 { text.types[Int(id)].isName = true }
      }
      ids += form.others
      joinsNumbers = joinsNumbers || form.joinsNumbers
      isInTerm = isInTerm || form.isInTerm
    }
    if joinsNumbers { ids += numbers.numbers(in: passage).map { id(of: $0) } }
    if isInTerm, let concepts {
      ids += concepts.concepts(in: passage).map { id(of: .concept, key: String($0)) }
    }
    let start = text.tokens.count
    ids.sort()
    for (place, id) in ids.enumerated() where place == 0 || ids[place - 1] != id { text.tokens.append(id) }
    text.segments.append(
      AlignmentText.Segment(
        tokens: start..<text.tokens.count, length: Double(length), signs: SegmentSigns(string), block: block))
  }

  private mutating func form(of word: Word) -> Form {
    if let form = forms[word.text] { return form }
    var alone = word
    alone.range = 0..<word.text.utf8.count
    let mentions = numbers.numbers(in: Passage(text: word.text, words: [alone]))
    var form = Form(
      word: nil, others: mentions.map { id(of: $0) }, length: word.text.unicodeScalars.count,
      isCapitalised: word.isCapitalised, isAllCapitals: word.isAllCapitals,
      joinsNumbers: mentions.contains { $0.isWord && !$0.isWeak } || numberWords.multiplier(word.key) != nil,
      isInTerm: concepts?.holds(word.key) ?? false)
    if let day = weekdays[word.key] { form.others.append(id(of: .weekday, key: String(day))) }
    if word.kind == .letters, !function.contains(word.key) {
      form.word = id(of: .word, key: word.key)
    }
    forms[word.text] = form
    return form
  }

  private mutating func id(of mention: NumberMention) -> Int32 {
    let values = mention.values.map { "\($0)" }.sorted().joined(separator: " ")
    return id(of: mention.isWeak ? .weakNumber : .number, key: values, values: mention.values)
  }

  private mutating func id(
    of kind: TokenType.Kind, key: String, values: Set<NumberMention.Value> = []
  ) -> Int32 {
    // The kinds are apart: a concept's number is not a number of the text.
    let name = kind == .word ? key : "\(kind) \(key)"
    if let id = known[name] { return id }
    let id = Int32(text.types.count)
    text.types.append(
      TokenType(key: key, kind: kind, latin: kind == .word ? romaniser.latin(key) : "", values: values))
    known[name] = id
    return id
  }
}
