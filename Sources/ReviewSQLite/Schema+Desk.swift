extension Schema {
  /// What a desk of several reviewers needs: decisions made together, errors that a reviewer marked, what is kept
  /// everywhere, who looks at which sentence, who approved which state of a text, time spent, and where each left off.
  ///
  /// SQLite cannot change a table's constraints, so the log is made again, with the rows as they were.
  static let desk = """
    CREATE TABLE new_decisions (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      text INTEGER NOT NULL,
      unit INTEGER NOT NULL,
      finding INTEGER,
      action TEXT NOT NULL CHECK (action IN ('accept', 'edit', 'dismiss', 'undo', 'reload', 'join', 'split', 'move',
        'link', 'unlink', 'lock', 'unlock', 'mark')),
      before TEXT NOT NULL,
      after TEXT NOT NULL,
      first INTEGER CHECK (first >= 0),
      last INTEGER CHECK (last >= first),
      replacement TEXT,
      reviewer TEXT NOT NULL,
      reason TEXT,
      time TEXT NOT NULL,
      undoes INTEGER UNIQUE REFERENCES decisions (number) CHECK (undoes < number),
      -- The first of the decisions that were made at one stroke; NULL for that one itself, and for most decisions.
      batch INTEGER REFERENCES decisions (number) CHECK (batch < number),
      FOREIGN KEY (unit, text) REFERENCES units (id, text),
      FOREIGN KEY (finding, unit) REFERENCES findings (number, unit),
      CHECK ((first IS NULL) = (last IS NULL) AND (first IS NULL) = (replacement IS NULL)),
      CHECK (first IS NOT NULL OR before = after),
      CHECK (CASE action WHEN 'undo' THEN undoes IS NOT NULL WHEN 'reload' THEN TRUE ELSE undoes IS NULL END),
      CHECK (action NOT IN ('accept', 'dismiss', 'mark') OR finding IS NOT NULL),
      CHECK (action <> 'mark' OR before = after)
    ) STRICT;
    INSERT INTO new_decisions
      SELECT number, text, unit, finding, action, before, after, first, last, replacement, reviewer, reason, time, undoes,
        NULL
      FROM decisions ORDER BY number;
    DROP TABLE decisions;
    ALTER TABLE new_decisions RENAME TO decisions;

    CREATE INDEX decisions_by_unit ON decisions (unit, number);
    CREATE INDEX decisions_by_text ON decisions (text, number);
    CREATE INDEX decisions_by_reviewer ON decisions (reviewer, number);
    CREATE INDEX decisions_by_batch ON decisions (batch) WHERE batch IS NOT NULL;
    CREATE INDEX findings_by_check ON findings (check_id, is_active);

    CREATE TRIGGER decisions_are_never_changed BEFORE UPDATE ON decisions
    BEGIN SELECT RAISE(ABORT, 'the log of decisions is append-only'); END;

    CREATE TRIGGER decisions_are_never_deleted BEFORE DELETE ON decisions
    BEGIN SELECT RAISE(ABORT, 'the log of decisions is append-only'); END;

    CREATE TRIGGER decisions_build_on_the_current_text BEFORE INSERT ON decisions
    WHEN NEW.before <> coalesce(
      (SELECT after FROM decisions WHERE unit = NEW.unit ORDER BY number DESC LIMIT 1),
      (SELECT target FROM units WHERE id = NEW.unit))
    BEGIN SELECT RAISE(ABORT, 'the text of the unit has changed'); END;

    -- What is kept everywhere: of the rows about the same check and words the last one says whether it still is.
    CREATE TABLE memory (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      check_id TEXT NOT NULL,
      source TEXT,
      target TEXT,
      holds INTEGER NOT NULL CHECK (holds IN (0, 1)),
      until TEXT,
      decision INTEGER REFERENCES decisions (number),
      reviewer TEXT NOT NULL,
      reason TEXT,
      time TEXT NOT NULL,
      CHECK (source <> '' OR target <> '')
    ) STRICT;

    CREATE TRIGGER memory_is_never_changed BEFORE UPDATE ON memory
    BEGIN SELECT RAISE(ABORT, 'the memory is append-only'); END;

    CREATE TRIGGER memory_is_never_deleted BEFORE DELETE ON memory
    BEGIN SELECT RAISE(ABORT, 'the memory is append-only'); END;

    -- Who is to look at a unit.
    CREATE TABLE assignments (
      unit INTEGER PRIMARY KEY REFERENCES units (id),
      reviewer TEXT NOT NULL CHECK (reviewer <> '')
    ) STRICT;

    -- Who approved a text as it was when its corrected copy had this SHA-256; the last row of a reviewer counts.
    CREATE TABLE approvals (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      text INTEGER NOT NULL REFERENCES texts (id),
      hash TEXT NOT NULL CHECK (length(hash) = 64),
      holds INTEGER NOT NULL CHECK (holds IN (0, 1)),
      reviewer TEXT NOT NULL,
      reason TEXT,
      time TEXT NOT NULL
    ) STRICT;

    CREATE TRIGGER approvals_are_never_changed BEFORE UPDATE ON approvals
    BEGIN SELECT RAISE(ABORT, 'approvals are append-only'); END;

    CREATE TRIGGER approvals_are_never_deleted BEFORE DELETE ON approvals
    BEGIN SELECT RAISE(ABORT, 'approvals are append-only'); END;

    -- How long a reviewer had a unit in hand, where the desk wants to know.
    CREATE TABLE times (
      unit INTEGER NOT NULL REFERENCES units (id),
      reviewer TEXT NOT NULL,
      seconds REAL NOT NULL CHECK (seconds >= 0),
      time TEXT NOT NULL
    ) STRICT;
    CREATE INDEX times_by_unit ON times (unit);

    -- Where a reviewer left off.
    CREATE TABLE bookmarks (
      text INTEGER NOT NULL REFERENCES texts (id),
      reviewer TEXT NOT NULL,
      finding INTEGER NOT NULL REFERENCES findings (number),
      ordering TEXT NOT NULL,
      PRIMARY KEY (text, reviewer)
    ) STRICT, WITHOUT ROWID;
    """
}
