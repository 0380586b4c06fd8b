internal import Foundation
public import Review

extension SQLiteStore {
  /// The findings of the units of a text that have a number, active or not, by number.
  public func findings(of text: Int) throws -> [StoredFinding] {
    let places = try places(of: text)
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

  /// The units whose text has changed since somebody looked: by id, the names of the origins that have still to look, each
  /// with the number of the last entry of the log that it has seen.
  public func unchecked() throws -> [Int: [String: Int]] {
    var unchecked: [Int: [String: Int]] = [:]
    for (unit, origin, seen) in try database.rows(
      "SELECT unit, origin, checked FROM unchecked", [], { ($0.int(0), $0.text(1), $0.int(2)) })
    {
      unchecked[unit, default: [:]][origin] = seen
    }
    return unchecked
  }

  /// Notes up to which entry of the log an origin has seen a unit; nil when it has seen it as it is.
  public func setUnchecked(_ unit: Int, by origin: String, after number: Int?) throws {
    guard let number else {
      return try database.run(
        "DELETE FROM unchecked WHERE unit = ? AND origin = ?", [.integer(unit), .text(origin)])
    }
    try database.run(
      "INSERT OR REPLACE INTO unchecked (unit, origin, checked) VALUES (?, ?, ?)",
      [.integer(unit), .text(origin), .integer(number)])
  }

  /// Adds a finding, under a number that was never used before.
  public func add(_ finding: Finding, unit: Int, raisedAfter: Int) throws -> Int {
    try write {
      let number = try nextNumber(of: "findings", "number")
      try database.run(
        Self.insertFinding,
        [.integer(number), .integer(unit)] + values(finding, isActive: true, raisedAfter: raisedAfter)
          + [.null, .text(finding.origin.code)])
      return number
    }
  }

  /// Replaces a finding by its number.
  public func update(_ finding: StoredFinding) throws {
    try database.run(
      Self.updateFinding,
      [.integer(finding.number), .integer(finding.unit)]
        + values(finding.finding, isActive: finding.isActive, raisedAfter: finding.raisedAfter)
        + [.optional(finding.continues), .text(finding.finding.origin.code)])
  }

  /// The columns of a finding that its checksum covers.
  static let findingColumns = [
    "number", "unit", "fingerprint", "check_id", "category", "severity", "confidence", "source_first",
    "source_last",
    "target_first", "target_last", "message", "suggestions", "is_shown", "is_active", "raised_after", "notes",
    "continues", "origin",
  ]

  private static let insertFinding = """
    INSERT INTO findings (\(findingColumns.joined(separator: ", ")), checksum)
    VALUES (\(numbered(findingColumns.count)), checksum('finding', \(numbered(findingColumns.count))))
    """
  private static let updateFinding = """
    UPDATE findings SET
      \(findingColumns.enumerated().dropFirst(2).map { "\($1) = ?\($0 + 1)" }.joined(separator: ", ")),
      checksum = checksum('finding', \(numbered(findingColumns.count)))
    WHERE number = ?1
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
    let columns = Self.findingColumns.map { "f.\($0)" }.joined(separator: ", ")
    return try database.rows(
      """
      SELECT f.checksum, checksum('finding', \(columns)), \(number), \(columns)
      FROM findings f \(units) u ON u.id = f.unit WHERE \(condition) ORDER BY f.number
      """, [.integer(value)]
    ) { row throws(InputError) in
      guard row.holdsChecksum(0), let finding = row.finding else {
        throw database.damage("finding \(row.int(3)) is not as it was written")
      }
      return finding
    }
  }
}

extension Row {
  /// The finding of a row; nil when it cannot be one.
  fileprivate var finding: StoredFinding? {
    guard let number = self.number(3), let unit = self.number(4), let confidence = probability(9),
      int(18) >= 0, let origin = FindingOrigin(code: text(21)),
      isNull(10) || checkedSpan(10) != nil, isNull(12) || checkedSpan(12) != nil
    else { return nil }
    // A category or severity that this program no longer knows must not hide the finding.
    let finding = Finding(
      origin: origin, check: text(6), category: Category(rawValue: text(7)) ?? .mistranslation,
      severity: Severity(rawValue: int(8)) ?? .minor, confidence: confidence, unit: int(2),
      source: isNull(10) ? nil : checkedSpan(10), target: isNull(12) ? nil : checkedSpan(12),
      message: text(14), suggestions: [String](json: text(15)), notes: [String](json: text(19)),
      fingerprint: text(5), isShown: int(16) == 1)
    return StoredFinding(
      number: number, unit: unit, finding: finding, isActive: int(17) == 1, raisedAfter: int(18),
      continues: optionalInt(20))
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
