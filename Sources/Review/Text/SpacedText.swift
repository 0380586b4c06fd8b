extension String {
  /// The text with every run of white space as one space: line breaks are not a change.
  var spaced: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
