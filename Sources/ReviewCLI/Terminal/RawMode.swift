internal import Glibc

/// The terminal's own settings, changed so that every key arrives at once, and restored however the program ends.
enum RawMode {
  // Signal handlers may only touch memory that is there already.
  nonisolated(unsafe) private static var saved = termios()
  nonisolated(unsafe) private static var isRaw = false

  /// What puts a terminal back: marks off, cursor on, pastes plain, the normal screen.
  static let restoring = "\u{1B}[0m\u{1B}[?25h\u{1B}[?2004l\u{1B}[?1049l"
  private static let restoringBytes = Array(restoring.utf8)

  /// The columns and rows of the terminal that standard output is.
  static var size: Size {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return Size()
    }
    return Size(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }

  /// Takes the keys; Ctrl-C and Ctrl-Z become keys like others.
  static func enter() {
    guard !isRaw, tcgetattr(STDIN_FILENO, &saved) == 0 else { return }
    // A new window size interrupts the wait for a key; that is all that is wanted of the signal.
    signal(SIGWINCH) { _ in }
    var raw = saved
    cfmakeraw(&raw)
    isRaw = true
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &raw)
  }

  /// Hands the terminal back as it was.
  static func leave() {
    guard isRaw else { return }
    isRaw = false
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &saved)
  }

  /// Sees to it that a signal ends the program with the terminal given back, and Ctrl-C with its exit code.
  static func watchSignals() {
    // A handler must find these made already.
    _ = restoringBytes.count
    _ = saved.c_iflag
    for number in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { signal(number, giveBackAndDie) }
  }

  private static let giveBackAndDie: @convention(c) (Int32) -> Void = { number in
    if RawMode.isRaw {
      RawMode.restoringBytes.withUnsafeBytes { _ = write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      tcsetattr(STDIN_FILENO, TCSANOW, &RawMode.saved)
    }
    // Nothing needs to be finished: every decision is on disk as soon as it is made.
    if number == SIGINT { _exit(Status.interrupted.rawValue) }
    // The shell sees which signal it was.
    signal(number, SIG_DFL)
    raise(number)
  }
}
