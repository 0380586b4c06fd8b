/// Where the texts of a bead are in the documents' texts.
///
/// A side without segments has an empty span, where its text would be inserted.
public struct BeadPlace: Equatable, Sendable {
  /// The span in the source document.
  public var source: Span
  /// The span in the target document.
  public var target: Span

  /// The places of beads that follow each other.
  ///
  /// - Parameters:
  ///   - source: the span of a source segment.
  ///   - target: the span of a target segment.
  ///   - end: where the texts before the first bead end.
  static func places(
    of beads: [Bead], source: (Int) -> Span, target: (Int) -> Span, after end: (source: Int, target: Int)
  ) -> [BeadPlace] {
    func span(of range: Range<Int>, _ segment: (Int) -> Span) -> Span? {
      range.isEmpty ? nil : segment(range.lowerBound).union(segment(range.upperBound - 1))
    }
    var end = end
    return beads.map { bead in
      let place = BeadPlace(
        source: span(of: bead.source, source) ?? end.source..<end.source,
        target: span(of: bead.target, target) ?? end.target..<end.target)
      end = (place.source.upperBound, place.target.upperBound)
      return place
    }
  }
}
