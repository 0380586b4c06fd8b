extension Schema {
  /// What a session leaves for later: sentences that are still to be checked again, and which findings it was about.
  static let sessions = """
    -- Units whose text has changed since they were checked, with the last entry of the log that the checks have seen.
    CREATE TABLE unchecked (
      unit INTEGER PRIMARY KEY REFERENCES units (id),
      checked INTEGER NOT NULL CHECK (checked >= 0)
    ) STRICT;

    ALTER TABLE bookmarks ADD COLUMN filter TEXT NOT NULL DEFAULT '';
    """
}
