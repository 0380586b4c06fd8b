internal import Glibc

/// The program: everything it does is in `Command.all`.
@main
enum Main {
  static func main() {
    RawMode.watchSignals()
    let status = Program.run(Array(CommandLine.arguments.dropFirst()), on: .system)
    // Nothing is left to be done at exit, and what checks use must not go while a thread still checks.
    _exit(status.rawValue)
  }
}
