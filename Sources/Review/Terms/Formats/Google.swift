extension GlossaryFormat {
  /// Google Cloud Translation's one-way glossary: `source,target` without a header.
  static let google = GlossaryFormat(
    id: "google", title: "Google, one-way CSV of two columns without a header", ending: "csv", holds: [],
    recognises: { _ in false }, read: DelimitedReader.glossary
  ) { (glossary: Glossary) throws(InputError) -> [UInt8] in
    Array(
      glossary.plainPairs.map { DelimitedText.line([$0.source.headword, $0.target.headword], ",") }.joined()
        .utf8)
  }

  /// Google Cloud Translation's equivalent-term sets: a column for each language, named by its code.
  static let googleSets = GlossaryFormat(
    id: "google-sets", title: "Google, equivalent-term sets: CSV with a column for each language",
    ending: "csv", holds: [.otherLanguages, .notes], recognises: { _ in false },
    read: DelimitedReader.glossary
  ) { (glossary: Glossary) throws(InputError) -> [UInt8] in
    guard let source = glossary.source, let target = glossary.target else {
      throw InputError(
        .usage, file: glossary.name, "its languages are not known; pass --from and --to")
    }
    let sets = glossary.sets(source, target)
    var languages = [source, target]
    for set in sets { languages += set.terms.keys.filter { !languages.contains($0) }.sorted() }
    var text = DelimitedText.line(languages + ["pos", "description"], ",")
    for set in sets {
      text += DelimitedText.line(languages.map { set.terms[$0] ?? "" } + [set.pos, set.description], ",")
    }
    return Array(text.utf8)
  }
}

extension Glossary {
  /// A pair for each accepted rendering: the first alone for each source term.
  var plainPairs: [(source: Term, target: Term)] {
    entries.flatMap { entry in
      entry.accepted.first.map { target in entry.sources.map { ($0, target) } } ?? []
    }
  }

  fileprivate func sets(
    _ source: String, _ target: String
  ) -> [(terms: [String: String], pos: String, description: String)] {
    (entries + kept).map { entry in
      var terms: [String: String] = [:]
      for section in entry.others { terms[section.language] = section.terms.first?.headword }
      terms[source] = entry.sources.first?.headword ?? terms[source]
      terms[target] = entry.accepted.first?.headword ?? terms[target]
      let notes = [entry.note] + entry.targets.map(\.note)
      let all = entry.allTerms + entry.others.flatMap(\.terms)
      return (
        terms, all.compactMap(\.partOfSpeech).first?.rawValue ?? "",
        notes.filter { !$0.isEmpty }.joined(separator: " ")
      )
    }.filter { $0.terms.count > 1 }
  }
}
