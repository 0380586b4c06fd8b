extension Schema {
  /// The glossaries that a project remembers, in order of priority.
  static let glossaries = """
    CREATE TABLE glossaries (
      place INTEGER PRIMARY KEY CHECK (place >= 0),
      path TEXT NOT NULL UNIQUE
    ) STRICT;
    """
}
