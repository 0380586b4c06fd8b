public import Review

extension JSONWriter {
  /// The fields of a pair; its segments are numbered as `segment` numbers them.
  ///
  /// - Parameter comments: those on it.
  public mutating func fields(of pair: StoredUnit, _ text: StoredText, comments: [Comment] = []) {
    field("unit", pair.number)
    field("document", text.name)
    field("source", pair.loaded.bead.source.map { $0 + 1 })
    field("target", pair.loaded.bead.target.map { $0 + 1 })
    field("confidence", pair.confidence)
    field("doubtful", pair.isDoubtful)
    field("locked", pair.loaded.isLocked)
    field("sourceText", pair.loaded.source)
    field("targetText", pair.current)
    field(comments: comments)
  }
}
