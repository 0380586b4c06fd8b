internal import Glibc
internal import Review

/// Where a console is plugged in: the process's own streams, or a test's.
struct Ports {
  /// The folder that relative paths begin in; empty for the process's own.
  var folder = ""
  /// A variable, kept as a file name is: most name files, and any bytes may be in it.
  var environment: (String) -> String?
  /// Which streams are terminals.
  var isTerminal: (input: Bool, output: Bool, errors: Bool)
  var size: () -> Size
  /// Reads some bytes of standard input, waiting for them; none at its end.
  var read: (_ most: Int) throws -> [UInt8]
  /// Whether standard input has something to read, or ended, within some milliseconds. Nil when a signal came first.
  var waits: (_ milliseconds: Int32) -> Bool?
  /// Ends such a wait, from any thread, as if the time were over.
  var wake: @Sendable () -> Void = {}
  var write: ([UInt8]) throws -> Void
  var writeError: ([UInt8]) -> Void
  /// How long others are waited for.
  var patience = Patience()
  /// Gives every key to the program at once, or hands the terminal back as it was.
  var setRaw: (Bool) -> Void
  /// Stops the program as Ctrl-Z does, until the shell lets it go on.
  var suspend: () -> Void
  /// Runs a command line on the terminal and waits for it; answers its exit code, other than 0 too when it was killed.
  var shell: (String) -> Int32
}

/// How long others are waited for, in milliseconds.
struct Patience {
  /// A pipe that says nothing, or that nobody reads: one that nobody ever closes would hang the program.
  var short: Int32 = 10_000
  /// One that was begun, or standard input: at its other end may be a program that works for a while.
  var long: Int32 = 60_000
}

extension Console {
  /// The console of the process.
  static var system: Console {
    let alarm = Alarm()
    return Console(
      Ports(
        environment: { getenv($0).map { String(fileName: $0) } },
        isTerminal: (isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, isatty(STDERR_FILENO) == 1),
        size: { RawMode.size },
        read: { try FileDescriptor(STDIN_FILENO).read($0, name: "standard input") },
        waits: { alarm.waits(for: FileDescriptor(STDIN_FILENO), $0) }, wake: alarm.ring,
        write: { try FileDescriptor(STDOUT_FILENO).write($0[...], name: "standard output") },
        writeError: { try? FileDescriptor(STDERR_FILENO).write($0[...], name: "standard error") },
        setRaw: { $0 ? RawMode.enter() : RawMode.leave() },
        suspend: { raise(SIGTSTP) }, shell: { $0.withFileName { Glibc.system($0) } }))
  }
}
