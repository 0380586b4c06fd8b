extension Schema {
  /// The corrected copies that were written: the SHA-256 of each by its path.
  static let exports = """
    CREATE TABLE exports (
      path TEXT PRIMARY KEY,
      hash TEXT NOT NULL CHECK (length(hash) = 64)
    ) STRICT, WITHOUT ROWID;
    """
}
