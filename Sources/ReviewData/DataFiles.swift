internal import Review

/// The files that are counted, each made from the inputs.
struct DataFiles {
  private let inputs: Inputs
  private let tables: SourceTables
  private let simplemma: SourceTables.Input
  private let wordfreq: SourceTables.Input

  /// Reads the tables of SOURCES.md, and checks the inputs.
  init(_ repository: Repository, _ inputs: Inputs) throws {
    self.inputs = inputs
    tables = try SourceTables(repository.text("Sources/CData/SOURCES.md"))
    simplemma = try tables.input("simplemma")
    wordfreq = try tables.input("wordfreq")
    try tables.inputs.forEach(inputs.check)
  }

  /// Makes the files of common words of some languages, all without one.
  func common(_ codes: [String], _ body: (DataFile) throws -> Void) throws {
    let languages = try chosen(codes, \.frequencies)
    let lists = Set(tables.families.flatMap(\.lists) + languages.map(\.input))
    let words = try Dictionary(uniqueKeysWithValues: lists.map { ($0, try frequencies($0)) })
    let count = CommonWordCount(
      english: try english(),
      englishRarity: Self.rarity(in: words["large_en", default: []]),
      families: Dictionary(
        uniqueKeysWithValues: tables.families.map { family in
          (family.name, Self.rarity(in: family.lists.flatMap { words[$0, default: []] }))
        }))
    for (language, list) in languages {
      let code = language.code
      let found = count.words(
        of: words[list, default: []], LanguageLibrary.shipped.data(of: code),
        family: tables.families.first { $0.lists.contains(list) }?.name)
      let about =
        "\(Language.englishName(code)): the \(found.count) most frequent words, names left out, counted by review-data "
        + "from the list \(list) of \(wordfreq.file) (CC BY-SA 4.0)"
      try body(DataFile("Sources/CData/Common/\(code).txt", CommonWordCount.text(found, about: about)))
    }
  }

  /// Makes the files of endings of some languages, all without one.
  func suffixes(_ codes: [String], _ body: (DataFile) throws -> Void) throws {
    for (language, lemmas) in try chosen(codes, \.lemmas) {
      let path = "simplemma/strategies/dictionaries/data/\(lemmas).plzma"
      guard let table = LemmaTable(try inputs.xz(path, in: simplemma.file)) else {
        throw DataError(code: 65, "\(path) in \(simplemma.file) cannot be read")
      }
      let folding = Folding(LanguageLibrary.shipped.data(of: language.foldedAs))
      let pairs = table.pairs.map { (form: folding.key($0.form), lemma: folding.key($0.lemma)) }
      let rules = EndingCount(pairs, infixes: language.infixes).rules()
      try body(
        DataFile(
          "Sources/CData/Suffixes/\(language.code).tsv",
          SuffixFile.text(rules, language: language, lemmas: lemmas, source: simplemma.file)))
    }
  }

  /// The languages of some codes that have an input of a kind, all without a code; each with the input's name.
  private func chosen(
    _ codes: [String], _ kind: (SourceTables.Language) -> String?
  ) throws -> [(language: SourceTables.Language, input: String)] {
    let languages = tables.languages.compactMap { language in kind(language).map { (language, $0) } }
    if codes.isEmpty { return languages }
    return try codes.map { code in
      guard let language = languages.first(where: { $0.0.code == code }) else {
        throw DataError(
          code: 64,
          "the tables of SOURCES.md say nothing of what \(code) is counted from; give a code that they have")
      }
      return language
    }
  }

  /// How rare each word is where it is most frequent.
  private static func rarity(in entries: [FrequencyList.Entry]) -> [String: Int] {
    Dictionary(entries.map { ($0.word, $0.rarity) }, uniquingKeysWith: min)
  }

  private func frequencies(_ list: String) throws -> [FrequencyList.Entry] {
    let path = "wordfreq/data/\(list).msgpack.gz"
    guard let entries = FrequencyList(try inputs.gzip(path, in: wordfreq.file))?.entries else {
      throw DataError(code: 65, "\(path) in \(wordfreq.file) cannot be read")
    }
    return entries
  }

  /// The American and the British dictionary.
  private func english() throws -> SpellingList {
    SpellingList(
      try [("hunspell-en-us", "en_US.dic"), ("hunspell-en-gb", "en_GB.dic")].map { package, file in
        let path = "usr/share/hunspell/\(file)"
        return String(
          decoding: try inputs.file(path, inPackage: try tables.input(package).file), as: UTF8.self)
      })
  }
}
