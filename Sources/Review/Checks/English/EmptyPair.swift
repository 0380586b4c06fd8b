extension Check {
  /// Brackets and quotation marks around nothing: a word was lost between them.
  static let emptyPair: Check = Check(
    id: "empty-pair",
    summary: "brackets or quotation marks have nothing between them",
    category: .omission, severity: .major,
    examples: [
      Example("Kryeministri (PS) foli dje.", "The prime minister ⟦()⟧ spoke yesterday."),
      Example("Uragani “Hana” po afrohet.", "The hurricane ⟦“”⟧ is approaching."),
      Example("Kështu thonë ata (Berisha, 1995).", "So they say ⟦(,⟧ 1995)."),
      Example("Shtypni main().", "Press main()."),
      Example("Ai tha “po”.", "He said “yes”."),
    ],
    scope: .unit { unit in
      guard unit.target.bytes.overlaps(marks) else { return [] }
      let text = unit.target.text
      let spans = spans(in: text)
      guard !spans.isEmpty, Check.spans(in: unit.source.text).isEmpty else { return [] }
      return spans.map { span in
        let found = text[bytes: span]
        return emptyPair.finding(
          unit, confidence: 0.85, target: span,
          ",;".contains(found.last!)
            ? "Something is missing after the “\(found.first!)”. Add it, or delete the “\(found.last!)”."
            : "There is nothing between the two marks of “\(found)”. Add what is missing, or delete them.")
      }
    })

  private static let marks = ByteSet("([{\"“„«‘".utf8)
  /// What closes what a mark opens; nil for all else.
  private static func partner(of mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch mark {
    case "(": ")"
    case "[": "]"
    case "{": "}"
    case "“": "”"
    case "„": "“"
    case "«": "»"
    case "‘": "’"
    case "\"": "\""
    default: nil
    }
  }

  /// Where a mark opens and its partner follows at once, or a comma follows an opening bracket.
  private static func spans(in text: String) -> [Span] {
    var found: [Span] = []
    var before: Unicode.Scalar = " "
    var opening: (mark: Unicode.Scalar, start: Int)?
    var offset = 0
    for scalar in text.unicodeScalars {
      let end = offset + scalar.utf8.count
      // Two straight marks with a space between them may close and open.
      if let (mark, start) = opening, !scalar.properties.isWhitespace || mark == "\"" {
        if scalar == partner(of: mark) || (mark == "(" || mark == "[") && (scalar == "," || scalar == ";") {
          found.append(start..<end)
        }
        opening = nil
        before = scalar
        offset = end
        continue
      }
      // A straight quotation mark opens behind a space; brackets at a word call a function.
      if partner(of: scalar) != nil, before.properties.isWhitespace || "(“\"".unicodeScalars.contains(before)
      {
        opening = (scalar, offset)
      }
      before = scalar
      offset = end
    }
    return found
  }
}
