internal import Review

/// Any error as it is shown to the user: text for standard error and an exit code. No other place knows either.
struct Failure {
  /// What is shown, without a line end.
  var text: String
  /// How the program ends.
  var status: Status

  /// What an error means to the user.
  init(_ error: any Error) {
    switch error {
    case let error as UsageError:
      let help = error.command.map { "review help \($0)" } ?? "review help"
      text = "review: \(error.message)\nTry '\(help)'."
      status = .usage
    case let error as InputError:
      text = (error.file == nil ? "review: " : "") + Self.shown(error)
      status = Status(error.kind)
    case is Interruption:
      text = "review: stopped; every decision so far is saved"
      status = .interrupted
    default:
      text = """
        review: something went wrong inside the program (\(error)). \
        This is a bug: please report it with the command and the files
        """
      status = .bug
    }
    text = text.visibleLines
  }

  /// `file:line:column: error: message`, as editors and other tools read it.
  private static func shown(_ error: InputError) -> String {
    let place = [error.file, error.line.map(String.init), error.column.map(String.init)].compactMap { $0 }
    return place.isEmpty ? error.message : place.joined(separator: ":") + ": error: " + error.message
  }
}

/// The user broke off, by Ctrl-C or the end of the input.
struct Interruption: Error {}

extension Status {
  /// The exit code of a kind of error.
  init(_ kind: InputError.Kind) {
    self =
      switch kind {
      case .data: .data
      case .missing: .noInput
      case .usage: .usage
      case .output: .cannotCreate
      case .inputOutput: .inputOutput
      case .busy: .busy
      }
  }
}
