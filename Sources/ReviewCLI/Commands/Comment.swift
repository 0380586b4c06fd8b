internal import Review
internal import ReviewDesk

extension Command {
  /// Adds a comment on a sentence.
  static let commentAdd = Command(
    name: "comment add",
    summary: "Comment on a sentence; 'review comment N TEXT' does the same.",
    operands: ["N", "TEXT..."], options: [.text],
    details: """
      review comment 12 'Is this the river or the village?'

      A comment decides nothing and does not change the text. It is shown below its sentence and counted by 'review \
      status' until 'review comment resolve' settles it. In 'review step', c adds one and C resolves it.
      """
  ) { arguments, console in
    let file = try ProjectFile(arguments, on: console)
    let number = try arguments.number(arguments.operands[0], "sentence")
    let body = arguments.operands.dropFirst().joined(separator: " ")
    let comment = try file.project.comments.add(unit: number, of: file.text(arguments).id, body)
    console.print("Comment \(comment.number) on sentence \(number) is saved.")
    return .done
  }

  /// Lists the comments.
  static let commentList = Command(
    name: "comment list", summary: "List the comments on sentences.",
    options: [
      .text, Option(name: "open", help: "Only those that are not resolved."), .format("text", "jsonl"),
    ]
  ) { arguments, console in
    let file = try ProjectFile(arguments, on: console)
    var json = JSONWriter()
    var number = 0
    for text in try file.texts(arguments) {
      for comment in try file.project.comments.all(of: text.id) where comment.isOpen || !arguments.has("open")
      {
        number += 1
        let unit = try file.project.pairing.number(ofUnit: comment.unit)
        if arguments.format() == "text" {
          let place = unit.map { "sentence \($0)" } ?? "a sentence that is gone"
          console.print(StyledText("\(text.name), \(place): ", .dim) + StyledText(comment.line))
        } else {
          json.object { $0.fields(of: comment, text: text.name, unit: unit) }
          json.endLine()
        }
      }
    }
    if number == 0, arguments.format() == "text" { console.print("No such comments.") }
    try console.write(json.bytes)
    return .done
  }

  /// Settles comments.
  static let commentResolve = Command(
    name: "comment resolve", summary: "Mark comments as resolved; they are kept, but no longer counted.",
    operands: ["N..."]
  ) { arguments, console in
    let file = try ProjectFile(arguments, on: console)
    for word in arguments.operands {
      let comment = try file.project.comments.resolve(comment: arguments.number(word, "comment"))
      console.print("Comment \(comment.number) is resolved.")
    }
    return .done
  }
}
