/// Reads a passage as classes of words and marks.
struct ClassReader {
  private let passage: Passage
  private let grammar: Grammar
  private var tokens: [ClassedText.Token] = []

  init(_ passage: Passage, _ grammar: Grammar) {
    self.passage = passage
    self.grammar = grammar
  }

  /// The tokens, a stop before and after them.
  mutating func read() -> [ClassedText.Token] {
    tokens.reserveCapacity(passage.words.count + 8)
    let end = passage.text.utf8.count
    append(".", 0..<0)
    var text = passage.text
    text.withUTF8 { bytes in
      var index = 0
      var last = 0
      while index < passage.words.count {
        let gap = Gap(bytes[last..<passage.words[index].range.lowerBound])
        if let mark = gap.mark, tokens.count > 1, mark != "." || tokens.last!.number != 0 {
          append(mark, last..<passage.words[index].range.lowerBound)
        }
        let first = index
        while index + 1 < passage.words.count, bytes[between(index)].isHyphen { index += 1 }
        let range = passage.words[first].range.union(passage.words[index].range)
        let isCompound = index > first
        let isPlural = !isCompound && isPluralPossessive(passage.words[first], bytes)
        let name = isCompound ? "HY" : isPlural ? "POSS" : nil
        tokens.append(
          ClassedText.Token(
            number: name.flatMap(grammar.number) ?? number(of: passage.words[first], isQuoted: gap.isQuote),
            range: range, key: isCompound ? "" : passage.words[first].key, isAfterQuote: gap.isQuote))
        last = range.upperBound
        index += 1
      }
      let gap = Gap(bytes[last..<end])
      append(".", last..<end, isAfterQuote: gap.isQuote)
    }
    return tokens
  }

  private func between(_ index: Int) -> Span {
    passage.words[index].range.upperBound..<passage.words[index + 1].range.lowerBound
  }

  private mutating func append(_ mark: String, _ range: Span, isAfterQuote: Bool = false) {
    tokens.append(
      ClassedText.Token(
        number: grammar.number(mark) ?? 0, range: range, key: "", isAfterQuote: isAfterQuote))
  }

  /// "workers' rights": an apostrophe after a plural, with a space behind it.
  private func isPluralPossessive(_ word: Word, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.key.utf8.last == UInt8(ascii: "s"), !word.isCapitalised else { return false }
    let rest = bytes[word.range.upperBound...]
    if rest.starts(with: "' ".utf8) { return !bytes[..<word.range.lowerBound].contains(UInt8(ascii: "'")) }
    return rest.starts(with: "’ ".utf8) && !passage.text.contains("‘")
  }

  private func number(of word: Word, isQuoted: Bool) -> Int {
    func named(_ name: String) -> Int { grammar.number(name) ?? 0 }
    if word.text.first?.isNumber == true { return named("NUM") }
    guard word.isCapitalised, word.key != "i", !word.key.hasPrefix("i'") else {
      return grammar.number(of: word.key)
    }
    if word.text.count > 1, word.text.allSatisfy({ !$0.isLowercase }) { return named("NAME") }
    let known = grammar.known(word.key)
    // Capitals at the beginning say nothing, but May is a month elsewhere.
    let begins = isQuoted || tokens.last!.number == 0 || tokens.last!.number == grammar.number(";")
    if let known, grammar.classes[known].isSingle, begins || word.key != "may" { return known }
    if word.key.hasSuffix("'s") { return named("POSS") }
    return begins ? known ?? named("NAME") : named("NAME")
  }
}

/// What stands between two words.
private struct Gap {
  var mark: String?
  var isQuote = false

  init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    if bytes.count == 1, bytes.first == UInt8(ascii: " ") { return }
    if bytes.count == 2, bytes.last == UInt8(ascii: " "), bytes.first == UInt8(ascii: ",") {
      mark = ","
      return
    }
    let text = String(decoding: bytes, as: UTF8.self)
    isQuote = text.contains { "\"“”„«»‘".contains($0) } || text.hasPrefix("'") || text.contains(" '")
    let marks: [(String, (Character) -> Bool)] = [
      (".", { ".!?…".contains($0) }), (";", { ";:".contains($0) }), (",", { $0 == "," }),
      ("(", { "([".contains($0) }),
      (")", { ")]".contains($0) }), ("%", { $0 == "%" }), ("/", { $0 == "/" }),
    ]
    mark = marks.first { text.contains(where: $0.1) }?.0
    if mark == nil, text.contains(where: { "—–".contains($0) }) || text.contains(" -") || text.contains("- ")
    {
      mark = "-"
    }
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Whether they are one hyphen or short dash.
  fileprivate var isHyphen: Bool {
    switch count {
    case 1: first == UInt8(ascii: "-")
    case 3: ["\u{2010}", "\u{2011}", "–"].contains { elementsEqual($0.utf8) }
    default: false
    }
  }
}
