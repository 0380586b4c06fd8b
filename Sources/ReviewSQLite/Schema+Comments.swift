extension Schema {
  /// What was said about sentences, apart from decisions, and that it is resolved: append-only, as the log is. The
  /// `checksum` of a row covers its other columns, as in `checksums`.
  static let comments = """
    CREATE TABLE comments (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      text INTEGER NOT NULL,
      unit INTEGER NOT NULL,
      resolves INTEGER UNIQUE REFERENCES comments (number) CHECK (resolves < number),
      body TEXT NOT NULL,
      reviewer TEXT NOT NULL,
      time TEXT NOT NULL,
      checksum INTEGER NOT NULL,
      FOREIGN KEY (unit, text) REFERENCES units (id, text),
      CHECK ((resolves IS NULL) = (body <> ''))
    ) STRICT;
    CREATE INDEX comments_by_text ON comments (text, number);

    CREATE TRIGGER comments_are_never_changed BEFORE UPDATE ON comments
    BEGIN SELECT RAISE(ABORT, 'the log of comments is append-only'); END;

    CREATE TRIGGER comments_are_never_deleted BEFORE DELETE ON comments
    BEGIN SELECT RAISE(ABORT, 'the log of comments is append-only'); END;
    """
}
