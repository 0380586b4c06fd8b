internal import Glibc
internal import Review

/// Writes to a pipe or a device, which takes what it is given. One that nobody reads would hang the program.
struct PipeWriter {
  private let destination: Destination
  private let patience: Patience

  init(_ destination: Destination, patience: Patience) {
    self.destination = destination
    self.patience = patience
  }

  /// Writes all bytes.
  ///
  /// - Throws: `InputError` when nobody reads them for a long time.
  func write(_ bytes: [UInt8]) throws {
    let file = try open()
    defer { file.close() }
    try file.write(bytes[...], name: destination.operand) {
      guard file.takes(patience.long) != false else { throw silence }
    }
  }

  private func open() throws -> FileDescriptor {
    let end = ContinuousClock.now + .milliseconds(patience.short)
    while true {
      do {
        return try FileDescriptor(destination.path, O_WRONLY | O_NONBLOCK | O_NOCTTY)
      } catch {
        guard error.code == ENXIO, destination.status?.kind == S_IFIFO else {
          throw InputError(.output, file: destination.operand, "cannot be written: \(error.reason)")
        }
        guard ContinuousClock.now < end else { throw silence }
        // The system tells nobody that a reader has come.
        poll(nil, 0, 20)
      }
    }
  }

  private var silence: InputError {
    InputError(
      .inputOutput, file: destination.operand,
      "nothing reads from this pipe; start its reader first, or name a file")
  }
}
