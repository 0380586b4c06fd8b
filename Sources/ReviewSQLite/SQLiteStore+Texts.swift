public import Review

extension SQLiteStore {
  /// All texts, by id.
  ///
  /// - Throws: `InputError` when one is not as it was written, or has lost a file.
  public func texts() throws -> [StoredText] {
    try read {
      let (own, files) = (Self.textColumns.map { "t.\($0)" }, Self.fileColumns)
      let all = try database.rows(
        """
        SELECT t.checksum, checksum('text', \(own.joined(separator: ", "))), t.files, \(Self.filesChecksum),
          t.id, t.name, t.loaded, \((files("s") + files("g")).joined(separator: ", "))
        FROM texts t LEFT JOIN files s ON s.text = t.id AND s.side = 'source'
          LEFT JOIN files g ON g.text = t.id AND g.side = 'target'
        ORDER BY t.id
        """
      ) { row throws(InputError) in
        guard row.holdsChecksum(0), row.holdsChecksum(2), let id = row.number(4) else {
          throw database.damage("text \(row.int(4)) is not as it was written")
        }
        return StoredText(
          id: id, name: row.text(5), source: row.file(7), target: row.file(12), loaded: row.text(6))
      }
      let count = try database.rows("SELECT count(*) FROM files") { $0.int(0) }
      guard count == [2 * all.count], zip(all, all.dropFirst()).allSatisfy({ $0.id < $1.id }) else {
        throw database.damage("a text is missing")
      }
      return all
    }
  }

  /// The bytes of a file of a text.
  ///
  /// - Throws: `InputError` when they are not those that were loaded.
  public func bytes(of side: Side, text: Int) throws -> [UInt8] {
    let found = try database.rows(
      "SELECT bytes, hash FROM files WHERE text = ? AND side = ?", [.integer(text), .text(side.rawValue)]
    ) { ($0.blob(0), $0.text(1)) }
    guard let (bytes, hash) = found.first else { throw InputError(.usage, "there is no text \(text)") }
    guard ContentHash.of(bytes) == hash else {
      throw database.damage("the \(side.rawValue) that it keeps is not the one that was loaded")
    }
    return bytes
  }

  /// The segments of a side of a text whose index lies in a range, in order.
  ///
  /// - Throws: `InputError` when one is lost or not as it was written.
  public func segments(of side: Side, text: Int, in range: Range<Int>) throws -> [Segment] {
    try read {
      var last = range.lowerBound
      let segments = try database.rows(
        """
        SELECT checksum, checksum('segment', text, side, number, block, first, last), number, block, first, last
        FROM segments WHERE text = ? AND side = ? AND number > ? AND number <= ? ORDER BY number
        """,
        [.integer(text), .text(side.rawValue), .integer(range.lowerBound), .integer(range.upperBound)]
      ) { row throws(InputError) in
        last += 1
        guard row.holdsChecksum(0), row.int(2) == last, row.int(3) >= 0, let span = row.checkedSpan(4) else {
          throw database.damage("segment \(last) of the \(side.rawValue) is not as it was written")
        }
        return Segment(range: span, block: row.int(3))
      }
      let count = try database.rows(
        "SELECT \(side.rawValue)_segments FROM texts WHERE id = ?", [.integer(text)]
      ) {
        $0.int(0)
      }
      guard segments.count == range.clamped(to: 0..<max(0, count.first ?? 0)).count else {
        throw database.damage("segments of the \(side.rawValue) are missing")
      }
      return segments
    }
  }

  /// Adds a text, or replaces the files and segments of one; answers the id.
  public func put(_ text: LoadedText, as record: StoredText, id: Int?) throws -> Int {
    try write {
      if let id {
        _ = try head(of: id)
        try database.run("DELETE FROM files WHERE text = ?", [.integer(id)])
        try database.run("DELETE FROM segments WHERE text = ?", [.integer(id)])
        try database.run(
          "UPDATE texts SET name = ?, loaded = ? WHERE id = ?",
          [.text(record.name), .text(record.loaded), .integer(id)])
      } else {
        try database.run(
          "INSERT INTO texts (name, loaded) VALUES (?, ?)", [.text(record.name), .text(record.loaded)])
      }
      let id = id ?? database.lastInsertedRow
      try insert(record.source, text.source.bytes, text.sourceSegments, .source, text: id)
      try insert(record.target, text.target.bytes, text.targetSegments, .target, text: id)
      try database.run(
        """
        UPDATE texts SET source_segments = ?2, target_segments = ?3, files = (SELECT \(Self.filesChecksum)
          FROM files s JOIN files g ON g.text = s.text AND g.side = 'target' WHERE s.text = ?1 AND s.side = 'source')
        WHERE id = ?1
        """, [.integer(id), .integer(text.sourceSegments.count), .integer(text.targetSegments.count)])
      try database.run(
        "UPDATE texts SET checksum = checksum('text', \(Self.textColumns.joined(separator: ", "))) WHERE id = ?",
        [.integer(id)])
      return id
    }
  }

  private static func fileColumns(_ side: String) -> [String] {
    ["name", "path", "hash", "encoding", "language"].map { "\(side).\($0)" }
  }

  private static let filesChecksum =
    "checksum('files', \((fileColumns("s") + fileColumns("g")).joined(separator: ", ")))"

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
        """
        INSERT INTO segments (text, side, number, block, first, last, checksum)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, checksum('segment', ?1, ?2, ?3, ?4, ?5, ?6))
        """,
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
