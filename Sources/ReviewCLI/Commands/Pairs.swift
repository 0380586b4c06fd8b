internal import Review
internal import ReviewDesk

extension Command {
  /// Lists the pairs of a text.
  static let pairs = Command(
    name: "pairs", summary: "List the pairs of the project's texts, with their confidence.",
    options: [
      .text, Option(name: "doubtful", letter: "d", help: "Only the pairs that may be wrong."),
      Option(name: "unit", letter: "u", value: "N", help: "Only this pair."),
      .format("text", "json", "jsonl"),
    ],
    details: """
      A pair has the same number as its sentence in 'review list'. 'review mend' edits the pairing; \
      'review align --edit' does it step by step.
      """
  ) { arguments, console in
    let file = try ProjectFile(arguments, on: console)
    let texts = try file.texts(arguments)
    let number = try arguments.value("unit").map { try arguments.number($0, "pair") }
    let found = try texts.map { text in
      (
        text: text,
        pairs: try file.project.pairing.pairs(of: text.id).filter {
          (number == nil || $0.number == number) && ($0.isDoubtful || !arguments.has("doubtful"))
        }
      )
    }
    let comments = try texts.reduce(into: [Int: [Comment]]()) { all, text in
      all.merge(try file.project.comments.byUnit(of: text.id)) { first, _ in first }
    }
    var json = JSONWriter()
    switch arguments.format() {
    case "jsonl":
      for (text, pairs) in found {
        for pair in pairs {
          json.object { $0.fields(of: pair, text, comments: comments[pair.id] ?? []) }
          json.endLine()
        }
      }
    case "json":
      json.object {
        $0.field("schema", "review.pairs/1")
        $0.field("pairs") {
          $0.array { array in
            for (text, pairs) in found {
              for pair in pairs {
                array.object { $0.fields(of: pair, text, comments: comments[pair.id] ?? []) }
              }
            }
          }
        }
      }
      json.endLine()
    default:
      for (text, pairs) in found {
        if texts.count > 1 { console.print(StyledText(text.name, .bold)) }
        pairs.forEach { PairText(text: text).lines($0).forEach { console.print($0) } }
      }
      if found.allSatisfy(\.pairs.isEmpty) {
        console.print(number == nil && arguments.has("doubtful") ? "No pair is doubtful." : "No such pairs.")
      }
    }
    try console.write(json.bytes)
    return .done
  }
}
