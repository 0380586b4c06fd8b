extension PairingEditing {
  /// The units of a text in order: which sentences are paired, and how surely.
  public func pairs(of text: Int) throws -> [StoredUnit] { try store.read { try store.units(of: text) } }

  /// The units of a text whose numbers lie in a range, in order.
  public func pairs(of text: Int, in numbers: Range<Int>) throws -> [StoredUnit] {
    try store.read { try store.units(of: text, in: numbers) }
  }

  /// The sentences of a unit, as they were loaded.
  public func sentences(of unit: StoredUnit) throws -> (source: [String], target: [String]) {
    try store.read {
      let documents = try project.documents(of: unit.text)
      func texts(_ side: Side, _ range: Range<Int>, _ text: String) throws -> [String] {
        try store.segments(of: side, text: unit.text, in: range).map {
          guard text.holds($0.range) else { throw InputError.damage("a sentence is not within its file") }
          return String(text[bytes: $0.range])
        }
      }
      return (
        try texts(.source, unit.loaded.bead.source, documents.source.text),
        try texts(.target, unit.loaded.bead.target, documents.target.text)
      )
    }
  }

  /// The number of a unit, or of the one that stands where it stood; nil when a reload has lost it.
  public func number(ofUnit id: Int) throws -> Int? {
    try store.read { try ancestry.successors(of: id).first?.number }
  }

  /// The units of beads, as a load would have made them.
  func loaded(_ beads: [Bead], of text: Int) throws -> [LoadedUnit] {
    let documents = try project.documents(of: text)
    let source = try Sentences(store, .source, text, beads.map(\.source), in: documents.source)
    let target = try Sentences(store, .target, text, beads.map(\.target), in: documents.target)
    let places = BeadPlace.places(
      of: beads, source: { source[$0] }, target: { target[$0] }, after: (source.start, target.start))
    return zip(beads, places).map { bead, place in
      let kind = documents.source.blocks.first { $0.range.contains(place.source.lowerBound) }?.kind
      return LoadedUnit(
        source: String(documents.source.text[bytes: place.source]),
        target: String(documents.target.text[bytes: place.target]), sourceSpan: place.source,
        targetSpan: place.target, bead: bead, kind: bead.source.isEmpty ? .paragraph : kind ?? .paragraph,
        beginsParagraph: !bead.target.isEmpty && documents.target.beginsBlock(at: place.target.lowerBound),
        isLocked: true)
    }
  }
}

extension Document {
  /// Whether the first text of a block is at an offset.
  fileprivate func beginsBlock(at offset: Int) -> Bool {
    guard let block = blocks.first(where: { $0.range.contains(offset) }) else { return true }
    return text[bytes: block.range.lowerBound..<offset].allSatisfy(\.isWhitespace)
  }
}

/// The places of the sentences of one side in a stretch of a text.
private struct Sentences {
  /// Where what comes before the stretch ends.
  let start: Int
  private let first: Int
  private let spans: [Span]

  init(_ store: any DecisionStore, _ side: Side, _ text: Int, _ ranges: [Range<Int>], in document: Document)
    throws
  {
    let (lower, upper) = (ranges[0].lowerBound, ranges[ranges.count - 1].upperBound)
    first = max(0, lower - 1)
    // A stretch without sentences lies beside one, before or after it.
    spans = try store.segments(of: side, text: text, in: first..<upper + 1).map(\.range)
    guard spans.count >= upper - first, spans.allSatisfy(document.text.holds) else {
      throw InputError.damage("sentences of the text are missing")
    }
    start = lower > 0 ? spans[0].upperBound : spans.first?.lowerBound ?? 0
  }

  subscript(index: Int) -> Span { spans[index - first] }
}
