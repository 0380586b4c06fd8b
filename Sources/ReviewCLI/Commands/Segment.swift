internal import Review
internal import ReviewDesk

extension Command {
  /// Prints the sentences of a file.
  static let segment = Command(
    name: "segment", summary: "Print the sentences of a file.", operands: ["FILE"],
    options: [
      Option(
        name: "language", letter: "l", value: "LANGUAGE",
        help: "The file's language (default: from its name or text)."),
      .encoding, SegmentationRules.option, AbbreviationChoice.option, .format("text", "jsonl"),
      Input.largeOption,
    ],
    details: "jsonl counts Unicode code points of the decoded file; the end is exclusive."
  ) { arguments, console in
    let document = try Document(reading: arguments.operands[0], arguments, on: console)
    let told = try arguments.language("language")
    let language = LanguageChoice(told: told, name: document.name, text: document.text)?.code ?? "und"
    let segmenter = try SegmentationRules.segmenter(language, arguments, on: console)
    let segments = segmenter.segments(of: document)
    if let problem = segmenter.problem { throw problem }
    var points = CodePoints(of: document.text)
    var json = JSONWriter()
    for (index, segment) in segments.enumerated() {
      let text = String(document.text[bytes: segment.range])
      if arguments.format() == "text" {
        console.print(StyledText(text))
        continue
      }
      json.object {
        $0.field("segment", index + 1)
        $0.field("block", segment.block + 1)
        $0.field("start", points.before(segment.range.lowerBound))
        $0.field("end", points.before(segment.range.upperBound))
        $0.field("text", text)
      }
      json.endLine()
    }
    try console.write(json.bytes)
    return .done
  }
}

/// Counts code points before offsets of a long text that only grow, without counting from its beginning each time.
struct CodePoints {
  private let bytes: String.UTF8View
  private var index: String.Index
  private var offset = 0
  private var count = 0

  init(of text: String) {
    bytes = text.utf8
    index = bytes.startIndex
  }

  /// The code points before a UTF-8 offset, which is no less than the last one.
  mutating func before(_ offset: Int) -> Int {
    while self.offset < offset {
      // Every byte but a continuation byte begins a code point.
      if bytes[index] & 0xC0 != 0x80 { count += 1 }
      index = bytes.index(after: index)
      self.offset += 1
    }
    return count
  }
}
