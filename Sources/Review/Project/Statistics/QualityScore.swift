/// How good a translation is, as MQM counts: the penalty points of its errors per 1,000 words.
public struct QualityScore: Equatable, Sendable {
  /// How many errors there are of each severity.
  public private(set) var errors: [Severity: Int] = [:]
  /// How many words the translation has.
  public let words: Int

  /// The score of some errors in a translation of so many words.
  init(_ severities: [Severity], words: Int) {
    for severity in severities { errors[severity, default: 0] += 1 }
    self.words = words
  }

  /// How many errors there are; neutral ones are none.
  public var count: Int { errors.reduce(0) { $0 + ($1.key == .neutral ? 0 : $1.value) } }

  /// The penalty points.
  public var points: Int { errors.reduce(0) { $0 + $1.key.rawValue * $1.value } }

  /// The penalty points per 1,000 words; 0 for a text without words.
  public var perThousandWords: Double { words == 0 ? 0 : Double(points) * 1000 / Double(words) }
}

extension String {
  /// How many words it has: what is between spaces and holds a letter or a digit.
  var wordCount: Int { split(whereSeparator: \.isWhitespace).count { $0.contains(where: \.isWordPart) } }
}
