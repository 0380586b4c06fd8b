extension Schema {
  /// Checksums, so that no damage to a file goes unseen. `checksum(…)` is a function of this program: see `Checksum`.
  ///
  /// - A row's `checksum` covers its other columns and the name of what it is.
  /// - A decision's `chain` covers its checksum and the chain of the decision before it of the same text. What it
  ///   exchanged is in its own row, too.
  /// - A unit's `log` is the sum of the checksums of its decisions, `current` the checksum of the text that they have made
  ///   of it. `revision` counts up with every change of a row of the text: of two copies the greater one is newer.
  /// - A text has the number and the sum of the checksums of the units that have a place, the number of its decisions and
  ///   the last chain, the number of segments of each side, and the checksum of what is known of its files.
  /// - `decided_units` repeats the rows of units that decisions are about, on other pages: a decision can be put into its
  ///   place even when the unit's row is lost. A column added to `units` is added to it as well.
  ///
  /// Sums are of 64 bits and wrap around; SQLite's `sum` does not, so each half is summed by itself.
  static let checksums = """
    ALTER TABLE texts ADD COLUMN files INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE texts ADD COLUMN source_segments INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE texts ADD COLUMN target_segments INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE texts ADD COLUMN units INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE texts ADD COLUMN unit_sum INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE texts ADD COLUMN decisions INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE texts ADD COLUMN chain INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE texts ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE texts ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE segments ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE findings ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE units ADD COLUMN log INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE units ADD COLUMN current INTEGER;
    ALTER TABLE units ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE units ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE decisions ADD COLUMN removed TEXT;
    ALTER TABLE decisions ADD COLUMN made TEXT;
    ALTER TABLE decisions ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE decisions ADD COLUMN chain INTEGER NOT NULL DEFAULT 0;

    UPDATE segments SET checksum = checksum('segment', text, side, number, block, first, last);
    UPDATE findings SET checksum = checksum('finding', number, unit, fingerprint, check_id, category, severity,
      confidence, source_first, source_last, target_first, target_last, message, suggestions, is_shown, is_active,
      raised_after, notes, continues);

    DROP TRIGGER decisions_are_never_changed;
    UPDATE decisions SET
      removed = (SELECT group_concat(unit) FROM
        (SELECT unit FROM exchanges WHERE decision = number AND is_made = 0 ORDER BY unit)),
      made = (SELECT group_concat(unit) FROM
        (SELECT unit FROM exchanges WHERE decision = number AND is_made = 1 ORDER BY unit));
    UPDATE decisions SET checksum = checksum('decision', number, text, unit, finding, action, before, after, first, last,
      replacement, reviewer, reason, time, undoes, batch, removed, made);
    CREATE TABLE links (text INTEGER, place INTEGER, number INTEGER, checksum INTEGER, PRIMARY KEY (text, place))
      WITHOUT ROWID;
    INSERT INTO links
      SELECT text, row_number() OVER (PARTITION BY text ORDER BY number), number, checksum FROM decisions;
    WITH RECURSIVE chained (text, place, number, chain) AS (
      SELECT text, place, number, checksum(0, checksum) FROM links WHERE place = 1
      UNION ALL
      SELECT l.text, l.place, l.number, checksum(c.chain, l.checksum)
        FROM chained c JOIN links l ON l.text = c.text AND l.place = c.place + 1)
    UPDATE decisions SET chain = chained.chain FROM chained WHERE chained.number = decisions.number;
    DROP TABLE links;
    CREATE TRIGGER decisions_are_never_changed BEFORE UPDATE ON decisions
    BEGIN SELECT RAISE(ABORT, 'the log of decisions is append-only'); END;

    UPDATE units SET log = d.log, current = checksum(d.after) FROM (
      SELECT unit,
        ((sum(checksum >> 32) + (sum(checksum & 4294967295) >> 32)) << 32)
          | (sum(checksum & 4294967295) & 4294967295) AS log,
        (SELECT after FROM decisions l WHERE l.unit = decisions.unit ORDER BY l.number DESC LIMIT 1) AS after
      FROM decisions GROUP BY unit) d
    WHERE d.unit = units.id;
    UPDATE units SET checksum = checksum('unit', id, text, place, source, target, source_first, source_last,
      target_first, target_last, source_segments_first, source_segments_last, target_segments_first,
      target_segments_last, confidence, kind, is_locked, begins_paragraph, log, current, revision);

    CREATE TABLE decided_units (
      id INTEGER PRIMARY KEY,
      text INTEGER NOT NULL,
      place INTEGER,
      source TEXT NOT NULL,
      target TEXT NOT NULL,
      source_first INTEGER NOT NULL,
      source_last INTEGER NOT NULL,
      target_first INTEGER NOT NULL,
      target_last INTEGER NOT NULL,
      source_segments_first INTEGER NOT NULL,
      source_segments_last INTEGER NOT NULL,
      target_segments_first INTEGER NOT NULL,
      target_segments_last INTEGER NOT NULL,
      confidence REAL NOT NULL,
      kind TEXT NOT NULL,
      is_locked INTEGER NOT NULL,
      begins_paragraph INTEGER NOT NULL,
      log INTEGER NOT NULL,
      current INTEGER,
      revision INTEGER NOT NULL,
      checksum INTEGER NOT NULL
    ) STRICT;
    INSERT INTO decided_units
      SELECT * FROM units WHERE id IN (SELECT unit FROM decisions UNION SELECT unit FROM exchanges);

    UPDATE texts SET
      files = (SELECT checksum('files', s.name, s.path, s.hash, s.encoding, s.language, g.name, g.path, g.hash,
          g.encoding, g.language)
        FROM files s JOIN files g ON g.text = s.text AND g.side = 'target'
        WHERE s.text = texts.id AND s.side = 'source'),
      source_segments = (SELECT count(*) FROM segments WHERE text = texts.id AND side = 'source'),
      target_segments = (SELECT count(*) FROM segments WHERE text = texts.id AND side = 'target'),
      units = (SELECT count(*) FROM units WHERE text = texts.id AND place IS NOT NULL),
      unit_sum = (SELECT coalesce(((sum(checksum >> 32) + (sum(checksum & 4294967295) >> 32)) << 32)
          | (sum(checksum & 4294967295) & 4294967295), 0)
        FROM units WHERE text = texts.id AND place IS NOT NULL),
      decisions = (SELECT count(*) FROM decisions WHERE text = texts.id),
      chain = coalesce((SELECT chain FROM decisions WHERE text = texts.id ORDER BY number DESC LIMIT 1), 0);
    UPDATE texts SET checksum = checksum('text', id, name, loaded, files, source_segments, target_segments, units,
      unit_sum, decisions, chain, revision);
    """
}
