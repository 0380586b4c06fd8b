internal import Review

extension SalvagedRows {
  /// The ids of the texts. A file alone makes no text where others are: its number may be what is damaged.
  var ids: [Int] {
    let known = known
    let sources = Set(files.filter { $0.side == .source }.map(\.text))
    let pairs = Set(files.filter { $0.side == .target }.map(\.text)).intersection(sources)
    return (known.isEmpty ? Set(files.map(\.text)) : known.union(pairs)).sorted()
  }

  /// The texts that rows with checksums are of.
  private var known: Set<Int> {
    Set(texts.keys).union(decisions.values.map(\.text)).union(units.map(\.unit.text))
  }

  /// A file of a text, with its bytes when they are those that were loaded.
  func file(_ side: Side, of text: Int) -> SalvagedText.File? {
    let own = files.filter { $0.text == text && $0.side == side }
    if let whole = own.first(where: { $0.hash == $0.file.hash }) {
      return SalvagedText.File(whole.file, bytes: whole.bytes)
    }
    return vouched(side, of: text)
      ?? own.first.map { SalvagedText.File($0.file, bytes: nil, unverified: $0.bytes) }
  }

  /// A file whose hash, number or side is damaged: the text's row has a checksum of what both files were.
  private func vouched(_ side: Side, of text: Int) -> SalvagedText.File? {
    guard let checksum = texts[text]?.files else { return nil }
    let known = known
    let candidates = files.filter { ($0.text == text || !known.contains($0.text)) && $0.side ?? side == side }
    for candidate in candidates {
      var right = candidate.file
      right.hash = candidate.hash
      for other in files where other.text == text && other.side != side {
        let (source, target) = side == .source ? (right, other.file) : (other.file, right)
        let values = [source, target].flatMap { [$0.name, $0.path, $0.hash, $0.encoding, $0.language] }
        if Checksum.of("files", values.map(Value.text)[...]) == .integer(checksum) {
          return SalvagedText.File(right, bytes: candidate.bytes)
        }
      }
    }
    return nil
  }
}
