internal import Review
internal import ReviewDesk

extension Command {
  /// Lists the checks, or explains one.
  static let checks = Command(
    name: "checks", summary: "List what is checked, or explain a check with examples.", operands: ["[ID]"],
    options: [
      .format("text", "markdown", "jsonl", "conf"),
      Option(name: "languages", help: "Show which checks work for which source languages."),
    ],
    details: """
      --format conf prints a settings file in which every line is commented out. Save it as review.conf in the \
      project's folder, and remove the # from each line that you change.
      """
  ) { arguments, console in
    if let id = arguments.operand(0) {
      let check = try CheckChoice.check(id, arguments.command)
      if arguments.format() == "jsonl" {
        try console.write(jsonLines([check]))
      } else {
        try arguments.refuseFormat("one check; text and jsonl do")
        explain(check, on: console)
      }
      return .done
    }
    if arguments.has("languages") {
      if arguments.format() != "markdown" { try arguments.refuseFormat("--languages; text and markdown do") }
      let isMarkdown = arguments.format() == "markdown"
      CheckLanguages.rows.forEach { console.print(isMarkdown ? $0.markdown : $0.text) }
      return .done
    }
    switch arguments.format() {
    case "markdown": printTable(on: console)
    case "conf": try console.write(Settings.template.utf8)
    case "jsonl": try console.write(jsonLines(Check.all))
    default:
      let width = (Check.all.map(\.id.count).max() ?? 0) + 2
      for check in Check.all {
        console.print(
          StyledText(check.id.padded(to: width), .bold)
            + StyledText(check.severity.name.padded(to: 10), check.severity.style) + StyledText(check.summary)
        )
      }
      console.print("\n'review checks ID' shows examples.")
    }
    return .done
  }

  private static func explain(_ check: Check, on console: Console) {
    console.print(StyledText(check.id, .bold) + StyledText(": \(check.summary)"))
    console.print("\(check.severity.name), \(check.category.rawValue)")
    for (title, isFlagged) in [("Flags", true), ("Leaves alone", false)] {
      for example in check.examples where example.isFlagged == isFlagged {
        console.print("\n\(title):")
        for pair in example.pairs {
          console.print("  \(example.from): \(pair.source)\n  en: \(pair.target)")
        }
        if let suggestion = example.suggestion { console.print("  suggests: \(suggestion)") }
      }
    }
  }

  private static func printTable(on console: Console) {
    console.print("| check | severity | looks for | for example |")
    console.print("|---|---|---|---|")
    for check in Check.all {
      let example =
        check.examples.first(where: \.isFlagged)?.pairs.first.map { "\($0.source) → \($0.target)" } ?? ""
      let cells = ["`\(check.id)`", check.severity.name, check.summary, example]
      console.print("| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |")
    }
  }

  private static func jsonLines(_ checks: [Check]) -> [UInt8] {
    var json = JSONWriter()
    for check in checks {
      json.object {
        $0.field("check", check.id)
        $0.field("category", check.category.rawValue)
        $0.field("severity", check.severity.name)
        $0.field("summary", check.summary)
      }
      json.endLine()
    }
    return json.bytes
  }
}
