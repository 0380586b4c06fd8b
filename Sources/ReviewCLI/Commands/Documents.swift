internal import Review
internal import ReviewDesk

extension Command {
  /// Lists the texts of the project.
  static let documents = Command(
    name: "documents", summary: "List the texts of the project.", options: [.format("text", "jsonl")]
  ) { arguments, console in
    let file = try ProjectFile(arguments, on: console)
    var json = JSONWriter()
    for text in try file.texts(arguments) {
      let units = try file.project.reading.units(of: text.id)
      let findings = units.flatMap(\.findings).filter { $0.finding.isShown && $0.state != .gone }
      let open = findings.count(where: \.isOpen)
      if arguments.format() == "text" {
        console.print(StyledText(text.name, .bold))
        console.print(
          "  \(console.shown(text.source.path)) (\(text.source.language)) → \(console.shown(text.target.path)) (\(text.target.language))"
        )
        console.print(
          "  \(count(units.count, "pair")), \(count(open, "finding")) open, \(findings.count - open) decided")
        continue
      }
      json.object {
        $0.field("document", text.name)
        $0.field("source", text.source.path.fileNameText)
        $0.field("sourceLanguage", text.source.language)
        $0.field("target", text.target.path.fileNameText)
        $0.field("targetLanguage", text.target.language)
        $0.field("units", units.count)
        $0.field("open", open)
        $0.field("decided", findings.count - open)
      }
      json.endLine()
    }
    try console.write(json.bytes)
    return .done
  }
}
