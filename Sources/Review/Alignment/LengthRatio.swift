/// How much longer one language is than another, from the two texts themselves.
enum LengthRatio {
  /// The ratio of two texts of which nothing is known yet.
  ///
  /// It is that of their lengths, unless one has far more segments: then much of it is missing from the other, and the
  /// ratio is that of the usual segments.
  static func of(_ source: AlignmentText, _ target: AlignmentText) -> Double {
    let counts = (Double(source.segments.count), Double(target.segments.count))
    let total = length(of: target, target.segments.indices) / length(of: source, source.segments.indices)
    let isWhole = max(counts.0, counts.1) <= 1.5 * min(counts.0, counts.1)
    return isWhole ? total : total * counts.0 / counts.1
  }

  /// The ratio in the beads that are sure; what was assumed when they are too few, or differ from it by chance.
  static func of(
    _ beads: [Bead], _ source: AlignmentText, _ target: AlignmentText, assumed: Double
  ) -> Double {
    let sure = beads.filter { !$0.source.isEmpty && !$0.target.isEmpty && $0.confidence > 0.9 }
    guard sure.count >= 20 else { return assumed }
    let ratio =
      sure.reduce(0) { $0 + length(of: target, $1.target) }
      / sure.reduce(0) { $0 + length(of: source, $1.source) }
    return abs(ratio / assumed - 1) > 0.05 ? ratio : assumed
  }

  private static func length(of text: AlignmentText, _ range: Range<Int>) -> Double {
    max(1, range.reduce(0) { $0 + text.segments[$1].length })
  }
}
