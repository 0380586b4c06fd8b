internal import Review

/// A corrected copy that the project may have written before: it is replaced without `--force` while nobody has changed it.
struct OwnCopy {
  let project: Project
  let console: Console

  /// Whether the file of a destination may be replaced.
  ///
  /// - Throws: `InputError` when somebody has changed it since the project wrote it.
  func mayReplace(_ destination: Destination) throws -> Bool {
    guard let bytes = try? Input(destination.path, on: console, large: true).bytes else { return false }
    switch try project.exports.export(bytes, at: destination.path) {
    case .unchanged: return true
    case .unknown: return false
    case .changed:
      throw InputError(
        .output, file: destination.operand,
        "has been changed since the last export; --force overwrites it, --output FILE writes elsewhere"
      )
    }
  }

  /// Notes what was written. A project that can only be read keeps no note; its copy is written all the same.
  func note(_ bytes: [UInt8], to destination: Destination) {
    try? project.exports.noteExport(bytes, to: Path.real(destination.path))
  }
}
