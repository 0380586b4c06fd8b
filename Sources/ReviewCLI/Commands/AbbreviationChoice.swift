internal import Review

/// The abbreviations of the user's own that a command cuts sentences by.
enum AbbreviationChoice {
  static let option = Option(
    name: "abbreviations", value: "FILE",
    help:
      "Do not end a sentence after these abbreviations: a text file with one per line; # starts a comment.")

  /// The abbreviations of `--abbreviations`, else those of the settings; nil when there are none.
  ///
  /// - Throws: `InputError` for a file that cannot be read, `UsageError` beside `--srx`, whose rules are the only ones.
  static func list(_ arguments: Arguments, on console: Console) throws -> [String]? {
    if let told = arguments.value("abbreviations") {
      guard !arguments.has("srx") else {
        throw UsageError(
          "--abbreviations does not go with --srx, whose rules say where sentences end", arguments.command)
      }
      return try read(told, on: console)
    }
    guard let name = try SettingsFile.settings(arguments, on: console).abbreviations else { return nil }
    return try read(
      name.hasPrefix("/") ? name : ProjectFile.folder(arguments, on: console) + name, on: console)
  }

  private static func read(_ name: String, on console: Console) throws -> [String] {
    let input = try Input(name, on: console)
    return try WordList(bytes: input.bytes, name: input.name).words
  }
}
