extension Schema {
  /// The desk's own abbreviations, after which sentences are not cut.
  static let abbreviations = """
    CREATE TABLE abbreviations (
      place INTEGER PRIMARY KEY CHECK (place >= 0),
      abbreviation TEXT NOT NULL UNIQUE
    ) STRICT;
    """
}
