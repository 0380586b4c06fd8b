public import Review

extension SQLiteStore {
  /// All texts, by id.
  public func texts() throws -> [StoredText] {
    try database.rows(
      """
      SELECT t.id, t.name, t.loaded, s.name, s.path, s.hash, s.encoding, s.language,
        g.name, g.path, g.hash, g.encoding, g.language
      FROM texts t JOIN files s ON s.text = t.id AND s.side = 'source'
        JOIN files g ON g.text = t.id AND g.side = 'target'
      ORDER BY t.id
      """
    ) { row in
      StoredText(
        id: row.int(0), name: row.text(1), source: row.file(3), target: row.file(8), loaded: row.text(2))
    }
  }

  /// The bytes of a file of a text.
  public func bytes(of side: Side, text: Int) throws -> [UInt8] {
    let found = try database.rows(
      "SELECT bytes FROM files WHERE text = ? AND side = ?", [.integer(text), .text(side.rawValue)]
    ) { $0.blob(0) }
    guard let bytes = found.first else { throw InputError(.usage, "there is no text \(text)") }
    return bytes
  }

  /// The segments of a side of a text whose index lies in a range, in order.
  public func segments(of side: Side, text: Int, in range: Range<Int>) throws -> [Segment] {
    try database.rows(
      """
      SELECT first, last, block FROM segments WHERE text = ? AND side = ? AND number > ? AND number <= ?
      ORDER BY number
      """,
      [
        .integer(text), .text(side.rawValue), .integer(range.lowerBound), .integer(range.upperBound),
      ]
    ) { Segment(range: $0.span(0), block: $0.int(2)) }
  }

  /// Adds a text, or replaces the files and segments of one; answers the id.
  public func put(_ text: LoadedText, as record: StoredText, id: Int?) throws -> Int {
    if let id {
      try database.run(
        "UPDATE texts SET name = ?, loaded = ? WHERE id = ?",
        [.text(record.name), .text(record.loaded), .integer(id)])
      try database.run("DELETE FROM files WHERE text = ?", [.integer(id)])
      try database.run("DELETE FROM segments WHERE text = ?", [.integer(id)])
    } else {
      try database.run(
        "INSERT INTO texts (name, loaded) VALUES (?, ?)", [.text(record.name), .text(record.loaded)])
    }
    let id = id ?? database.lastInsertedRow
    try insert(record.source, text.source.bytes, text.sourceSegments, .source, text: id)
    try insert(record.target, text.target.bytes, text.targetSegments, .target, text: id)
    return id
  }

  private func insert(
    _ file: StoredText.File, _ bytes: [UInt8], _ segments: [Segment], _ side: Side, text: Int
  ) throws {
    try database.run(
      "INSERT INTO files (text, side, name, path, hash, encoding, language, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .integer(text), .text(side.rawValue), .text(file.name), .text(file.path), .text(file.hash),
        .text(file.encoding), .text(file.language), .blob(bytes),
      ])
    for (index, segment) in segments.enumerated() {
      try database.run(
        "INSERT INTO segments (text, side, number, block, first, last) VALUES (?, ?, ?, ?, ?, ?)",
        [
          .integer(text), .text(side.rawValue), .integer(index + 1), .integer(segment.block),
          .integer(segment.range.lowerBound), .integer(segment.range.upperBound),
        ])
    }
  }
}

extension Row {
  fileprivate func file(_ column: Int32) -> StoredText.File {
    StoredText.File(
      // Release 0.1.0 kept the control characters of a path as they are.
      name: text(column), path: String(fileName: text(column + 1).fileNameBytes), hash: text(column + 2),
      encoding: text(column + 3),
      language: text(column + 4))
  }
}
