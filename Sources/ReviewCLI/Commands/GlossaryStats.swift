internal import Review
internal import ReviewDesk

extension Command {
  /// Counts what is in glossaries.
  static let glossaryStats = Command(
    name: "glossary stats", summary: "Count what is in glossaries: concepts, terms, statuses, notes.",
    operands: ["GLOSSARY..."], options: [.format("text", "jsonl"), .from, .to]
  ) { arguments, console in
    var json = JSONWriter()
    for operand in arguments.operands {
      let glossary = try Glossary(
        reading: operand, from: arguments.language("from"), to: arguments.language("to"), on: console)
      let counts = counts(glossary)
      if arguments.format() == "text" {
        console.print(StyledText(glossary.name, .bold))
        for (name, number) in counts where number > 0 {
          console.print("  \(String(number).leftPadded(to: 7)) \(name)")
        }
      } else {
        json.object { object in
          object.field("glossary", glossary.name.fileNameText)
          for (name, number) in counts { object.field(name, number) }
        }
        json.endLine()
      }
    }
    try console.write(json.bytes)
    return .done
  }

  /// What is counted, by its name.
  private static func counts(_ glossary: Glossary) -> [(String, Int)] {
    let entries = glossary.entries
    let targets = entries.flatMap(\.targets)
    func number(_ status: TermStatus) -> Int { targets.count { $0.status == status } }
    return [
      ("concepts", entries.count), ("source terms", entries.map(\.sources.count).reduce(0, +)),
      ("target terms", targets.count), ("preferred", number(.preferred)), ("admitted", number(.admitted)),
      ("forbidden", number(.forbidden)),
      ("forbidden with a note", targets.count { $0.status == .forbidden && !$0.note.isEmpty }),
      ("required concepts", entries.count(where: \.isRequired)),
      ("rules without a source", entries.count(where: \.isHouseStyle)),
      (
        "concepts with context words",
        entries.count { $0.sources.contains { !$0.near.isEmpty || !$0.notNear.isEmpty } }
      ),
      ("subject fields", Set(entries.map(\.domain)).subtracting([""]).count),
      ("concepts without both languages", glossary.kept.count), ("problems", glossary.problems.count),
    ]
  }
}
