internal import Review
internal import ReviewDesk

extension Command {
  /// Lists the decisions.
  static let history = Command(
    name: "history", summary: "List the decisions: what, who, when, why.",
    options: [
      .text, Option(name: "unit", letter: "u", value: "N", help: "Only decisions about this sentence."),
      .format("text", "jsonl"),
    ]
  ) { arguments, console in
    let file = try ProjectFile(arguments, on: console)
    let unit = try arguments.value("unit").map { try arguments.number($0, "sentence") }
    var json = JSONWriter()
    for text in try file.texts(arguments) {
      let numbers = Dictionary(try file.project.pairing.pairs(of: text.id).map { ($0.id, $0.number) }) {
        first, _ in
        first
      }
      let log = try file.project.history(of: text.id, unit: unit)
      var said = arguments.format() == "text" ? try comments(of: text, unit: unit, in: file.project)[...] : []
      var takenBack: [Int: Int] = [:]
      for decision in log {
        // What undoes an undo brings back the decision that this took back.
        let redone = decision.undoes.flatMap { takenBack[$0] }
        if let undone = decision.undoes, redone == nil { takenBack[decision.number] = undone }
        let number = try numbers[decision.unit] ?? file.project.pairing.number(ofUnit: decision.unit)
        if arguments.format() == "text" {
          while let first = said.first, first.time < decision.time { console.print(said.removeFirst().line) }
          console.print(line(decision, unit: number, redone: redone))
        } else {
          json.object { $0.fields(of: decision, text: text.name, unit: number) }
          json.endLine()
        }
      }
      said.forEach { console.print($0.line) }
    }
    try console.write(json.bytes)
    return .done
  }

  /// What was said about sentences and when it was resolved, oldest first, as lines.
  private static func comments(
    of text: StoredText, unit: Int?, in project: Project
  ) throws -> [(time: String, line: StyledText)] {
    let comments =
      try unit.map { try project.comments.all(on: project.reading.unit($0, of: text.id)) }
      ?? project.comments.all(of: text.id)
    func line(_ time: String, _ reviewer: String, _ what: String) -> (time: String, line: StyledText) {
      let shown = time.prefix(19).replacing("T", with: " ")
      return (time, StyledText("     \(shown)  \(reviewer)  ", .dim) + StyledText(what))
    }
    let lines = try comments.flatMap { comment in
      let place =
        try project.pairing.number(ofUnit: comment.unit).map { "sentence \($0)" } ?? "a sentence that is gone"
      let end = comment.resolution.map {
        line($0.time, $0.reviewer, "resolved comment \(comment.number), \(place)")
      }
      return [line(comment.time, comment.reviewer, "comment \(comment.number), \(place): \(comment.body)")]
        + [end].compactMap { $0 }
    }
    // Those of one second stay as they are numbered.
    return lines.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(
      \.element)
  }

  /// A decision in a line.
  ///
  /// - Parameter redone: the decision that it brought back; nil for none.
  private static func line(_ decision: Decision, unit: Int?, redone: Int?) -> StyledText {
    // Seconds are enough to read: 2026-08-01 12:30:05.
    let time = decision.time.prefix(19).replacing("T", with: " ")
    let place = unit.map { "sentence \($0)" } ?? "a sentence that is gone"
    let finding = decision.finding.map { ", finding \($0)" } ?? ""
    let undone = decision.undoes.map { " of \($0)" } ?? ""
    let deed = redone.map { "redo of \($0)" } ?? "\(decision.action.rawValue)\(undone)"
    let reason = decision.reason.map { " (\($0))" } ?? ""
    return StyledText(String(decision.number).padded(to: 5), .bold)
      + StyledText("\(time)  \(decision.reviewer)  ", .dim)
      + StyledText("\(deed), \(place)\(finding): \(decision.change)\(reason)")
  }
}
