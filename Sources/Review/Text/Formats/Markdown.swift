extension DocumentFormat {
  /// Markdown as CommonMark has it: headings, list items, quotations and paragraphs are blocks; front matter, code,
  /// rules and HTML comments are not text.
  static let markdown = DocumentFormat(
    id: "markdown", title: "Markdown", extensions: ["md", "markdown"]
  ) { text in
    var reader = MarkdownReader(text: text)
    for line in Line.all(of: text) { reader.read(line) }
    reader.endBlock()
    return reader.blocks
  }
}

/// Collects the blocks line by line.
private struct MarkdownReader {
  let text: String
  var blocks: [Block] = []
  private var open: Block?
  /// What ends a stretch that is not text: a fence, the end of a comment or of the front matter.
  private var ending: String?
  private var isFirstLine = true

  init(text: String) { self.text = text }

  mutating func read(_ line: Line) {
    defer { isFirstLine = false }
    let span = text.trimmed(line.content)
    let content = text[bytes: span]
    if let ending {
      if content.hasPrefix(ending) || ending == "-->" && content.contains(ending) { self.ending = nil }
      return
    }
    if let ending = opensNonText(content) {
      endBlock()
      self.ending = ending
      return
    }
    if content.isEmpty || isRule(content) || content.hasPrefix("<!--") || isTableRule(content) {
      // A line of = or - under a paragraph makes it a heading.
      if let paragraph = open, paragraph.kind == .paragraph, content.allSatisfy({ $0 == "=" || $0 == "-" }),
        !content.isEmpty
      {
        open?.kind = .heading
      }
      endBlock()
      return
    }
    readText(span)
  }

  private func opensNonText(_ content: Substring) -> String? {
    if isFirstLine && content == "---" { return "---" }
    for fence in ["```", "~~~"] where content.hasPrefix(fence) { return fence }
    return content.hasPrefix("<!--") && !content.contains("-->") ? "-->" : nil
  }

  /// A heading, a list item, a quotation, or a line that goes on with what is open.
  private mutating func readText(_ span: Span) {
    let content = text[bytes: span]
    let hashes = content.prefix { $0 == "#" }.count
    if (1...6).contains(hashes), content.dropFirst(hashes).first.map({ $0.isWhitespace }) ?? false {
      endBlock()
      var inner = text.trimmed(span.lowerBound + hashes..<span.upperBound)
      while text[bytes: inner].hasSuffix("#") {
        inner = text.trimmed(inner.lowerBound..<inner.upperBound - 1)
      }
      blocks.append(Block(.heading, inner))
    } else if content.hasPrefix(">") {
      let inner = text.trimmed(span.lowerBound + 1..<span.upperBound)
      if inner.isEmpty { return endBlock() }
      // Each line keeps its own block: the markers between the lines are not text.
      endBlock()
      blocks.append(Block(.quotation, inner))
    } else if marker(in: span) > 0 {
      endBlock()
      open = Block(.listItem, text.trimmed(span.lowerBound + marker(in: span)..<span.upperBound))
    } else {
      let start = open?.range.lowerBound ?? span.lowerBound
      open = Block(open?.kind ?? .paragraph, start..<span.upperBound)
    }
  }

  private func marker(in span: Span) -> Int {
    let marker = text.listMarker(in: span)
    if marker > 0 { return marker }
    let digits = text[bytes: span].prefix { $0.isASCII && $0.isNumber }
    return (1...9).contains(digits.count) && text[bytes: span][digits.endIndex...].hasPrefix(". ")
      ? digits.count + 2 : 0
  }

  mutating func endBlock() {
    if let block = open, !block.range.isEmpty { blocks.append(block) }
    open = nil
  }

  /// Whether a line is a thematic break or the underline of a heading.
  private func isRule(_ content: Substring) -> Bool {
    let marks = content.filter { !$0.isWhitespace }
    guard let first = marks.first, "-*_=".contains(first) else { return false }
    return marks.count >= (first == "=" ? 1 : 3) && marks.allSatisfy { $0 == first }
  }

  private func isTableRule(_ content: Substring) -> Bool {
    content.contains("|") && content.contains("-") && content.allSatisfy { "|-: ".contains($0) }
  }
}
