internal import Review
internal import ReviewDesk

extension Command {
  /// Shows findings or sentences in full.
  static let show = Command(
    name: "show", summary: "Show findings in full, a sentence, or the whole translation.",
    operands: ["[N...]"],
    options: [
      .text, Option(name: "unit", letter: "u", value: "N", help: "Show this sentence with its findings."),
      Option(name: "whole", help: "Show the whole translation as it is now."), .format("text", "jsonl"),
    ]
  ) { arguments, console in
    let file = try ProjectFile(arguments, on: console)
    if arguments.has("whole") {
      try arguments.refuseFormat("--whole; 'review pairs --format jsonl' lists all sentences")
      try file.project.reading(of: file.text(arguments)).forEach { console.print($0) }
      return .done
    }
    if let word = arguments.value("unit") {
      try arguments.refuseFormat(
        "--unit; 'review list --unit N' takes it for the findings, 'review pairs --unit N' for the sentence")
      let text = try file.text(arguments)
      let unit = try file.project.reading.unit(arguments.number(word, "sentence"), of: text.id)
      try FindingText(text, in: file.project).sentence(unit).forEach { console.print($0) }
      return .done
    }
    guard !arguments.operands.isEmpty else {
      throw UsageError("which finding? 'review list' gives their numbers", arguments.command)
    }
    var json = JSONWriter()
    for word in arguments.operands {
      let finding = try file.project.reading.finding(arguments.number(word, "finding"))
      let unit = try file.project.reading.unit(ofFinding: finding.number)
      guard let text = try file.project.texts().first(where: { $0.id == unit.unit.text }) else { continue }
      let comments = try file.project.comments.all(on: unit)
      if arguments.format() == "text" {
        try FindingText(text, in: file.project).finding(finding, unit).forEach { console.print($0) }
      } else {
        json.object { $0.fields(of: finding, unit, text, comments: comments) }
        json.endLine()
      }
    }
    try console.write(json.bytes)
    return .done
  }
}
