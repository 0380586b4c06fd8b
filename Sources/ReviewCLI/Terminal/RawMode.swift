internal import Glibc

/// The terminal's own settings, changed so that every key arrives at once, and restored however the program ends.
enum RawMode {
  // Signal handlers may only touch memory that is already allocated.
  nonisolated(unsafe) private static var saved = termios()
  nonisolated(unsafe) private static var raw = termios()
  nonisolated(unsafe) private static var isRaw = false
  nonisolated(unsafe) private static var isLost = false

  /// What begins a screen: what a killed program may have left is undone; then the alternate screen, rows that are cut
  /// and never wrapped, and pastes that can be distinguished from typing.
  static let entering = "\u{1B}[0m\u{1B}[?1049h\u{1B}[r\u{1B}[?7l\u{1B}[?2004h"
  /// What puts a terminal back: marks off, rows wrapped, cursor on, pastes plain, all shown at once no more, the normal
  /// screen.
  static let restoring = "\u{1B}[0m\u{1B}[?7h\u{1B}[?25h\u{1B}[?2004l\u{1B}[?2026l\u{1B}[?1049l"
  private static let enteringBytes = Array(entering.utf8)
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
    repair(&saved)
    raw = saved
    cfmakeraw(&raw)
    isRaw = true
    tcsetattr(STDIN_FILENO, TCSADRAIN, &raw)
  }

  /// Hands the terminal back as it was.
  static func leave() {
    guard isRaw else { return }
    isRaw = false
    tcsetattr(STDIN_FILENO, TCSADRAIN, &saved)
  }

  /// Whether what was drawn is gone since this was asked last: the program was stopped.
  static func wasLost() -> Bool {
    defer { isLost = false }
    return isLost
  }

  /// Gives a terminal its lines, echo and signals again when a killed program has left it without all of them.
  private static func repair(_ settings: inout termios) {
    guard settings.c_lflag & tcflag_t(ICANON | ECHO | ISIG) == 0 else { return }
    settings.c_lflag |= tcflag_t(ICANON | ECHO | ECHOE | ECHOK | ISIG | IEXTEN)
    settings.c_iflag |= tcflag_t(BRKINT | ICRNL | IXON)
    settings.c_oflag |= tcflag_t(OPOST | ONLCR)
  }

  /// Makes a signal end or stop the program with the terminal restored, and Ctrl-C with its exit code.
  static func watchSignals() {
    // A handler must find these made already.
    _ = (restoringBytes.count, enteringBytes.count, saved.c_iflag, raw.c_iflag)
    provideStack()
    let ends = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
    let crashes = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE]
    for number in ends + crashes { handle(number, giveBackAndDie) }
    handle(SIGTSTP, giveBackAndStop)
    handle(SIGCONT) { _ in RawMode.resume() }
    // A new window size interrupts the wait for a key; that is all that is wanted of the signal.
    handle(SIGWINCH) { _ in }
    // Who started the program may have blocked them.
    var own = sigset_t()
    sigemptyset(&own)
    for number in ends + crashes + [SIGTSTP, SIGCONT, SIGWINCH] { sigaddset(&own, number) }
    sigprocmask(SIG_UNBLOCK, &own, nil)
  }

  /// A stack for handlers: a crash may have used up the program's own.
  private static func provideStack() {
    let size = 1 << 16
    var stack = stack_t(ss_sp: .allocate(byteCount: size, alignment: 16), ss_flags: 0, ss_size: size)
    sigaltstack(&stack, nil)
  }

  private static func handle(_ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = SA_ONSTACK | SA_RESTART
    sigaction(number, &action, nil)
  }

  private static func giveBack() {
    guard isRaw else { return }
    restoringBytes.withUnsafeBytes { _ = write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    tcsetattr(STDIN_FILENO, TCSANOW, &saved)
  }

  /// Takes the terminal again after a stop. The wait for a key is interrupted, and the screen drawn again.
  private static func resume() {
    guard isRaw else { return }
    isLost = true
    tcsetattr(STDIN_FILENO, TCSANOW, &raw)
    enteringBytes.withUnsafeBytes { _ = write(STDOUT_FILENO, $0.baseAddress, $0.count) }
  }

  private static let giveBackAndDie: @convention(c) (Int32) -> Void = { number in
    RawMode.giveBack()
    // Nothing needs to be finished: every decision is on disk as soon as it is made.
    if number == SIGINT { _exit(Status.interrupted.rawValue) }
    // The shell sees which signal it was.
    signal(number, SIG_DFL)
    raise(number)
  }

  private static let giveBackAndStop: @convention(c) (Int32) -> Void = { number in
    RawMode.giveBack()
    // The signal itself stops the program, so that the shell knows. Where there is no shell, nothing stops.
    var own = sigset_t()
    sigemptyset(&own)
    sigaddset(&own, number)
    signal(number, SIG_DFL)
    raise(number)
    sigprocmask(SIG_UNBLOCK, &own, nil)
    RawMode.handle(number, giveBackAndStop)
    RawMode.resume()
  }
}
