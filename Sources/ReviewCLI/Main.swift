internal import Glibc

/// The program: everything it does is in `Command.all`.
@main
enum Main {
  static func main() {
    RawMode.watchSignals()
    let status = Program.run(Array(CommandLine.arguments.dropFirst()), on: .system)
    exit(status.rawValue)
  }
}
