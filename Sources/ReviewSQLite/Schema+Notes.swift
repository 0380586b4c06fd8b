extension Schema {
  /// What other checks say of the place of a finding: a JSON array of texts.
  static let notes = "ALTER TABLE findings ADD COLUMN notes TEXT NOT NULL DEFAULT '[]'"
}
