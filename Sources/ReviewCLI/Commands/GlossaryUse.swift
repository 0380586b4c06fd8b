internal import Review

extension Command {
  /// Says and sets which glossaries the project remembers.
  static let glossaryUse = Command(
    name: "glossary use", summary: "List the glossaries that the project uses, or set them.",
    operands: ["[GLOSSARY...]"],
    options: [
      Option(name: "remove", help: "Stop using these."),
      Option(name: "first", help: "Put these before all others (default: after them)."),
    ],
    details: """
      The project remembers its glossaries in order of priority: if two have the same source term, the first one wins. The \
      built-in glossary comes last. 'review load --glossary FILE' adds one too. Findings change when \
      the texts are loaded again.
      """
  ) { arguments, console in
    let file = try ProjectFile(arguments, on: console)
    var glossaries = try file.project.glossaries.paths()
    if arguments.operands.isEmpty {
      guard !arguments.has("remove"), !arguments.has("first") else {
        throw UsageError("which glossary? name its file", arguments.command)
      }
      glossaries.forEach { console.print(console.shown($0)) }
      if glossaries.isEmpty {
        console.print("The project uses no glossary of its own; 'review glossary use FILE' adds one.")
      }
      return .done
    }
    let told = arguments.operands.map { Path.real(console.path($0)) }
    if arguments.has("remove") {
      for (path, operand) in zip(told, arguments.operands) where !glossaries.contains(path) {
        throw InputError(
          .usage, file: operand, "the project does not use it; 'review glossary use' lists what it uses")
      }
      glossaries.removeAll { told.contains($0) }
    } else {
      // A glossary that cannot be read would stop every later command.
      for operand in arguments.operands { _ = try Glossary(reading: operand, on: console) }
      let rest = glossaries.filter { !told.contains($0) }
      glossaries =
        arguments.has("first") ? told + rest : glossaries + told.filter { !glossaries.contains($0) }
    }
    try file.project.glossaries.set(glossaries)
    console.print(
      "\(file.name): \(count(glossaries.count, "glossary")); load the texts again to apply the change"
    )
    return .done
  }
}
