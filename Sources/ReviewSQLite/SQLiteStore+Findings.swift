internal import Foundation
public import Review

extension SQLiteStore {
  /// The findings of the units of a text that have a number, active or not, by number.
  public func findings(of text: Int) throws -> [StoredFinding] {
    let places = try numbers.places(of: text)
    // Findings first, as they lie in the file: a long text has tens of thousands.
    var findings = try findings(
      "u.text = ? AND u.place IS NOT NULL", in: "CROSS JOIN units", number: "u.place", text)
    for index in findings.indices {
      findings[index].finding.unit = places.rank(of: findings[index].finding.unit) ?? 0
    }
    return findings
  }

  /// The findings of a unit, active or not, by number.
  public func findings(ofUnit unit: Int) throws -> [StoredFinding] { try findings("f.unit = ?", unit) }

  /// The finding of a number.
  public func finding(_ number: Int) throws -> StoredFinding? { try findings("f.number = ?", number).first }

  /// What the active findings of a check are about, in the units of all texts that have a number, by number.
  public func phrases(ofCheck id: String) throws -> [FindingPhrases] {
    func words(_ text: String, _ side: String) -> String {
      "CAST(substr(CAST(\(text) AS BLOB), f.\(side)_first + 1, f.\(side)_last - f.\(side)_first) AS TEXT)"
    }
    return try database.rows(
      """
      SELECT f.number, \(words("u.source", "source")), \(words(Self.currentText, "target"))
      FROM findings f JOIN units u ON u.id = f.unit
      WHERE f.check_id = ? AND f.is_active = 1 AND u.place IS NOT NULL ORDER BY f.number
      """, [.text(id)]
    ) { FindingPhrases(finding: $0.int(0), source: $0.optionalText(1), target: $0.optionalText(2)) }
  }

  /// The units whose text has changed since they were checked, each with the number of the last entry of the log that the
  /// checks have seen.
  public func unchecked() throws -> [Int: Int] {
    let rows = try database.rows("SELECT unit, checked FROM unchecked") { ($0.int(0), $0.int(1)) }
    return Dictionary(uniqueKeysWithValues: rows)
  }

  /// Notes up to which entry of the log a unit is checked; nil when it is checked as it is.
  public func setUnchecked(_ unit: Int, after number: Int?) throws {
    guard let number else {
      return try database.run("DELETE FROM unchecked WHERE unit = ?", [.integer(unit)])
    }
    try database.run(
      "INSERT OR REPLACE INTO unchecked (unit, checked) VALUES (?, ?)", [.integer(unit), .integer(number)])
  }

  /// Adds a finding, under a number that was never used before.
  public func add(_ finding: Finding, unit: Int, raisedAfter: Int) throws -> Int {
    try database.run(
      Self.insertFinding, [.integer(unit)] + values(finding, isActive: true, raisedAfter: raisedAfter))
    return database.lastInsertedRow
  }

  /// Replaces a finding by its number.
  public func update(_ finding: StoredFinding) throws {
    try database.run(
      Self.updateFinding,
      values(finding.finding, isActive: finding.isActive, raisedAfter: finding.raisedAfter)
        + [.optional(finding.continues), .integer(finding.number)])
  }

  private static let findingColumns = [
    "fingerprint", "check_id", "category", "severity", "confidence", "source_first", "source_last",
    "target_first", "target_last", "message", "suggestions", "is_shown", "is_active", "raised_after", "notes",
  ]

  private static let insertFinding = """
    INSERT INTO findings (unit, \(findingColumns.joined(separator: ", ")))
    VALUES (?, \(findingColumns.map { _ in "?" }.joined(separator: ", ")))
    """
  private static let updateFinding = """
    UPDATE findings SET \(findingColumns.map { "\($0) = ?" }.joined(separator: ", ")), continues = ? WHERE number = ?
    """

  private func values(_ finding: Finding, isActive: Bool, raisedAfter: Int) -> [Value] {
    [
      .text(finding.fingerprint), .text(finding.check), .text(finding.category.rawValue),
      .integer(finding.severity.rawValue), .real(finding.confidence), .optional(finding.source?.lowerBound),
      .optional(finding.source?.upperBound), .optional(finding.target?.lowerBound),
      .optional(finding.target?.upperBound), .text(finding.message), .text(finding.suggestions.json),
      .integer(finding.isShown ? 1 : 0), .integer(isActive ? 1 : 0), .integer(raisedAfter),
      .text(finding.notes.json),
    ]
  }

  private func findings(
    _ condition: String, in units: String = "JOIN units", number: String = SQLiteStore.unitNumber,
    _ value: Int
  ) throws -> [StoredFinding] {
    try database.rows(
      """
      SELECT f.number, f.unit, \(number), \(Self.findingColumns.map { "f.\($0)" }.joined(separator: ", ")),
        f.continues
      FROM findings f \(units) u ON u.id = f.unit WHERE \(condition) ORDER BY f.number
      """, [.integer(value)]
    ) { $0.finding }
  }
}

extension Row {
  fileprivate var finding: StoredFinding {
    // A category or severity that this program no longer knows must not hide the finding.
    let finding = Finding(
      check: text(4), category: Category(rawValue: text(5)) ?? .mistranslation,
      severity: Severity(rawValue: int(6)) ?? .minor, confidence: double(7), unit: int(2),
      source: isNull(8) ? nil : span(8), target: isNull(10) ? nil : span(10), message: text(12),
      suggestions: [String](json: text(13)), notes: [String](json: text(17)), fingerprint: text(3),
      isShown: int(14) == 1)
    return StoredFinding(
      number: int(0), unit: int(1), finding: finding, isActive: int(15) == 1, raisedAfter: int(16),
      continues: optionalInt(18))
  }
}

extension [String] {
  fileprivate var json: String {
    guard !isEmpty, let data = try? JSONEncoder().encode(self) else { return "[]" }
    return String(decoding: data, as: UTF8.self)
  }

  fileprivate init(json: String) {
    func decoded() -> [String] { (try? JSONDecoder().decode([String].self, from: Data(json.utf8))) ?? [] }
    self = json == "[]" ? [] : Self.plain(json) ?? decoded()
  }

  /// The texts of an array of such, when nothing in them is escaped: a decoder takes a hundred times as long.
  private static func plain(_ json: String) -> [String]? {
    let bytes = [UInt8](json.utf8)
    var texts: [String] = []
    var start: Int?
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\\") { return nil }
      guard byte == UInt8(ascii: "\"") else { continue }
      if let first = start { texts.append(String(decoding: bytes[first..<index], as: UTF8.self)) }
      start = start == nil ? index + 1 : nil
    }
    return texts
  }
}
