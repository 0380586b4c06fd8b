internal import Review

/// The settings that a command works with.
enum SettingsFile {
  static let option = Option(
    name: "settings", value: "FILE", help: "The settings file (default: review.conf in the project's folder)."
  )

  /// What the settings are called beside a project.
  static let usualName = "review.conf"

  /// Reads the settings: the file of `--settings`, else `review.conf` beside the project; none when there is no such.
  ///
  /// - Throws: `InputError` with the line that cannot be meant.
  static func settings(_ arguments: Arguments, on console: Console) throws -> Settings {
    if let told = arguments.value("settings") { return try read(told, on: console) }
    let name = ProjectFile.folder(arguments, on: console) + usualName
    return Path.exists(console.path(name)) ? try read(name, on: console) : Settings()
  }

  private static func read(_ name: String, on console: Console) throws -> Settings {
    let input = try Input(name, on: console)
    return try Settings(text: Document(bytes: input.bytes, name: input.name).text, name: input.name)
  }
}
