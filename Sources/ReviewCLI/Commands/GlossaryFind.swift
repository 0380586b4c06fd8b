internal import Review
internal import ReviewDesk

extension Command {
  /// Prints where the terms of a glossary are in a file.
  static let glossaryFind = Command(
    name: "glossary find", summary: "Print where the terms of a glossary occur in a file.",
    operands: ["GLOSSARY", "FILE"],
    options: [
      Option(
        name: "language", letter: "l", value: "LANGUAGE",
        help: "The file's language (default: from its name or text)."),
      Option(
        name: "side", value: "SIDE", choices: Side.allCases.map(\.rawValue),
        help: "Which terms to look for (default: source)."),
      Option(name: "longest", help: "Leave out terms that a longer one covers."),
      .encoding, .format("text", "jsonl"), Input.largeOption,
    ],
    details:
      "Places are counted within each line; jsonl counts Unicode code points, and the end is exclusive."
  ) { arguments, console in
    guard arguments.operands != ["-", "-"] else {
      throw UsageError("only one of the two can be standard input", arguments.command)
    }
    let glossary = try Glossary(reading: arguments.operands[0], on: console)
    let document = try Document(reading: arguments.operands[1], arguments, on: console, limiting: .lines)
    let told = try arguments.language("language")
    guard let language = LanguageChoice(told: told, name: document.name, text: document.text)?.code else {
      throw InputError(
        .data, file: document.name, "its language cannot be detected; pass --language")
    }
    let search = TermSearch(
      glossary, side: arguments.value("side").flatMap { Side(rawValue: $0) } ?? .source, language: language)
    var json = JSONWriter()
    for (index, line) in document.textLines.enumerated() {
      for find in search.finds(in: line, longest: arguments.has("longest")) {
        let start = line.codePoints(before: find.span.lowerBound)
        let text = String(line[bytes: find.span])
        if arguments.format() == "text" {
          console.print(
            "\(document.name):\(index + 1):\(line.place(of: find.span.lowerBound).column): \(find.term) (\(text), \(find.layer))"
          )
          continue
        }
        json.object {
          $0.field("term", find.term)
          $0.field("line", index + 1)
          $0.field("start", start)
          $0.field("end", start + text.unicodeScalars.count)
          $0.field("text", text)
          $0.field("layer", find.layer.rawValue)
        }
        json.endLine()
      }
    }
    try console.write(json.bytes)
    return .done
  }
}

extension Document {
  /// The lines of the text, which LF or CR LF ends; the line feed at the end of the file begins no other.
  var textLines: [String] {
    // In bytes, since Swift takes CR LF for one character.
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      String(Substring($0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0))
    }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
