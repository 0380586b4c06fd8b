internal import Review

extension Command {
  /// Writes the corrected copy.
  static let export = Command(
    name: "export", summary: "Write the corrected copy of the translation.",
    options: [
      .text, .force,
      Option(
        name: "output", letter: "o", value: "FILE", isOutput: true,
        help: "Where to write (default: NAME.corrected.EXT next to the target)."),
      Option(name: "as-loaded", help: "Export even if the target has changed since it was loaded."),
      Option(
        name: "salvage",
        help: "Export what is intact in a damaged project; lists the decisions that are kept and lost."),
    ],
    details: """
      Everything except the corrections stays the same, byte for byte. --output - writes to standard output.

      A copy that an earlier export wrote is replaced, unless somebody has changed it since: then only --force replaces it.
      """
  ) { arguments, console in
    if arguments.has("salvage") {
      return try Salvaging.run(arguments, console) { bytes, path, loaded in
        let operand = arguments.value("output") ?? correctedName(console.shown(path))
        var protected = ProtectedFiles(arguments, on: console)
        protected.salvaged = loaded
        let isForced = arguments.has("force")
        try Output(console, protected, replaces: isForced, breaksLinks: isForced).write(bytes, to: operand)
        return operand == "-" ? "the corrected copy" : operand
      }
    }
    let file = try ProjectFile(arguments, on: console)
    let text = try file.text(arguments)
    if !arguments.has("as-loaded") { try checkTarget(of: text, file, console) }
    let documents = try file.project.documents(of: text.id)
    let units = try file.project.reading.units(of: text.id)
    let bytes = try CorrectedCopy.bytes(
      source: documents.source, target: documents.target, units: units.map(\.unit))
    let operand = arguments.value("output") ?? correctedName(console.shown(text.target.path))
    var output = Output(arguments, on: console, in: file.project)
    output.own = OwnCopy(project: file.project, console: console)
    try output.write(bytes, to: operand)
    guard operand != "-" else { return .done }
    let changed = units.count { $0.current != $0.loaded }
    let open = units.flatMap(\.findings).count { $0.isOpen && $0.finding.isShown }
    let left = open == 0 ? "" : "; \(count(open, "finding")) still open"
    console.print("\(operand): \(count(changed, "sentence")) corrected\(left)")
    return .done
  }

  /// Refuses when the file of the target is no longer what was loaded: its changes would be lost in the copy.
  private static func checkTarget(of text: StoredText, _ file: ProjectFile, _ console: Console) throws {
    // A target that is gone, or cannot be read, is not a reason not to write the copy.
    guard let input = try? Input(text.target.path, on: console, large: true) else { return }
    guard input.bytes != (try file.project.documents(of: text.id).target.bytes) else { return }
    throw InputError(
      .data, file: console.shown(text.target.path),
      """
      has changed since it was loaded; run 'review load' on the same two files to take in the changes, \
      or leave them out with --as-loaded
      """)
  }

  /// `news.en.txt` becomes `news.en.corrected.txt`.
  private static func correctedName(_ path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let name = parts.last ?? ""
    // The dot of a hidden file begins its name.
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return path + ".corrected" }
    let folder = parts.dropLast().map { $0 + "/" }.joined()
    return folder + name[..<dot] + ".corrected" + name[dot...]
  }
}
