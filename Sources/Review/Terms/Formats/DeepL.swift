extension GlossaryFormat {
  /// DeepL's glossary of one pair of languages: `source,target` without a header.
  static let deepL = GlossaryFormat(
    id: "deepl", title: "DeepL, CSV of two columns without a header", ending: "csv", holds: [],
    recognises: { _ in false }, read: DelimitedReader.glossary
  ) { (glossary: Glossary) throws(InputError) -> [UInt8] in
    try Array(
      DeepLRows(glossary).rows.map { DelimitedText.line([$0.source, $0.target], ",") }.joined().utf8)
  }

  /// DeepL's glossary with the languages of each row: `source,target,sq,en`.
  static let deepLPairs = GlossaryFormat(
    id: "deepl-pairs", title: "DeepL, CSV of four columns, the last two for the languages", ending: "csv",
    holds: [.otherLanguages], recognises: { _ in false }, read: DelimitedReader.glossary
  ) { (glossary: Glossary) throws(InputError) -> [UInt8] in
    guard let source = glossary.source, let target = glossary.target else {
      throw InputError(
        .usage, file: glossary.name, "its languages are not known; pass --from and --to")
    }
    var lines = try DeepLRows(glossary).rows.map { [$0.source, $0.target, source, target] }
    for entry in glossary.kept where entry.others.count == 2 {
      lines.append(entry.others.map { $0.terms.first?.text ?? "" } + entry.others.map(\.language))
    }
    return Array(lines.map { DelimitedText.line($0, ",") }.joined().utf8)
  }
}

/// The rows that DeepL takes: each source once, neither side empty, no control characters, 1,024 bytes at most.
private struct DeepLRows {
  private(set) var rows: [(source: String, target: String)] = []

  init(_ glossary: Glossary) throws(InputError) {
    var seen: Set<String> = []
    for entry in glossary.entries {
      guard let target = entry.accepted.first else { continue }
      for source in entry.sources where seen.insert(source.headword).inserted {
        for term in [source, target] where !term.headword.isForDeepL {
          throw InputError(
            .data, file: glossary.name, line: term.line,
            "DeepL takes no term of more than 1,024 bytes or with a control character; shorten '\(term.headword.prefix(40))'"
          )
        }
        rows.append((source.headword, target.headword))
      }
    }
  }
}

extension String {
  fileprivate var isForDeepL: Bool {
    utf8.count <= 1024
      && unicodeScalars.allSatisfy {
        $0.properties.generalCategory != .control && $0 != "\u{2028}" && $0 != "\u{2029}"
      }
  }
}
