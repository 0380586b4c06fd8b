internal import Review

/// The glossary that a term is added to when the command line names none.
enum ProjectGlossary {
  /// The only glossary of the project that rows can be added to, by its path.
  ///
  /// - Throws: `UsageError` that says how to name one, where there are none or several.
  static func only(_ arguments: Arguments, on console: Console) throws -> String {
    let used = try GlossaryChoice.remembered(arguments, on: console)
    let writable = used.filter { isWritable($0, console) }
    if writable.count == 1 { return console.shown(writable[0]) }
    guard writable.isEmpty else {
      let names = writable.map { console.shown($0) }.joined(separator: ", ")
      throw UsageError(
        "which glossary? The project uses \(names); name one before the term", arguments.command)
    }
    let reason =
      used.isEmpty
      ? "the project uses no glossary of its own"
      : "the project uses no glossary that can be edited (\(used.map { console.shown($0) }.joined(separator: ", ")))"
    throw UsageError(
      "\(reason); name a file before the term, such as desk.tsv, then run 'review glossary use desk.tsv'",
      arguments.command)
  }

  /// Whether a file can be written and is a table of this program's own.
  private static func isWritable(_ path: String, _ console: Console) -> Bool {
    guard Path.isWritable(path), let input = try? Input(path, on: console) else { return false }
    return (try? GlossaryTable(bytes: input.bytes, name: path)) != nil
  }
}
