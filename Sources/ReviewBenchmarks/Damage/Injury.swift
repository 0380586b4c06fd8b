internal import Foundation

/// A kind of damage to a project.
enum Injury: String, CaseIterable {
  case byte = "a byte flipped"
  case word = "a word of 8 bytes overwritten"
  case cut = "the file cut off"
  case swapped = "two pages swapped"
  case zeroed = "a page zeroed"
  case stale = "a page of an earlier copy"
  case cell = "a value changed through SQL"
  case deleted = "a row deleted"
  case repeated = "a row repeated"
  case logByte = "a byte of the log flipped"
  case logCut = "the log cut off"
  case logStale = "the log of an earlier session"

  /// Whether it is about the write-ahead log of a program that was killed.
  var isOfLog: Bool { [.logByte, .logCut, .logStale].contains(self) }

  private static let tables = ["texts", "files", "segments", "units", "findings", "decisions", "exchanges"]
  private static let values = [
    "-1", "0", "1", "4611686018427387904", "-9223372036854775808", "NULL", "''", "'x'", "1e308", "9e999",
    "-0.5", "x'00FF'",
  ]

  /// Does the damage; false when this time it came to nothing.
  ///
  /// - Parameters:
  ///   - project: the bytes to spoil.
  ///   - earlier: those of the same project before its last decisions.
  ///   - path: where a copy may be worked on.
  func spoil(
    _ project: inout ProjectBytes, earlier: ProjectBytes, at path: String, _ random: inout SplitMix64
  ) throws -> Bool {
    let before = project
    func page(_ random: inout SplitMix64) -> Range<Int> {
      let start = Int.random(in: 0..<project.file.count / 4096, using: &random) * 4096
      return start..<start + 4096
    }
    switch self {
    case .byte: Self.flip(&project.file, &random)
    case .word:
      let place = Int.random(in: 0..<project.file.count - 8, using: &random)
      for index in place..<place + 8 { project.file[index] = .random(in: 0...255, using: &random) }
    case .cut: project.file.removeLast(Int.random(in: 1..<project.file.count, using: &random))
    case .swapped:
      let (first, second) = (page(&random), page(&random))
      let bytes = Array(project.file[first])
      project.file.replaceSubrange(first, with: Array(project.file[second]))
      project.file.replaceSubrange(second, with: bytes)
    case .zeroed:
      let page = page(&random)
      project.file.replaceSubrange(page, with: [UInt8](repeating: 0, count: page.count))
    case .stale:
      let page = page(&random)
      guard page.upperBound <= earlier.file.count else { return false }
      project.file.replaceSubrange(page, with: earlier.file[page])
    case .cell, .deleted, .repeated: return try spoilRow(&project, at: path, &random)
    case .logByte: Self.flip(&project.log, &random)
    case .logCut: project.log.removeLast(Int.random(in: 1...project.log.count, using: &random))
    case .logStale: project.log = earlier.log
    }
    return project.file != before.file || project.log != before.log
  }

  private static func flip(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    bytes[Int.random(in: bytes.indices, using: &random)] ^= .random(in: 1...255, using: &random)
  }

  private func spoilRow(
    _ project: inout ProjectBytes, at path: String, _ random: inout SplitMix64
  ) throws -> Bool {
    try project.write(to: path)
    guard let table = Self.tables.randomElement(using: &random), let database = RawDatabase(path),
      let columns = database.rows("SELECT name FROM pragma_table_info('\(table)')")?.map({ $0[0] }),
      let keys = database.rows("SELECT name FROM pragma_table_info('\(table)') WHERE pk > 0")?.map({ $0[0] }),
      let rows = database.rows("SELECT \(keys.map { "quote(\($0))" }.joined(separator: ", ")) FROM \(table)"),
      let row = rows.randomElement(using: &random), let column = columns.randomElement(using: &random),
      let value = Self.values.randomElement(using: &random)
    else { return false }
    let condition = zip(keys, row).map { "\($0) = \($1)" }.joined(separator: " AND ")
    let copied = columns.map { $0 == keys.last ? "(SELECT max(\($0)) + 1 FROM \(table))" : $0 }
    let sql =
      switch self {
      case .cell: "UPDATE \(table) SET \"\(column)\" = \(value) WHERE \(condition)"
      case .deleted: "DELETE FROM \(table) WHERE \(condition)"
      default:
        "INSERT INTO \(table) SELECT \(copied.joined(separator: ", ")) FROM \(table) WHERE \(condition)"
      }
    guard database.unguarded({ database.run(sql) }) else { return false }
    database.run("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE; PRAGMA journal_mode = WAL")
    let spoilt = ProjectBytes(at: path)
    defer { project = ProjectBytes(file: spoilt.file) }
    return spoilt.file != project.file
  }
}

extension ProjectBytes {
  /// A project that no program has open.
  init(file: [UInt8]) { (self.file, log, memory) = (file, [], []) }
}
