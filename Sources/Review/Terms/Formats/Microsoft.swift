extension GlossaryFormat {
  /// Microsoft Translator's glossary: source and target with a tab between, one to one.
  static let microsoft = GlossaryFormat(
    id: "microsoft", title: "Microsoft Translator, two columns with a tab", ending: "tsv", holds: [],
    recognises: { _ in false }, read: DelimitedReader.glossary
  ) { (glossary: Glossary) throws(InputError) -> [UInt8] in
    var seen: Set<String> = []
    return Array(
      glossary.plainPairs.filter { seen.insert($0.source.headword).inserted }
        .map { DelimitedText.line([$0.source.headword, $0.target.headword], "\t") }.joined().utf8)
  }
}
