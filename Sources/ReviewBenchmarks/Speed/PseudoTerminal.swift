internal import Glibc

/// A program on a pseudo-terminal: keys in, bytes of the screen out.
final class PseudoTerminal {
  private let main: Int32
  private let child: pid_t
  private var isOpen = true
  private var status: Int32?

  /// Starts a program in a window, which is 120 by 40 by default, and in a folder.
  init(
    _ program: Program, _ words: [String], columns: Int = 120, rows: Int = 40, in folder: String? = nil
  ) throws {
    main = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    // `TIOCSPTLCK` and `TIOCGPTN`, which Swift does not see: unlock it, and tell its number.
    var (lock, number): (Int32, Int32) = (0, 0)
    guard main >= 0, ioctl(main, 0x4004_5431, &lock) == 0, ioctl(main, 0x8004_5430, &number) == 0 else {
      throw BenchmarkError("no pseudo-terminal can be had")
    }
    Self.resize(main, columns: columns, rows: rows)
    Self.silence(main)
    child = try program.start(words, onTerminal: "/dev/pts/\(number)", in: folder)
  }

  deinit {
    if status == nil {
      kill(child, SIGKILL)
      _ = Program.wait(for: child)
    }
    close(main)
  }

  /// Types keys.
  func type(_ keys: String) { type(Array(keys.utf8)) }

  /// Types bytes, whether they are keys or not.
  func type(_ bytes: [UInt8]) { _ = write(main, bytes, bytes.count) }

  /// Gives the window another size, of which the program is told.
  func resize(columns: Int, rows: Int) { Self.resize(main, columns: columns, rows: rows) }

  /// Keeps the terminal itself from answering keys that are typed when the program has given it back: it would echo them,
  /// stop all output at Ctrl-S, or end the program at Ctrl-\\.
  private static func silence(_ terminal: Int32) {
    var mode = termios()
    tcgetattr(terminal, &mode)
    mode.c_lflag &= ~tcflag_t(ECHO | ISIG)
    mode.c_iflag &= ~tcflag_t(IXON)
    tcsetattr(terminal, TCSANOW, &mode)
  }

  private static func resize(_ terminal: Int32, columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(clamping: rows), ws_col: UInt16(clamping: columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  /// Whether the program still has the terminal.
  var isRunning: Bool { isOpen }

  /// Waits for its end until a moment and kills it then; its exit code, negative for the signal that ended it.
  func end(until moment: ContinuousClock.Instant) -> Int32 {
    if let status { return status }
    let ended = Program.wait(for: child, until: moment)
    status = ended
    return ended
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
