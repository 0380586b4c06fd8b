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
    ],
    scope: .unit { unit, _ in
      let unpaired = unpaired(in: unit.target.text)
      // What the source leaves open, the translation may.
      guard !unpaired.isEmpty, Check.unpaired(in: unit.source.text).isEmpty else { return [] }
      return unpaired.map { span in
        brackets.finding(
          unit, confidence: 0.85, target: span,
          "The bracket “\(unit.target.text[bytes: span])” has no partner. Add the missing one, or delete this one."
        )
      }
    })

  private static func unpaired(in text: String) -> [Span] {
    let partners: [Character: Character] = [")": "(", "]": "[", "}": "{"]
    var open: [(Character, Span)] = []
    var lone: [Span] = []
    var offset = 0
    for character in text {
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
