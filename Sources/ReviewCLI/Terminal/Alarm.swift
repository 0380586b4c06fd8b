internal import Glibc

/// Ends a wait for keys from another thread.
///
/// A pipe that is waited for together with the terminal. Several rings before a wait end it once.
final class Alarm: Sendable {
  private let reading: FileDescriptor
  private let writing: FileDescriptor

  init() {
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (reading, writing) = (FileDescriptor(ends[0]), FileDescriptor(ends[1]))
  }

  deinit {
    reading.close()
    writing.close()
  }

  /// Ends the wait that is on, or else the next one.
  func ring() {
    // A full pipe ends the wait already.
    _ = Glibc.write(writing.number, [1], 1)
  }

  /// Whether a file has something to read, or ended, within some milliseconds; false also when the alarm rang, nil when a
  /// signal came first.
  func waits(for file: FileDescriptor, _ milliseconds: Int32) -> Bool? {
    var entries = [file.number, reading.number].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    guard poll(&entries, nfds_t(entries.count), milliseconds) >= 0 else { return nil }
    if entries[1].revents != 0 {
      var rings = [UInt8](repeating: 0, count: 64)
      while Glibc.read(reading.number, &rings, rings.count) > 0 {}
    }
    return entries[0].revents != 0
  }
}
