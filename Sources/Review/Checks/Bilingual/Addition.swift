extension Check {
  /// Target sentences without a source.
  static let addition: Check = Check(
    id: "addition",
    summary: "a sentence of the English, or part of one, is not in the source",
    category: .addition, severity: .major,
    examples: [
      Example("", "⟦Nobody expected this.⟧"),
      Example("Askush nuk e priste këtë.", "Nobody expected this."),
    ],
    scope: .unit { unit in
      guard !unit.target.words.isEmpty else { return [] }
      let whole = unit.target.text.trimmed(0..<unit.target.text.utf8.count)
      if unit.source.words.isEmpty {
        return [
          addition.finding(
            unit, confidence: 0.6 + 0.4 * unit.confidence, target: whole,
            "There is nothing like this in the source. Delete the sentence, or keep it if it was added on purpose.",
            suggestions: [""])
        ]
      }
      guard let lack = LengthBalance.lack(of: unit.unit, from: unit.pair.source), !lack.isTargetShort
      else {
        return []
      }
      return [
        addition.finding(
          unit, confidence: lack.confidence,
          source: unit.source.text.trimmed(0..<unit.source.text.utf8.count),
          target: whole, "The English is much longer than the source. Check whether something was added.")
      ]
    })
}
