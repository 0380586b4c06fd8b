internal import Review

/// A pair as lines of text: for `pairs`, and for editing the pairing without a terminal.
struct PairText {
  let text: StoredText

  /// The number of a pair, how sure it is, and its two sides.
  func lines(_ pair: StoredUnit) -> [StyledText] {
    func side(_ language: String, _ text: String) -> StyledText {
      StyledText("  \(language): ") + (text.isEmpty ? StyledText("(nothing)", .dim) : StyledText(text))
    }
    return [
      StyledText(String(pair.number ?? 0).padded(to: 5), .bold) + pair.certainty,
      side(text.source.language, pair.loaded.source), side(text.target.language, pair.current),
    ]
  }
}

extension StoredUnit {
  /// What is said beside a finding whose sentences may not belong together; nothing when they do.
  var doubt: StyledText { isDoubtful ? StyledText(" · ? pairing doubtful", [.bold, .yellow]) : StyledText() }

  /// How sure the pairing is, in a word and a number.
  var certainty: StyledText {
    if loaded.isLocked { return StyledText("confirmed", .green) }
    let percent = " (\(confidence.asPercent))"
    if isDoubtful { return StyledText("? doubtful", [.bold, .yellow]) + StyledText(percent, .dim) }
    return StyledText(confidence < 0.9 ? "likely" : "sure") + StyledText(percent, .dim)
  }
}
