extension Schema {
  /// Units that can take each other's place: a place that does not change when others come and go instead of a number,
  /// whether the pairing is confirmed, and which entry of the log put which units in place of which.
  ///
  /// SQLite cannot change a table's constraints, so both tables are made again, with the rows as they were.
  static let mending = """
    DROP TRIGGER decisions_are_never_changed;
    DROP TRIGGER decisions_are_never_deleted;
    DROP TRIGGER decisions_build_on_the_current_text;

    -- place is the number of segments before the unit on both sides; NULL for a unit that is no longer in the text, of
    -- which only the log stays. The columns named first and last are ranges, in UTF-8 bytes of the document's text or in
    -- segments, their end exclusive.
    CREATE TABLE new_units (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      text INTEGER NOT NULL REFERENCES texts (id),
      place INTEGER CHECK (place = source_segments_first + target_segments_first),
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
      is_locked INTEGER NOT NULL CHECK (is_locked IN (0, 1)),
      UNIQUE (text, place),
      UNIQUE (id, text)
    ) STRICT;
    INSERT INTO new_units
      SELECT id, text, iif(number IS NULL, NULL, source_segments_first + target_segments_first), source, target,
        source_first, source_last, target_first, target_last, source_segments_first, source_segments_last,
        target_segments_first, target_segments_last, confidence, kind, 0
      FROM units ORDER BY id;
    DROP TABLE units;
    ALTER TABLE new_units RENAME TO units;

    CREATE TABLE new_decisions (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      text INTEGER NOT NULL,
      unit INTEGER NOT NULL,
      finding INTEGER,
      action TEXT NOT NULL CHECK (action IN ('accept', 'edit', 'dismiss', 'undo', 'reload', 'join', 'split', 'move',
        'link', 'unlink', 'lock', 'unlock')),
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
    INSERT INTO new_decisions
      SELECT number, text, unit, finding, action, before, after, first, last, replacement, reviewer, reason, time, undoes
      FROM decisions ORDER BY number;
    DROP TABLE decisions;
    ALTER TABLE new_decisions RENAME TO decisions;

    -- The finding that one was before its unit was mended.
    ALTER TABLE findings ADD COLUMN continues INTEGER REFERENCES findings (number) CHECK (continues < number);

    -- Units that an entry of the log put into the text (is_made) or took out of it.
    CREATE TABLE exchanges (
      decision INTEGER NOT NULL REFERENCES decisions (number),
      is_made INTEGER NOT NULL CHECK (is_made IN (0, 1)),
      unit INTEGER NOT NULL REFERENCES units (id),
      PRIMARY KEY (decision, is_made, unit)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX exchanges_by_unit ON exchanges (unit, decision);

    CREATE INDEX decisions_by_unit ON decisions (unit, number);
    CREATE INDEX decisions_by_text ON decisions (text, number);
    CREATE INDEX decisions_by_reviewer ON decisions (reviewer, number);

    CREATE TRIGGER decisions_are_never_changed BEFORE UPDATE ON decisions
    BEGIN SELECT RAISE(ABORT, 'the log of decisions is append-only'); END;

    CREATE TRIGGER decisions_are_never_deleted BEFORE DELETE ON decisions
    BEGIN SELECT RAISE(ABORT, 'the log of decisions is append-only'); END;

    CREATE TRIGGER exchanges_are_never_changed BEFORE UPDATE ON exchanges
    BEGIN SELECT RAISE(ABORT, 'the log of decisions is append-only'); END;

    CREATE TRIGGER exchanges_are_never_deleted BEFORE DELETE ON exchanges
    BEGIN SELECT RAISE(ABORT, 'the log of decisions is append-only'); END;

    CREATE TRIGGER decisions_build_on_the_current_text BEFORE INSERT ON decisions
    WHEN NEW.before <> coalesce(
      (SELECT after FROM decisions WHERE unit = NEW.unit ORDER BY number DESC LIMIT 1),
      (SELECT target FROM units WHERE id = NEW.unit))
    BEGIN SELECT RAISE(ABORT, 'the text of the unit has changed'); END;
    """
}
