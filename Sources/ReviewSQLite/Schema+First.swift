extension Schema {
  /// The tables of the first release.
  static let first = """
    CREATE TABLE texts (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL UNIQUE,
      loaded TEXT NOT NULL
    ) STRICT;

    CREATE TABLE files (
      text INTEGER NOT NULL REFERENCES texts (id),
      side TEXT NOT NULL CHECK (side IN ('source', 'target')),
      name TEXT NOT NULL,
      path TEXT NOT NULL,
      hash TEXT NOT NULL CHECK (length(hash) = 64),
      encoding TEXT NOT NULL,
      language TEXT NOT NULL,
      bytes BLOB NOT NULL,
      PRIMARY KEY (text, side)
    ) STRICT;

    CREATE TABLE segments (
      text INTEGER NOT NULL REFERENCES texts (id),
      side TEXT NOT NULL CHECK (side IN ('source', 'target')),
      number INTEGER NOT NULL CHECK (number > 0),
      block INTEGER NOT NULL CHECK (block >= 0),
      first INTEGER NOT NULL CHECK (first >= 0),
      last INTEGER NOT NULL CHECK (last > first),
      PRIMARY KEY (text, side, number)
    ) STRICT, WITHOUT ROWID;

    -- number is NULL for a unit that a reload no longer found; its log stays. The columns named first and last are
    -- ranges, in UTF-8 bytes of the document's text or in segments, their end exclusive.
    CREATE TABLE units (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      text INTEGER NOT NULL REFERENCES texts (id),
      number INTEGER CHECK (number > 0),
      source TEXT NOT NULL,
      target TEXT NOT NULL,
      source_first INTEGER NOT NULL CHECK (source_first >= 0),
      source_last INTEGER NOT NULL CHECK (source_last >= source_first),
      target_first INTEGER NOT NULL CHECK (target_first >= 0),
      target_last INTEGER NOT NULL CHECK (target_last >= target_first),
      source_segments_first INTEGER NOT NULL CHECK (source_segments_first >= 0),
      source_segments_last INTEGER NOT NULL CHECK (source_segments_last >= source_segments_first),
      target_segments_first INTEGER NOT NULL CHECK (target_segments_first >= 0),
      target_segments_last INTEGER NOT NULL CHECK (target_segments_last >= target_segments_first),
      confidence REAL NOT NULL,
      kind TEXT NOT NULL,
      UNIQUE (text, number),
      UNIQUE (id, text)
    ) STRICT;

    CREATE TABLE findings (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      unit INTEGER NOT NULL REFERENCES units (id),
      fingerprint TEXT NOT NULL,
      check_id TEXT NOT NULL,
      category TEXT NOT NULL,
      severity INTEGER NOT NULL,
      confidence REAL NOT NULL,
      source_first INTEGER CHECK (source_first >= 0),
      source_last INTEGER CHECK (source_last >= source_first),
      target_first INTEGER CHECK (target_first >= 0),
      target_last INTEGER CHECK (target_last >= target_first),
      message TEXT NOT NULL,
      suggestions TEXT NOT NULL CHECK (json_valid(suggestions)),
      is_shown INTEGER NOT NULL CHECK (is_shown IN (0, 1)),
      is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
      raised_after INTEGER NOT NULL CHECK (raised_after >= 0),
      CHECK ((source_first IS NULL) = (source_last IS NULL)),
      CHECK ((target_first IS NULL) = (target_last IS NULL)),
      UNIQUE (unit, fingerprint),
      UNIQUE (number, unit)
    ) STRICT;

    CREATE TABLE decisions (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      text INTEGER NOT NULL,
      unit INTEGER NOT NULL,
      finding INTEGER,
      action TEXT NOT NULL CHECK (action IN ('accept', 'edit', 'dismiss', 'undo', 'reload')),
      before TEXT NOT NULL,
      after TEXT NOT NULL,
      first INTEGER CHECK (first >= 0),
      last INTEGER CHECK (last >= first),
      replacement TEXT,
      reviewer TEXT NOT NULL,
      reason TEXT,
      time TEXT NOT NULL,
      undoes INTEGER UNIQUE REFERENCES decisions (number) CHECK (undoes < number),
      FOREIGN KEY (unit, text) REFERENCES units (id, text),
      FOREIGN KEY (finding, unit) REFERENCES findings (number, unit),
      CHECK ((first IS NULL) = (last IS NULL) AND (first IS NULL) = (replacement IS NULL)),
      CHECK (first IS NOT NULL OR before = after),
      CHECK (CASE action WHEN 'undo' THEN undoes IS NOT NULL WHEN 'reload' THEN TRUE ELSE undoes IS NULL END),
      CHECK (action NOT IN ('accept', 'dismiss') OR finding IS NOT NULL)
    ) STRICT;

    CREATE INDEX decisions_by_unit ON decisions (unit, number);
    CREATE INDEX decisions_by_text ON decisions (text, number);
    CREATE INDEX decisions_by_reviewer ON decisions (reviewer, number);

    CREATE TRIGGER decisions_are_never_changed BEFORE UPDATE ON decisions
    BEGIN SELECT RAISE(ABORT, 'the log of decisions is append-only'); END;

    CREATE TRIGGER decisions_are_never_deleted BEFORE DELETE ON decisions
    BEGIN SELECT RAISE(ABORT, 'the log of decisions is append-only'); END;

    CREATE TRIGGER decisions_build_on_the_current_text BEFORE INSERT ON decisions
    WHEN NEW.before <> coalesce(
      (SELECT after FROM decisions WHERE unit = NEW.unit ORDER BY number DESC LIMIT 1),
      (SELECT target FROM units WHERE id = NEW.unit))
    BEGIN SELECT RAISE(ABORT, 'the text of the unit has changed'); END;
    """
}
