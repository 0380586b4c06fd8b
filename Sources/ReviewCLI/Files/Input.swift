internal import Glibc
internal import Review

/// A file that was named on the command line, as it is: `-` is standard input.
struct Input {
  /// What it is called in messages.
  var name: String
  /// All of it.
  var bytes: [UInt8]

  /// The most that is read without `--large`.
  static let limit = 64 << 20

  /// The option that lifts the limit.
  static let largeOption = Option(name: "large", help: "Read files of more than 64 MB, too.")

  /// The most that is read with it: SQLite takes no row of more than a thousand million bytes, and the rest of the row
  /// needs some room.
  static let mostLarge = 950 << 20

  /// Reads what an operand names.
  ///
  /// - Throws: `InputError` for what is missing, no file, too large or cannot be read.
  init(_ operand: String, on console: Console, large: Bool = false) throws {
    let limit = large ? Self.mostLarge : Self.limit
    if operand == "-" {
      name = "standard input"
      bytes = try Self.collect(name, limit) {
        try console.ports.read($0)
      } isReady: {
        // A person at a terminal may take all the time.
        console.ports.isTerminal.input || console.ports.waits(console.ports.patience.long) != false
      }
      return
    }
    name = operand
    let file: FileDescriptor
    do {
      // Without O_NONBLOCK a pipe that nobody writes to could not even be opened.
      file = try FileDescriptor(console.path(operand), O_RDONLY | O_NONBLOCK)
    } catch {
      throw Self.unopened(operand, error, console)
    }
    defer { file.close() }
    bytes = try Self.read(file, name, limit, console.ports.patience)
  }

  private static func read(
    _ file: FileDescriptor, _ name: String, _ limit: Int, _ patience: Patience
  ) throws -> [UInt8] {
    let status = file.status
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      if status.st_size > limit { throw tooLarge(name, limit, size: Int(status.st_size)) }
      return try collect(name, limit) {
        try file.read($0, name: name)
      } isReady: {
        true
      }
    case S_IFIFO:
      return try collect(name, limit) {
        try file.read($0, name: name)
      } isReady: {
        file.waits(patience.short) != false
      }
    case S_IFDIR:
      throw InputError(.missing, file: name, "is a folder; name a file in it")
    default:
      throw InputError(.missing, file: name, "is a device, not a file; name a file, or - for standard input")
    }
  }

  private static func collect(
    _ name: String, _ limit: Int, _ read: (Int) throws -> [UInt8], isReady: () -> Bool
  ) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      guard isReady() else {
        throw InputError(
          .missing, file: name,
          "it sent nothing for a long time and was not closed; write the data to a file first"
        )
      }
      let part = try read(1 << 18)
      if part.isEmpty { return bytes }
      bytes += part
      if bytes.count > limit { throw tooLarge(name, limit, size: nil) }
    }
  }

  private static func tooLarge(_ name: String, _ limit: Int, size: Int?) -> InputError {
    let size = size.map { "has \($0 >> 20) MB" } ?? "does not end after \(limit >> 20) MB"
    let advice =
      limit == Self.limit
      ? "; is it the right one? --large reads it anyway" : ", with --large, too; split it"
    return InputError(
      .data, file: name, "\(size); files of more than \(limit >> 20) MB are refused\(advice)")
  }

  private static func unopened(_ operand: String, _ error: SystemError, _ console: Console) -> InputError {
    switch error.code {
    case ENOENT:
      let (folder, name) = Path.parts(console.path(operand))
      let guess = nearest(to: name, among: Path.names(in: folder) ?? [])
      let shown = guess.map { String(operand.dropLast(name.count)) + $0 }
      return InputError(.missing, file: operand, "there is no such file\(shown.question)")
    case EACCES, EPERM:
      return InputError(
        .missing, file: operand, "you have no permission to read it; ask its owner, or copy it")
    case ENXIO:
      return InputError(.missing, file: operand, "is a device or a socket, not a file; name a file")
    default:
      return InputError(.missing, file: operand, "cannot be opened: \(error.reason)")
    }
  }
}
