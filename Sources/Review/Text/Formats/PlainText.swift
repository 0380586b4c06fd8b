extension DocumentFormat {
  /// Plain text: blank lines part blocks; each line is a block where lines are paragraphs throughout.
  static let plainText = DocumentFormat(
    id: "text", title: "plain text", extensions: ["txt", "text"]
  ) { text in
    let groups = Line.groups(of: text)
    let wrapped = groups.contains { $0.count > 1 } && Line.areWrapped(groups, in: text)
    return groups.flatMap { lines -> [Block] in
      let parts = wrapped ? Line.items(lines, in: text) : lines.map { [$0] }
      return parts.compactMap { block($0, in: text) }
    }
  }

  /// The block that some lines make, marker left out; nil when nothing is left.
  private static func block(_ lines: [Line], in text: String) -> Block? {
    let whole = text.trimmed(lines[0].content.lowerBound..<lines[lines.count - 1].content.upperBound)
    guard !whole.isEmpty else { return nil }
    let marker = text.listMarker(in: whole)
    if marker > 0, !text.isRunInList(whole, marker: marker) {
      return Block(.listItem, text.trimmed(whole.lowerBound + marker..<whole.upperBound))
    }
    if text[bytes: whole].hasPrefix("> ") {
      return Block(.quotation, text.trimmed(whole.lowerBound + 2..<whole.upperBound))
    }
    return Block(lines.count == 1 && text.looksLikeHeading(whole) ? .heading : .paragraph, whole)
  }
}

extension Line {
  /// The runs of lines between blank lines.
  static func groups(of text: String) -> [[Line]] {
    var groups: [[Line]] = [[]]
    for line in all(of: text) {
      if text.trimmed(line.content).isEmpty {
        groups.append([])
      } else {
        groups[groups.count - 1].append(line)
      }
    }
    return groups.filter { !$0.isEmpty }
  }

  /// Whether the lines are broken by width and not by meaning: most lines that another follows stop in the middle of
  /// a sentence, and none is much wider than a page; or each group is one sentence to its end.
  static func areWrapped(_ groups: [[Line]], in text: String) -> Bool {
    let followed = groups.flatMap { $0.dropLast() }
    let open = followed.count { line in
      let last = text[bytes: text.trimmed(line.content)].last
      return !(last.map { ".!?…:;\"”“»)]。！？؟।".contains($0) } ?? true)
    }
    if !followed.isEmpty, groups.allSatisfy({ goOn($0, in: text) }) { return true }
    // Characters are counted only as far as it matters: a line may be a whole chapter.
    guard open * 2 > followed.count, followed.allSatisfy({ text.isShort($0.content, 120) }) else {
      return false
    }
    return followed.count { text.isShort($0.content, 29) } * 2 < followed.count
  }

  /// Whether each line of a group goes on in the next one with a small letter, or with one of a script without
  /// capitals, until a full stop at the very end.
  private static func goOn(_ lines: [Line], in text: String) -> Bool {
    let ends = lines.map { text.endsWithStop($0.content) }
    return ends.last == true && !ends.dropLast().contains(true)
      && lines.dropFirst().allSatisfy { line in
        guard let first = text[bytes: text.trimmed(line.content)].first else { return false }
        return first.isLetter && !first.isUppercase
      }
  }

  /// The lines of a group parted before each list marker.
  static func items(_ lines: [Line], in text: String) -> [[Line]] {
    lines.reduce(into: []) { items, line in
      if items.isEmpty || text.listMarker(in: text.trimmed(line.content)) > 0 {
        items.append([line])
      } else {
        items[items.count - 1].append(line)
      }
    }
  }
}

extension String {
  /// The length in bytes of the list marker that a span begins with, its space included; 0 for none.
  func listMarker(in span: Span) -> Int {
    let part = self[bytes: span]
    // Most lines begin with a letter.
    if let first = part.utf8.first, (0x41...0x7A).contains(first) { return 0 }
    for bullet in ["- ", "* ", "+ ", "• ", "– ", "— ", "·\t", "•\t", "-\t", "*\t"]
    where part.hasPrefix(bullet) {
      // A dash before a sentence is direct speech in many languages; it belongs to the text.
      return bullet.hasPrefix("–") || bullet.hasPrefix("—") ? 0 : bullet.utf8.count
    }
    let digits = part.prefix { $0.isASCII && $0.isNumber }
    let rest = part[digits.endIndex...]
    guard (1...2).contains(digits.count), rest.hasPrefix(") ") else { return 0 }
    return digits.utf8.count + 2
  }

  /// Whether more items follow in the span, as in "1) … 2) …", so that the markers are part of a running text.
  fileprivate func isRunInList(_ span: Span, marker: Int) -> Bool {
    let first = self[bytes: span.lowerBound..<span.lowerBound + marker]
    let rest = self[bytes: span.lowerBound + marker..<span.upperBound]
    if let number = Int(first.prefix { $0.isNumber }) { return rest.contains(" \(number + 1)) ") }
    return first.first == "•" && rest.contains(" • ")
  }

  fileprivate func endsWithStop(_ span: Span) -> Bool {
    self[bytes: trimmed(span)].last.map { ".!?…。！？؟।".contains($0) } ?? false
  }

  /// Whether a span has so many characters at most.
  fileprivate func isShort(_ span: Span, _ most: Int) -> Bool {
    span.count <= most || self[bytes: span].prefix(most + 1).count <= most
  }

  /// Whether a single line reads as a headline: short, and without a stop at its end.
  func looksLikeHeading(_ span: Span) -> Bool {
    let line = self[bytes: span]
    guard let last = line.last else { return false }
    return !".!?…:;,。！？؟".contains(last) && isShort(span, 150)
  }
}
