internal import Glibc
internal import Review

/// Where an open project has to be for what is written into it to be found again.
///
/// SQLite goes on writing into a file that was deleted or replaced, and nobody ever sees that again. This asks the file system
/// by `stat` alone: opening and closing the file would end SQLite's locks.
final class ProjectPlace {
  private struct Identity: Equatable {
    let device: dev_t
    let number: ino_t

    init?(_ path: String) {
      var status = stat()
      guard path.withFileName({ stat($0, &status) }) == 0 else { return nil }
      device = status.st_dev
      number = status.st_ino
    }
  }

  private let name: String
  /// The path that the project was opened by, and the one that SQLite knows it by.
  private let paths: [String]
  private let project: Identity?
  private let log: String?
  private var logIdentity: Identity?

  /// The place of a project that was just opened.
  ///
  /// - Parameter hasLog: whether there is a write-ahead log beside it whenever something is written.
  init(path: String, name: String, hasLog: Bool) {
    self.name = name
    var real = path
    if let resolved = path.withFileName({ realpath($0, nil) }) {
      real = String(fileName: resolved)
      free(resolved)
    }
    paths = [path, real]
    project = Identity(path)
    log = hasLog ? real + "-wal" : nil
  }

  /// Makes sure that the files are still those that were opened; asked within a transaction.
  func verify() throws(InputError) {
    guard paths.allSatisfy({ Identity($0) == project }) else { throw moved(name) }
    guard let log else { return }
    // It is there from the first transaction on, until the last connection to the file is closed.
    let identity = Identity(log)
    guard let identity, logIdentity == nil || identity == logIdentity else { throw moved(name + "-wal") }
    logIdentity = identity
  }

  /// Whether another file is where the project was.
  var isTaken: Bool { paths.contains { Identity($0).map { $0 != project } ?? false } }

  private func moved(_ file: String) -> InputError {
    InputError(
      .inputOutput, file: file,
      """
      was moved, deleted or replaced while the project was open, so nothing more is saved; \
      put it back, or quit and open the right project
      """)
  }
}
