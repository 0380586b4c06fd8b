/// Guesses where in the target stands what a span of the source says.
///
/// Names, numbers and look-alikes that both sides share are fixed points; between them the place is interpolated.
struct Counterpart {
  private let unit: TranslationUnit
  private let reader: PairReader
  /// Word indices of source and target that belong together, growing on both sides.
  private let points: [(source: Int, target: Int)]

  init(_ unit: TranslationUnit, _ reader: PairReader) {
    self.unit = unit
    self.reader = reader
    let targets = unit.target.words.map { Self.key($0, reader) }
    var points = [(source: -1, target: -1)]
    for (index, word) in unit.source.words.enumerated() {
      guard let key = Self.key(word, reader),
        let place = targets.indices.first(where: { $0 > points.last!.target && targets[$0] == key })
      else { continue }
      points.append((index, place))
    }
    self.points = points + [(unit.source.words.count, unit.target.words.count)]
  }

  /// What is the same on both sides of a name, a number or a look-alike; nil for a word that has nothing such.
  private static func key(_ word: Word, _ reader: PairReader) -> String? {
    if !word.digits.isEmpty { return word.digits }
    let latin = reader.romaniser.latin(word.key)
    return latin.count >= 5 ? String(latin.prefix(5)) : nil
  }

  /// The index of the target word where a span of the source is expected, as a fraction.
  private func expected(_ span: Span) -> Double {
    let words = unit.source.words
    let index = words.firstIndex { $0.range.upperBound > span.lowerBound } ?? words.count
    let last = words.lastIndex { $0.range.lowerBound < span.upperBound } ?? index
    let place = Double(index + last) / 2
    for (from, to) in zip(points, points.dropFirst()) where Double(to.source) > place {
      let share = (place - Double(from.source)) / Double(to.source - from.source)
      return Double(from.target) + share * Double(to.target - from.target)
    }
    return Double(unit.target.words.count)
  }

  /// The auxiliary verb of the target nearest to where a span of the source is expected.
  func verb(near span: Span) -> Word? {
    let auxiliaries = Set(reader.pair.target.items(.auxiliary))
    let place = expected(span)
    let verbs = unit.target.words.indices.filter { auxiliaries.contains(unit.target.words[$0].key) }
    return verbs.min { abs(Double($0) - place) < abs(Double($1) - place) }.map { unit.target.words[$0] }
  }

  /// The words of the target, as many as a term has, that most likely stand for a span of the source: content words
  /// that nothing else accounts for.
  func phrase(for span: Span) -> Span? {
    let place = expected(span)
    let taken = Set(points.map(\.target))
    let free = unit.target.words.indices.filter { index in
      !taken.contains(index) && unit.target.words[index].kind == .letters
        && !reader.target.function.contains(unit.target.words[index].key)
    }
    guard let nearest = free.min(by: { abs(Double($0) - place) < abs(Double($1) - place) }),
      abs(Double(nearest) - place) <= 4
    else { return nil }
    var range = nearest..<nearest + 1
    let length = unit.source.words.count { $0.range.overlaps(span) }
    while range.count < max(2, length), free.contains(range.upperBound) {
      range = range.lowerBound..<range.upperBound + 1
    }
    while range.count < max(2, length), free.contains(range.lowerBound - 1) {
      range = range.lowerBound - 1..<range.upperBound
    }
    return unit.target.words[range.lowerBound].range.union(unit.target.words[range.upperBound - 1].range)
  }
}
