internal import Foundation
internal import Glibc

/// A process that has ended, with all that it said.
struct RunWithStreams {
  /// Its exit code; negative for the signal that ended it.
  let status: Int32
  /// What it wrote to standard output.
  let output: [UInt8]
  /// What it wrote to standard error.
  let errors: String

  /// Runs a program to its end.
  init(_ program: Program, _ words: [String], script: String = "", in folder: Folder) throws {
    let input = try folder.write(script, to: "input")
    let files = [
      open(input, O_RDONLY | O_CLOEXEC),
      open(folder.path("output"), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600),
      open(folder.path("errors"), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600),
    ]
    defer { files.forEach { close($0) } }
    let child = try program.start(words, input: files[0], output: files[1], errors: files[2])
    status = Program.wait(for: child).status
    output = FileManager.default.contents(atPath: folder.path("output")).map(Array.init) ?? []
    errors = String(
      decoding: FileManager.default.contents(atPath: folder.path("errors")) ?? Data(), as: UTF8.self)
  }
}

/// A program that reads lines and is killed while it waits for more.
struct KilledStep {
  /// How many decisions it had acknowledged.
  private(set) var acknowledged = 0

  /// Runs it until it has acknowledged so many decisions, then kills it.
  init(_ program: Program, _ words: [String], _ script: String, after count: Int) throws {
    let (input, output) = (Pipe(), Pipe())
    let (reading, writing) = (output.fileHandleForReading, output.fileHandleForWriting)
    for file in [reading, writing, input.fileHandleForReading, input.fileHandleForWriting] {
      _ = fcntl(file.fileDescriptor, F_SETFD, FD_CLOEXEC)
    }
    try input.fileHandleForWriting.write(contentsOf: Data(script.utf8))
    let child = try program.start(
      words, input: input.fileHandleForReading.fileDescriptor, output: writing.fileDescriptor)
    try writing.close()
    var said = ""
    while acknowledged < count {
      var entry = pollfd(fd: reading.fileDescriptor, events: Int16(POLLIN), revents: 0)
      // One that says nothing for a minute says nothing more.
      guard poll(&entry, 1, 60_000) > 0 else { break }
      let bytes = reading.availableData
      if bytes.isEmpty { break }
      said += String(decoding: bytes, as: UTF8.self)
      acknowledged = said.split(separator: "\n").count { KilledSession.action(of: String($0)) != nil }
    }
    kill(child, SIGKILL)
    _ = Program.wait(for: child)
    try input.fileHandleForWriting.close()
  }
}
