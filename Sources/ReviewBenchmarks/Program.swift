internal import Foundation
internal import Glibc

/// The `review` executable beside this one, run as whole processes.
struct Program {
  /// What a finished process took and said.
  struct Run {
    /// From start to end, in seconds.
    var seconds: Double
    /// The most memory that it held at once, in bytes.
    var peak: Int
    /// Its exit code; negative for the signal that ended it.
    var status: Int32
  }

  /// Where the executable is.
  let path: String

  /// The executable beside this one.
  ///
  /// - Throws: `BenchmarkError` when it was not built.
  init() throws {
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    path = URL(fileURLWithPath: own).deletingLastPathComponent().appending(path: "review").path
    guard access(path, X_OK) == 0 else {
      throw BenchmarkError("there is no review beside this program; build it: swift build -c release")
    }
  }

  /// An executable elsewhere.
  init(path: String) { self.path = path }

  /// Runs it to its end, its output thrown away.
  func run(_ words: [String]) throws -> Run {
    let clock = ContinuousClock()
    let start = clock.now
    let child = try self.start(words)
    let (status, usage) = Self.wait(for: child)
    // What this process held when it started the other counts too: it is little.
    return Run(seconds: (clock.now - start) / .seconds(1), peak: usage.ru_maxrss * 1024, status: status)
  }

  /// Starts it with streams of ours, in a folder; without them it reads and writes nothing, in this process's own.
  func start(
    _ words: [String], input: Int32? = nil, output: Int32? = nil, errors: Int32? = nil,
    in folder: String? = nil
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (stream, file, flags) in [(Int32(0), input, O_RDONLY), (1, output, O_WRONLY), (2, errors, O_WRONLY)] {
      if let file {
        posix_spawn_file_actions_adddup2(&actions, file, stream)
      } else {
        posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", flags, 0)
      }
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    return try spawn(words, in: folder, &actions, &attributes)
  }

  /// `POSIX_SPAWN_SETSID`, which Swift does not see.
  private static let ownSession: Int16 = 0x80

  /// Starts it as the only program of a terminal, in a folder; without one in this process's own.
  func start(_ words: [String], onTerminal name: String, in folder: String? = nil) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a session opens becomes its own.
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Self.ownSession)
    return try spawn(words, in: folder, &actions, &attributes)
  }

  /// What a program sees of the environment: one reviewer, a terminal that it can draw on, and no setting of whoever
  /// runs this. It is handed over, and never set in this process, where trials run side by side.
  private static let environment: [String] = {
    let ours = ["REVIEW_REVIEWER": "Ana", "EDITOR": "true", "TERM": "xterm"]
    let others = ProcessInfo.processInfo.environment.filter { name, _ in
      !name.hasPrefix("REVIEW_") && name != "VISUAL" && name != "NO_COLOR"
    }
    return others.merging(ours) { _, ours in ours }.map { "\($0)=\($1)" }
  }()

  private func spawn(
    _ words: [String], in folder: String?, _ actions: inout posix_spawn_file_actions_t,
    _ attributes: inout posix_spawnattr_t
  ) throws -> pid_t {
    // `env` becomes the program after it has gone to the folder; Swift does not see the way to spawn in one.
    let line = (folder.map { ["/usr/bin/env", "-C", $0] } ?? []) + [path] + words
    var arguments = line.map { strdup($0) } + [nil]
    var variables = Self.environment.map { strdup($0) } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var child: pid_t = 0
    guard posix_spawn(&child, line[0], &actions, &attributes, &arguments, &variables) == 0 else {
      throw BenchmarkError("\(path) cannot be started")
    }
    return child
  }

  /// Waits for the end of a process; its exit code, negative for the signal that ended it.
  static func wait(for child: pid_t) -> (status: Int32, usage: rusage) {
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
    return (exitCode(status), usage)
  }

  /// Waits for the end of a process until a moment and kills it then; its exit code, negative for the signal that ended
  /// it.
  static func wait(for child: pid_t, until end: ContinuousClock.Instant) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, WNOHANG) == 0 {
      if ContinuousClock.now >= end { kill(child, SIGKILL) }
      usleep(500)
    }
    return exitCode(status)
  }

  private static func exitCode(_ status: Int32) -> Int32 {
    status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
  }

  /// Runs `check` or the like; findings (exit 1) are not a failure.
  func measure(_ words: [String]) throws -> Run {
    let run = try run(words)
    guard run.status == 0 || run.status == 1 else {
      throw BenchmarkError("review \(words.joined(separator: " ")) ended with \(run.status)")
    }
    return run
  }
}
