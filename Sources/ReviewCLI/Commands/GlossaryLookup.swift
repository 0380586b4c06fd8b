internal import Review

extension Command {
  /// Looks a word up.
  static let glossaryLookup = Command(
    name: "glossary lookup", summary: "Look up a word or phrase in the glossaries.", operands: ["WORD..."],
    options: [.from, .to, .glossary],
    details: "Any inflected form works, in either language. The exit code is 1 if no glossary has it."
  ) { arguments, console in
    guard let from = try arguments.language("from") else {
      throw UsageError("the source language is missing; pass --from", arguments.command)
    }
    let to = try arguments.language("to") ?? "en"
    let phrase = arguments.operands.joined(separator: " ")
    var glossaries = try GlossaryChoice.glossaries(
      arguments, from: from, to: to, remembered: GlossaryChoice.remembered(arguments, on: console),
      on: console)
    if let shipped = Glossary.shipped(from: from, to: to) { glossaries.append(shipped) }
    guard !glossaries.isEmpty else {
      throw InputError(
        .missing, "there is no glossary from \(from) to \(to); name one with --glossary FILE")
    }
    var found = 0
    for glossary in glossaries {
      for (side, language) in [(Side.source, from), (.target, to)] {
        var seen: [ConceptEntry] = []
        for find in TermSearch(glossary, side: side, language: language).finds(in: phrase)
        where !seen.contains(find.entry) {
          seen.append(find.entry)
          print(find.entry, in: glossary, on: console)
        }
        found += seen.count
      }
    }
    if found == 0 { console.print("'\(phrase)' is not in any glossary.") }
    return found == 0 ? .findings : .done
  }

  private static func print(_ entry: ConceptEntry, in glossary: Glossary, on console: Console) {
    console.print(StyledText(entry.sources.map(\.headword).joined(separator: ", "), .bold))
    for term in entry.targets {
      let style: Style = term.status == .forbidden ? .red : .green
      let note = term.note.isEmpty ? "" : ": \(term.note)"
      console.print(
        StyledText("  \(term.status.rawValue.padded(to: 10))") + StyledText(term.text, style)
          + StyledText("\(note)  [\(glossary.name):\(term.line)]", .dim))
    }
  }
}
