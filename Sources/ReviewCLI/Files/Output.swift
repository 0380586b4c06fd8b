internal import Glibc
internal import Review

/// Writes whole files: all of the new one or all of the old one is there, whatever happens. Every file that a command
/// writes goes through it.
struct Output {
  let console: Console
  /// What is never overwritten.
  let protected: ProtectedFiles
  /// Whether a file that is there may be replaced.
  var replaces: Bool
  /// Whether that holds for a file with several names, too, of which one alone then is the new file.
  var breaksLinks: Bool
  /// Whose unchanged copy may be replaced, too.
  var own: OwnCopy?

  /// - Parameters:
  ///   - project: the project, where the command has it open.
  ///   - replaces: whether a file that is there may be replaced without `--force`, too.
  ///   - changing: the kinds of protected files that the command exists to change.
  init(
    _ arguments: Arguments, on console: Console, in project: Project? = nil, replaces: Bool = false,
    changing: Set<ProtectedFiles.Kind> = []
  ) {
    self.init(
      console, ProtectedFiles(arguments, on: console, in: project, changing: changing),
      replaces: replaces || arguments.has("force"), breaksLinks: arguments.has("force"))
  }

  init(_ console: Console, _ protected: ProtectedFiles, replaces: Bool = false, breaksLinks: Bool = false) {
    self.console = console
    self.protected = protected
    self.replaces = replaces
    self.breaksLinks = breaksLinks
  }

  /// Writes bytes to a file, or to standard output for `-`.
  func write(_ bytes: [UInt8], to operand: String) throws {
    guard let file = try prepare(bytes, for: operand) else { return }
    try file.place()
    own?.note(bytes, to: file.destination)
  }

  /// Writes bytes beside the place of a file, where `place` of the answer brings them; nil when they have arrived already,
  /// at standard output, a pipe or a device.
  func prepare(_ bytes: [UInt8], for operand: String) throws -> PendingFile? {
    if operand == "-" {
      try console.write(bytes)
      return nil
    }
    let destination = try destination(operand)
    guard let status = destination.status else { return try PendingFile(bytes, for: destination) }
    // A device or a pipe takes what it is given; nothing there is replaced.
    guard status.kind == S_IFREG else {
      try PipeWriter(destination, patience: console.ports.patience).write(bytes)
      return nil
    }
    guard try replaces || own?.mayReplace(destination) == true else { throw PendingFile.isThere(operand) }
    guard status.st_nlink == 1 || breaksLinks else {
      throw InputError(
        .output, file: operand,
        """
        has \(status.st_nlink) names (hard links), and the others would keep the old content; \
        --force replaces this one, or name another file
        """)
    }
    return try PendingFile(bytes, for: destination)
  }

  /// The place that an operand names, when it may be written to.
  func destination(_ operand: String) throws -> Destination {
    let destination = try Destination(operand, on: console)
    try protected.verify(destination)
    return destination
  }
}
