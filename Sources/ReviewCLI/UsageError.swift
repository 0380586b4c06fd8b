internal import Review

/// A command line that cannot be meant as it is.
struct UsageError: Error, Equatable {
  /// What is wrong.
  var message: String
  /// Where to read more: a command's name; nil for the whole program.
  var command: String?

  init(_ message: String, _ command: Command? = nil) {
    self.message = message
    self.command = command?.name
  }

  /// A word that is not a command.
  ///
  /// - Parameter isFile: whether it names a file that is there.
  static func unknownCommand(_ word: String, next: String?, isFile: Bool = false) -> UsageError {
    let family = Command.all.map(\.name).filter { $0.hasPrefix(word + " ") }
    guard family.isEmpty else {
      let typed = next.map { "'\(word) \($0)'" } ?? "'\(word)'"
      let guess = next.map { nearest(to: "\(word) \($0)", among: family).question } ?? ""
      return UsageError(
        "\(typed) is not a command\(guess); the commands are \(family.joined(separator: ", "))")
    }
    let names = Command.all.map { String($0.name.prefix { $0 != " " }) }
    let files = isFile ? "; to review two files, name both: 'review SOURCE TARGET'" : ""
    return UsageError("unknown command '\(word)'\(nearest(to: word, among: names).question)\(files)")
  }

  /// An option that the command does not take.
  static func unknownOption(_ word: String, among names: [String], _ command: Command) -> UsageError {
    UsageError("unknown option '\(word)'\(nearest(to: word, among: names).question)", command)
  }
}
