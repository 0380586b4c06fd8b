/// What was written as a corrected copy, and where.
public struct ExportedFiles: ProjectPart {
  let project: ProjectLog

  /// Notes what was written as the corrected copy of a text, and where, so that the same file may be replaced later.
  public func noteExport(_ bytes: [UInt8], to path: String) throws {
    let hash = ContentHash.of(bytes)
    try store.write { try store.setExportedHash(hash, to: path) }
  }

  /// What the content of a file is to the project, by what it wrote there last.
  public func export(_ bytes: [UInt8], at path: String) throws -> KnownExport {
    guard let hash = try store.read({ try store.exportedHash(at: path) }) else { return .unknown }
    return hash == ContentHash.of(bytes) ? .unchanged : .changed
  }
}

/// What a file is that stands where a corrected copy is to be written.
public enum KnownExport: Sendable {
  /// The project has never written there.
  case unknown
  /// It is what the project wrote there last.
  case unchanged
  /// The project wrote there, and the file is another now.
  case changed
}
