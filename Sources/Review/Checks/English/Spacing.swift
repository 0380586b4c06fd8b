extension Check {
  /// Spaces where there should be none, and none where there should be one.
  static let spacing: Check = Check(
    id: "spacing",
    summary: "a space is missing, doubled or in the wrong place",
    category: .punctuation, severity: .minor,
    examples: [
      Example("Ai tha, se po.", "He said⟦ ,⟧ yes.", suggestion: ","),
      Example("Mbaroi. Filloi tjetra.", "It is over⟦.T⟧he next began.", suggestion: ". T"),
      Example("Ai erdhi, pastaj iku.", "He came⟦,t⟧hen left.", suggestion: ", t"),
      Example("Ai erdhi.", "He⟦  ⟧came.", suggestion: " "),
      Example("Ai lindi më 1959.", "He was born in 1959⟦ .⟧", suggestion: "."),
      Example("Shtëpia e Anës.", "Ana⟦ 's⟧ house.", suggestion: "'s"),
      Example("Ai tha: “Po”.", "He said, ⟦“ ⟧Yes.”", suggestion: "“"),
      Example("Ai punon në U.S. Steel që nga ora 3.30.", "He has worked at U.S. Steel since 3.30 a.m."),
      Example("Shih www.example.com.", "See www.example.com or Node.js."),
    ],
    scope: .unit { unit in
      var findings: [Finding] = []
      let text = unit.target.text
      for slip in SpacingSlip.all(in: text) {
        // What the source has just so is its style.
        guard !unit.source.text.contains(text[bytes: slip.span]) || slip.isCertain else { continue }
        findings.append(
          spacing.finding(
            unit, confidence: 0.8, target: slip.span, slip.message, suggestions: [slip.replacement]))
      }
      return findings
    })
}

/// A wrong space.
private struct SpacingSlip {
  var span: Span
  var replacement: String
  var message: String
  var isCertain = false

  static func all(in text: String) -> [SpacingSlip] {
    guard mayBe(in: text) else { return [] }
    let characters = Array(text)
    var offsets = [0]
    for character in characters { offsets.append(offsets.last! + character.utf8.count) }
    func slip(_ range: Range<Int>, _ replacement: String, _ message: String) -> SpacingSlip {
      SpacingSlip(
        span: offsets[range.lowerBound]..<offsets[range.upperBound], replacement: replacement,
        message: message)
    }
    var slips: [SpacingSlip] = []
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : nil
      let before = index > 0 ? characters[index - 1] : nil
      if character == " ", let next, let before, !before.isWhitespace {
        if next == " " {
          let end = characters[index...].firstIndex { $0 != " " } ?? characters.count
          if end < characters.count, !characters[end].isNewline {
            slips.append(slip(index..<end, " ", "Two spaces where one is enough."))
          }
        } else if ",;:!?.".contains(next), isMark(characters, index + 1) {
          var found = slip(index..<index + 2, String(next), "There is a space before the “\(next)”.")
          // French sets a space there, English never.
          found.isCertain = "!?;".contains(next)
          slips.append(found)
        } else if "'’".contains(next), let end = clitic(characters, index + 2) {
          slips.append(
            slip(index..<end, String(characters[index + 1..<end]), "There is a space before the apostrophe."))
        } else if "“«".contains(before) {
          slips.append(
            slip(index - 1..<index + 1, String(before), "There is a space within the quotation marks."))
        } else if "”»".contains(next), before != "»" {
          slips.append(slip(index..<index + 2, String(next), "There is a space within the quotation marks."))
        } else if next == ")" {
          slips.append(slip(index..<index + 2, ")", "There is a space before the closing bracket."))
        } else if before == "(" {
          slips.append(slip(index - 1..<index + 1, "(", "There is a space after the opening bracket."))
        }
      }
      if let next, let before, before.isLetter, next.isLetter, lacksSpace(characters, index) {
        var found = slip(
          index..<index + 2, "\(character) \(next)", "A space is missing after the “\(character)”.")
        found.isCertain = true
        slips.append(found)
      }
    }
    return slips
  }

  /// Whether a text has bytes beside one another that may be a slip: most texts have none, and bytes are quick to read.
  private static func mayBe(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.dropFirst().dropLast().contains { index in
        switch bytes[index] {
        case UInt8(ascii: " "):
          afterSpace.contains(bytes[index + 1]) || beforeSpace.contains(bytes[index - 1])
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"):
          mayBeLetter(bytes[index - 1]) && mayBeLetter(bytes[index + 1])
        default: false
        }
      }
    }
  }

  /// ASCII marks, and what ’, ” and » begin with.
  private static let afterSpace = Array(" ,;:!?.')".utf8) + [0xC2, 0xE2]
  /// An opening bracket, and what “ and « end with.
  private static let beforeSpace = [UInt8(ascii: "("), 0x9C, 0xAB]

  private static func mayBeLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Where an ending that an apostrophe begins ends, as the s of "Ana 's"; nil when something else is there.
  private static func clitic(_ characters: [Character], _ start: Int) -> Int? {
    let end = characters[start...].firstIndex { !$0.isLetter } ?? characters.count
    let isBound = end == characters.count || !"'’-".contains(characters[end])
    return isBound && ["s", "t", "re", "ve", "ll", "d", "m"].contains(String(characters[start..<end]))
      ? end : nil
  }

  /// Whether a mark is punctuation and not the beginning of something, as in ".NET", ":)" and "...".
  private static func isMark(_ characters: [Character], _ index: Int) -> Bool {
    guard index + 1 < characters.count else { return true }
    let after = characters[index + 1]
    return after.isWhitespace || "\"”’)»".contains(after)
  }

  /// Whether a stop or comma between letters lacks its space: not in abbreviations, names of sites and files.
  private static func lacksSpace(_ characters: [Character], _ index: Int) -> Bool {
    let mark = characters[index]
    guard ".,;!?".contains(mark) else { return false }
    let start = characters[..<index].lastIndex { $0.isWhitespace }.map { $0 + 1 } ?? 0
    let end = characters[index...].firstIndex { $0.isWhitespace } ?? characters.count
    let token = characters[start..<end]
    guard !token.contains(where: { "@/\\_#=&".contains($0) }) else { return false }
    if mark != "." { return true }
    let left = characters[start..<index].filter(\.isLetter)
    let right = characters[index + 1..<end].filter(\.isLetter)
    // "end.The": a word in small letters, then a capital and a small letter.
    return left.count >= 2 && left.last!.isLowercase && right.count >= 2 && right[0].isUppercase
      && right[1].isLowercase
      && token.count { $0 == "." } <= 2
  }
}
