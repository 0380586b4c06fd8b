extension Check {
  /// Brackets without their partner.
  static let brackets: Check = Check(
    id: "brackets",
    summary: "a bracket is opened and not closed, or closed and not opened",
    category: .punctuation, severity: .minor,
    examples: [
      Example("Kuvendi (120 deputetë) votoi.", "The Assembly ⟦(⟧120 members voted."),
      Example("Kuvendi (120 deputetë) votoi.", "The Assembly (120 members) voted."),
      Example("a) e para", "a) the first"),
      Example("Ai ⟦[kryeministri Kurti]⟧ foli.", "He spoke."),
      Example("Ai “[ishte] gati”.", "He “was ready”."),
      Example("Ai shkroi “gatti” ⟦[sic]⟧.", "He wrote “reddy”."),
    ],
    scope: .unit { unit in
      let unpaired = unpaired(in: unit.target)
      if unpaired.isEmpty, !unit.target.words.isEmpty, let span = editorial(in: unit.source),
        !unit.target.text.contains(where: Check.isEditorial)
      {
        return [
          brackets.finding(
            unit, confidence: 0.6, source: span,
            "The source has “\(unit.source.text[bytes: span])”, but the English has no such brackets. Add them."
          )
        ]
      }
      // What the source leaves open, the translation may.
      guard !unpaired.isEmpty, Check.unpaired(in: unit.source).isEmpty else { return [] }
      return unpaired.map { span in
        brackets.finding(
          unit, confidence: 0.85, target: span,
          "The bracket “\(unit.target.text[bytes: span])” has no partner. Add the missing one, or delete this one."
        )
      }
    })

  /// Brackets in which somebody speaks who is not the author; others may become commas in another language.
  private static func isEditorial(_ character: Character) -> Bool { "[]{}".contains(character) }

  private static let bracketBytes = ByteSet("()[]{}".utf8)

  private static func editorial(in passage: Passage) -> Span? {
    guard passage.bytes.overlaps(bracketBytes) else { return nil }
    let text = passage.text
    guard let first = text.firstIndex(where: isEditorial), let last = text.lastIndex(where: isEditorial),
      first < last
    else { return nil }
    // "[was]" only fits a quotation into its sentence; "[sic]" says whose the slip is.
    let span = text.span(of: first..<text.index(after: last))
    let words = text[bytes: span]
    return words.contains(" ") || words.dropFirst().dropLast() == "sic" ? span : nil
  }

  private static func unpaired(in passage: Passage) -> [Span] {
    guard passage.bytes.overlaps(bracketBytes) else { return [] }
    let partners: [Character: Character] = [")": "(", "]": "[", "}": "{"]
    var open: [(Character, Span)] = []
    var lone: [Span] = []
    var offset = 0
    for character in passage.text {
      let span = offset..<offset + character.utf8.count
      if "([{".contains(character) { open.append((character, span)) }
      if let partner = partners[character] {
        if open.last?.0 == partner {
          open.removeLast()
        } else if offset > 3 || character != ")" {
          // "a)" and "12)" number a list.
          lone.append(span)
        }
      }
      offset = span.upperBound
    }
    return lone + open.map(\.1)
  }
}
