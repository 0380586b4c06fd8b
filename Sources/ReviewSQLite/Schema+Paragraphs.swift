extension Schema {
  /// Whether a unit's target begins a paragraph: quotation marks have to pair over each. Of an older project that is not known,
  /// and every unit stands for itself.
  static let paragraphs = """
    ALTER TABLE units ADD COLUMN begins_paragraph INTEGER NOT NULL DEFAULT 1 CHECK (begins_paragraph IN (0, 1))
    """
}
