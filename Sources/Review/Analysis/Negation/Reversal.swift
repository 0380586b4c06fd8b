/// A word of a source that reverses another word, and a word of the target that says what is reversed.
struct Reversal {
  /// The word of the source.
  var source: Span
  /// The word of the target, with its article where that has to change too.
  var target: Span
  /// How sure it is that the target says the opposite, 0 to 1.
  var confidence: Double
  /// What the target should say; nil when nothing is known.
  var suggestion: String?
}
