extension Schema {
  /// Who reported a finding, as `FindingOrigin.code` has it, and who has still to look at a unit that has changed.
  ///
  /// A finding whose checksum was wrong keeps a wrong one: bringing a project up to date must not hide damage.
  static let origins = """
    ALTER TABLE findings ADD COLUMN origin TEXT NOT NULL DEFAULT 'check';
    CREATE TEMP TABLE sound AS
      SELECT number FROM findings WHERE checksum = checksum('finding', number, unit, fingerprint, check_id, category,
        severity, confidence, source_first, source_last, target_first, target_last, message, suggestions, is_shown,
        is_active, raised_after, notes, continues);
    WITH RECURSIVE marks (number, first) AS (
      SELECT number, number FROM findings WHERE check_id = 'marked' AND continues IS NULL
      UNION ALL
      SELECT f.number, m.first FROM findings f JOIN marks m ON f.continues = m.number)
    UPDATE findings SET origin = 'reviewer' || char(9) || coalesce(
        (SELECT d.reviewer FROM marks m JOIN decisions d ON d.finding = m.first AND d.action = 'mark'
          WHERE m.number = findings.number ORDER BY d.number LIMIT 1), '')
      WHERE check_id = 'marked';
    UPDATE findings SET checksum = checksum('finding', number, unit, fingerprint, check_id, category, severity,
      confidence, source_first, source_last, target_first, target_last, message, suggestions, is_shown, is_active,
      raised_after, notes, continues, origin)
      WHERE number IN (SELECT number FROM sound);
    DROP TABLE sound;

    ALTER TABLE unchecked RENAME TO old_unchecked;
    CREATE TABLE unchecked (
      unit INTEGER NOT NULL REFERENCES units (id),
      origin TEXT NOT NULL,
      checked INTEGER NOT NULL CHECK (checked >= 0),
      PRIMARY KEY (unit, origin)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO unchecked SELECT unit, 'check', checked FROM old_unchecked;
    DROP TABLE old_unchecked;
    """
}
