extension GlossaryFormat {
  /// OmegaT's glossary: source, target and comment with tabs between, in UTF-8 (so it should end in .txt or .utf8).
  static let omegaT = GlossaryFormat(
    id: "omegat", title: "OmegaT, three columns with tabs: source, target, comment", ending: "txt",
    holds: [.admitted, .notes], recognises: { _ in false }, read: DelimitedReader.glossary
  ) { (glossary: Glossary) throws(InputError) -> [UInt8] in
    var text = ""
    for entry in glossary.entries {
      for source in entry.sources {
        for target in entry.accepted {
          let notes = [target.note, entry.note].filter { !$0.isEmpty }
          text += DelimitedText.line(
            [source.headword, target.headword, notes.joined(separator: " ")], "\t")
        }
      }
    }
    return Array(text.utf8)
  }
}
