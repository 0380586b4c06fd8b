internal import Glibc

/// A program on a pseudo-terminal: keys in, bytes of the screen out.
final class PseudoTerminal {
  private let main: Int32
  private let child: pid_t
  private var isOpen = true

  /// Starts a program in a window of 120 by 40.
  init(_ program: Program, _ words: [String]) throws {
    main = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    // `TIOCSPTLCK` and `TIOCGPTN`, which Swift does not see: unlock it, and tell its number.
    var (lock, number): (Int32, Int32) = (0, 0)
    guard main >= 0, ioctl(main, 0x4004_5431, &lock) == 0, ioctl(main, 0x8004_5430, &number) == 0 else {
      throw BenchmarkError("no pseudo-terminal can be had")
    }
    var size = winsize(ws_row: 40, ws_col: 120, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(main, UInt(TIOCSWINSZ), &size)
    setenv("TERM", "xterm", 1)
    child = try program.start(words, onTerminal: "/dev/pts/\(number)")
  }

  deinit {
    kill(child, SIGKILL)
    _ = Program.wait(for: child)
    close(main)
  }

  /// Types keys.
  func type(_ keys: String) {
    var bytes = Array(keys.utf8)
    _ = write(main, &bytes, bytes.count)
  }

  /// Kills the program as `kill -9` does.
  func kill9() { kill(child, SIGKILL) }

  /// What comes until a text is in it, or the program ends, or some seconds have passed.
  func read(until text: String, within seconds: Double = 60) -> (text: String, isThere: Bool) {
    var said: [UInt8] = []
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    while clock.now < end, let more = more(within: max(1, Int32((end - clock.now) / .milliseconds(1)))) {
      said += more
      let all = String(decoding: said, as: UTF8.self)
      if all.contains(text) { return (all, true) }
    }
    return (String(decoding: said, as: UTF8.self), false)
  }

  /// What comes within some milliseconds, waiting for the first of it; nil at the end.
  func more(within milliseconds: Int32) -> [UInt8]? {
    guard isOpen else { return nil }
    var entry = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
    guard poll(&entry, 1, milliseconds) > 0 else { return [] }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(main, &buffer, buffer.count)
    isOpen = count > 0
    return isOpen ? Array(buffer[..<count]) : nil
  }
}
