extension Reloading {
  /// The pairings of a text that are confirmed, as beads of a new version of it: those whose sentences are all still
  /// there, next to each other.
  ///
  /// - Parameters:
  ///   - source: the sentences of the source in the new version.
  ///   - target: the sentences of the target in the new version.
  public func lockedBeads(of text: Int, source: [String], target: [String]) throws -> [Bead] {
    try store.read {
      let locked = try store.units(of: text).filter(\.loaded.isLocked)
      guard !locked.isEmpty else { return [] }
      let documents = try project.documents(of: text)
      func matches(_ side: Side, _ document: Document, _ new: [String]) throws -> [Int?] {
        let old = try store.segments(of: side, text: text, in: 0..<Int.max)
        return SentenceMatching.matches(of: old.map { String(document.text[bytes: $0.range]) }, in: new)
      }
      let sources = try matches(.source, documents.source, source)
      let targets = try matches(.target, documents.target, target)
      return locked.compactMap { unit in
        guard let source = sources.range(of: unit.loaded.bead.source),
          let target = targets.range(of: unit.loaded.bead.target)
        else { return nil }
        return Bead(source: source, target: target, confidence: 1)
      }
    }
  }
}

extension [Int?] {
  /// Where a range of old sentences is now, if they still are next to each other; where an empty one is, if a
  /// neighbour tells.
  fileprivate func range(of old: Range<Int>) -> Range<Int>? {
    guard let first = old.first, let last = old.last else {
      let before = indices.contains(old.lowerBound - 1) ? self[old.lowerBound - 1].map { $0 + 1 } : nil
      let after = indices.contains(old.lowerBound) ? self[old.lowerBound] : nil
      return (before ?? after ?? (isEmpty ? 0 : nil)).map { $0..<$0 }
    }
    guard indices.contains(last), let start = self[first], let end = self[last], end - start == last - first,
      self[old].allSatisfy({ $0 != nil })
    else { return nil }
    return start..<end + 1
  }
}
