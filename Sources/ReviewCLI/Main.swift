internal import Glibc
internal import Review

/// The program: everything it does is in `Command.all`.
@main
enum Main {
  static func main() {
    RawMode.watchSignals()
    // By their bytes: a file name need not be valid UTF-8.
    let words = UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc)).dropFirst()
      .compactMap { $0.map { String(fileName: $0) } }
    let status = Program.run(words, on: .system)
    // Nothing is left to be done at exit, and what checks use must not go while a thread still checks.
    _exit(status.rawValue)
  }
}
