internal import Foundation
internal import Glibc

/// A process that is fed lines through a pipe and may be killed; what it said until then.
struct ProgramRun {
  /// When it is killed.
  enum Moment {
    case never
    /// So many seconds after its start.
    case after(Double)
    /// So many seconds after it has printed that many lines that satisfy the session's test.
    case afterLines(Int, Double)
  }

  /// The whole lines of its output.
  var lines: [String]
  /// From start to end, in seconds.
  var seconds: Double
  /// Its exit code; negative for the signal that ended it.
  var status: Int32

  /// Whether it was killed before it ended by itself.
  var wasKilled: Bool { status == -SIGKILL }

  /// Runs a process.
  ///
  /// - Parameters:
  ///   - script: what it reads; less than a pipe holds (64 KB).
  ///   - counts: which lines of the output count for the moment.
  init(
    _ program: Program, _ words: [String], script: String = "", until moment: Moment = .never,
    counting counts: (String) -> Bool = { _ in false }
  ) throws {
    let (input, output) = (Pipe(), Pipe())
    try input.fileHandleForWriting.write(contentsOf: Data(script.utf8))
    try input.fileHandleForWriting.close()
    let clock = ContinuousClock()
    let start = clock.now
    // Both ends of the pipes are closed in the child when it becomes another program.
    let reading = output.fileHandleForReading.fileDescriptor
    for file in [
      reading, input.fileHandleForReading.fileDescriptor, output.fileHandleForWriting.fileDescriptor,
    ] {
      _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    }
    let child = try program.start(
      words, input: input.fileHandleForReading.fileDescriptor,
      output: output.fileHandleForWriting.fileDescriptor)
    try output.fileHandleForWriting.close()
    var said: [UInt8] = []
    var seen = 0
    var deadline: ContinuousClock.Instant?
    if case .after(let seconds) = moment { deadline = start + .seconds(seconds) }
    var isOpen = true
    while isOpen {
      let left = deadline.map { max(0, ($0 - clock.now) / .seconds(1)) }
      var entry = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
      let ready = poll(&entry, 1, left.map { Int32($0 * 1000) } ?? -1)
      if let deadline, clock.now >= deadline || left == 0 {
        kill(child, SIGKILL)
        // What it had said before may still be in the pipe.
        while let more = Self.read(reading) { said += more }
        break
      }
      guard ready > 0 else { continue }
      guard let bytes = Self.read(reading) else { break }
      isOpen = !bytes.isEmpty
      said += bytes
      if case .afterLines(let count, let seconds) = moment, deadline == nil {
        seen = Self.lines(said).count(where: counts)
        if seen >= count { deadline = clock.now + .seconds(seconds) }
      }
    }
    status = Program.wait(for: child).status
    seconds = (clock.now - start) / .seconds(1)
    lines = Self.lines(said)
  }

  /// Some bytes; nil at the end.
  private static func read(_ file: Int32) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(file, &buffer, buffer.count)
    return count > 0 ? Array(buffer[..<count]) : nil
  }

  /// The lines that have an end: half a line was not said.
  private static func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast().map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
