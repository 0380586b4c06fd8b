internal import Review

/// The words of the desk's own that a command works with.
enum WordListChoice {
  /// What the list is called beside a project.
  static let usualName = "review.words"

  /// The path of the list: that of the settings, else `review.words` beside the project.
  static func path(_ arguments: Arguments, _ settings: Settings, on console: Console) -> String {
    let name = settings.words ?? usualName
    return name.hasPrefix("/") ? name : ProjectFile.folder(arguments, on: console) + name
  }

  /// The list; nil when there is none.
  ///
  /// - Throws: `InputError` when it cannot be read, or the settings name one that is not there.
  static func list(_ arguments: Arguments, _ settings: Settings, on console: Console) throws -> WordList? {
    let path = path(arguments, settings, on: console)
    guard settings.words != nil || Path.exists(console.path(path)) else { return nil }
    guard Path.exists(console.path(path)) else {
      throw InputError(
        .missing, file: path,
        "the setting 'words' names this file, but it does not exist; 'review words add WORD' creates it")
    }
    return try WordList(bytes: Input(path, on: console).bytes, name: path)
  }
}
