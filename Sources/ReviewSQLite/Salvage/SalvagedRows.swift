internal import Review

/// The rows of a project that are intact, whatever the state of the file around them: found in its pages one by one, and
/// known by their checksums.
///
/// A project of a release without checksums is recognised by the shape of its rows alone.
struct SalvagedRows {
  /// A file with the text and the side that it is of; no side where that is damaged.
  struct File {
    var text: Int
    var side: Side?
    var file: StoredText.File
    var bytes: [UInt8]
    /// The SHA-256 of the bytes.
    var hash: String
  }

  /// What a text says of itself: how many decisions there are, and the checksum of what is known of its files; nil for
  /// what an older release did not note.
  struct Text {
    var name: String
    var decisions: Int?
    var files: Int?
  }

  private(set) var decisions: [Int: Decision] = [:]
  private(set) var units: [SalvagedText.Unit] = []
  private(set) var files: [File] = []
  /// Texts by id.
  private(set) var texts: [Int: Text] = [:]

  init(_ pages: Pages) {
    read(pages, withChecksums: true)
    if units.isEmpty, decisions.isEmpty, texts.isEmpty { read(pages, withChecksums: false) }
  }

  private mutating func read(_ pages: Pages, withChecksums: Bool) {
    files = []
    pages.forEachRecord { record in
      var values = record.values
      if let file = Self.file(values) {
        files.append(file)
        return
      }
      guard values.first == .null else { return }
      values[0] = .integer(record.row)
      if withChecksums {
        readChecked(values)
      } else if values.count >= 14, let decision = Self.decision(values), decisions[record.row] == nil {
        decisions[record.row] = decision
      } else if values.count >= 16, let unit = Self.unit(values) {
        units.append(SalvagedText.Unit(unit, revision: 0))
      } else if values.count == 3, case .text(let name) = values[1], case .text = values[2] {
        texts[record.row] = texts[record.row] ?? Text(name: name)
      }
    }
  }

  private mutating func readChecked(_ values: [Value]) {
    var values = values
    switch values.count {
    case SQLiteStore.decisionColumns.count + 2:
      guard Checksum.of("decision", values.dropLast(2)) == values[values.count - 2],
        let decision = Self.decision(values)
      else { return }
      decisions[decision.number] = decision
    case SQLiteStore.unitColumns.count + 1:
      // A real number without a fraction is stored as a whole one.
      if case .integer(let whole) = values[13] { values[13] = .real(Double(whole)) }
      guard Checksum.of("unit", values.dropLast()) == values.last, let unit = Self.unit(values),
        case .integer(let revision) = values[19]
      else { return }
      units.append(SalvagedText.Unit(unit, revision: revision))
    case SQLiteStore.textColumns.count + 1:
      guard Checksum.of("text", values.dropLast()) == values.last, case .integer(let id) = values[0],
        case .text(let name) = values[1], case .integer(let files) = values[3],
        case .integer(let count) = values[8], texts[id] == nil
      else { return }
      texts[id] = Text(name: name, decisions: count, files: files)
    default: return
    }
  }
}

// Rows of each kind; nil for what is none.
extension SalvagedRows {
  private static func file(_ values: [Value]) -> File? {
    guard values.count == 8, case .integer(let text) = values[0], case .text(let side) = values[1],
      case .text(let name) = values[2], case .text(let path) = values[3],
      case .text(let hash) = values[4], case .text(let encoding) = values[5],
      case .text(let language) = values[6], case .blob(let bytes) = values[7]
    else { return nil }
    let file = StoredText.File(name: name, path: path, hash: hash, encoding: encoding, language: language)
    return File(text: text, side: Side(rawValue: side), file: file, bytes: bytes, hash: ContentHash.of(bytes))
  }

  private static func decision(_ values: [Value]) -> Decision? {
    guard let number = values[0].number, let text = values[1].number, let unit = values[2].number,
      case .text(let action) = values[4], let action = Decision.Action(rawValue: action),
      case .text(let before) = values[5], case .text(let after) = values[6],
      case .text(let reviewer) = values[10], case .text(let time) = values[12]
    else { return nil }
    let decision = Decision(
      number: number, text: text, unit: unit, finding: values[3].number, action: action, before: before,
      after: after, span: span(values[7], values[8]), replacement: values[9].text, reviewer: reviewer,
      reason: values[11].text, time: time, undoes: values[13].number)
    return decision.isSound ? decision : nil
  }

  private static func unit(_ values: [Value]) -> StoredUnit? {
    guard let id = values[0].number, let text = values[1].number, case .text(let source) = values[3],
      case .text(let target) = values[4], let sourceSpan = span(values[5], values[6]),
      let targetSpan = span(values[7], values[8]), let sourceSegments = span(values[9], values[10]),
      let targetSegments = span(values[11], values[12]), case .text(let kind) = values[14],
      case .integer = values[15]
    else { return nil }
    let loaded = LoadedUnit(
      source: source, target: target, sourceSpan: sourceSpan, targetSpan: targetSpan,
      bead: Bead(source: sourceSegments, target: targetSegments, confidence: 1),
      kind: Block.Kind(rawValue: kind) ?? .paragraph)
    return StoredUnit(
      id: id, text: text, number: values[2] == .null ? nil : loaded.order, loaded: loaded, current: target)
  }

  private static func span(_ first: Value, _ last: Value) -> Span? {
    guard case .integer(let first) = first, case .integer(let last) = last, 0 <= first, first <= last,
      last < Row.limit
    else { return nil }
    return first..<last
  }
}

extension Value {
  /// A number that a row can have.
  fileprivate var number: Int? {
    guard case .integer(let value) = self, 1..<Row.limit ~= value else { return nil }
    return value
  }

  fileprivate var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }
}

extension Checksum {
  /// What `checksum('name', …)` answers in SQL.
  static func of(_ name: String, _ values: ArraySlice<Value>) -> Value {
    var checksum = Checksum()
    for value in [.text(name)] + values {
      switch value {
      case .null: checksum.addNull()
      case .integer(let value): checksum.add(Int64(value))
      case .real(let value): checksum.add(value)
      case .text(var text): text.withUTF8 { checksum.add(text: UnsafeRawBufferPointer($0)) }
      case .blob(let bytes): bytes.withUnsafeBytes { checksum.add(blob: $0) }
      }
    }
    return .integer(checksum.value)
  }
}
