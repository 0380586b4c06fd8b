/// A whole run of the program, from its arguments to its exit code.
enum Program {
  /// Runs one command line; tests hand in a console of their own.
  static func run(_ words: [String], on console: Console) -> Status {
    do {
      let arguments = try Arguments(parsing: words) { Path.isFile(console.path($0)) }
      console.usesColor = console.wantsColor(arguments.value("color") ?? "auto")
      var status = Status.done
      if arguments.has("help") {
        console.print(arguments.command.help)
      } else {
        status = try arguments.command.run(arguments, console)
      }
      try console.flush()
      return status
    } catch {
      // What was printed before stays before the message, also when both go to one file.
      try? console.flush()
      let failure = Failure(error)
      console.report(failure.text)
      return failure.status
    }
  }
}
