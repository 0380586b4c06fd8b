internal import Foundation

/// Words of one language with words of another that may translate them, to align texts by.
///
/// A lexicon only ever helps to pair sentences: it is not a glossary, and nothing is checked against it.
public struct BilingualLexicon: Sendable {
  private var translations: [String: Set<String>] = [:]

  /// Reads a lexicon: lines of `source<TAB>target`, or JSON objects, one a line, with `lemma`, `forms` and `senses` as
  /// extracts of Wiktionary have them. Empty lines and lines that begin with `#` are left out.
  ///
  /// - Throws: `InputError` with the line that is neither, and when there is none at all.
  public init(
    text: String, name: String, from language: String, in library: LanguageLibrary = .shipped
  ) throws(InputError) {
    let folding = library.data(of: language).folding
    for (index, line) in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
    {
      let line = String(Substring(line)).trimmingCharacters(in: .newlines)
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      guard let entry = line.hasPrefix("{") ? Entry(json: line) : Entry(row: line) else {
        throw InputError(
          .data, file: name, line: index + 1,
          "this is not a lexicon entry; write source<TAB>target, or a JSON object with lemma and senses"
        )
      }
      for form in entry.forms {
        translations[folding.key(form), default: []].formUnion(entry.words)
      }
    }
    guard !translations.isEmpty else {
      throw InputError(.data, file: name, "the lexicon is empty; a line should be source<TAB>target")
    }
  }

  /// The words that may translate a folded word.
  func words(for key: String) -> Set<String> { translations[key] ?? [] }

  private struct Entry {
    var forms: [String]
    var words: Set<String> = []

    init?(row: String) {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count >= 2, !cells[0].isEmpty else { return nil }
      forms = [String(cells[0])]
      words = Self.words(in: String(cells[1]))
    }

    init?(json: String) {
      struct Row: Decodable {
        var lemma: String
        var forms: [String]?
        var senses: [String]?
      }
      guard let row = try? JSONDecoder().decode(Row.self, from: Data(json.utf8)) else { return nil }
      forms = [row.lemma] + (row.forms ?? [])
      for sense in row.senses ?? [] { words.formUnion(Self.words(in: sense)) }
    }

    /// The words of a gloss that translate: those of its short parts, without what is in brackets. A long part is an
    /// explanation.
    private static func words(in gloss: String) -> Set<String> {
      var depth = 0
      let plain = gloss.filter { character in
        if character == "(" { depth += 1 }
        defer { if character == ")" { depth = max(0, depth - 1) } }
        return depth == 0
      }
      var words: Set<String> = []
      for part in plain.split(whereSeparator: { ",;/".contains($0) }) {
        var parts = part.split { !$0.isLetter && $0 != "-" && $0 != "'" }.map(String.init)
        if let first = parts.first?.lowercased(), ["to", "a", "an", "the"].contains(first) {
          parts.removeFirst()
        }
        if parts.count <= 2 { words.formUnion(parts.filter { $0.utf8.count > 2 }) }
      }
      return words
    }
  }
}

/// Finds the translations of a side's words among the words of the other.
struct LexiconSearch {
  private var found: [String: Set<Int32>] = [:]

  /// Looks up the words of both sides once.
  init(
    _ lexicon: BilingualLexicon, _ source: AlignmentText, from: LanguageData, _ target: AlignmentText,
    to: LanguageData
  ) {
    let stemmer = Stemmer(language: to.code)
    let folding = to.folding
    var types: [String: [Int32]] = [:]
    for (number, type) in target.types.enumerated() where type.kind == .word {
      types[stemmer?.stem(type.key) ?? type.key, default: []].append(Int32(number))
    }
    let morphology = Morphology(from)
    for type in source.types where type.kind == .word {
      var words = lexicon.words(for: type.key)
      if words.isEmpty {
        // A list without forms has dictionary words only.
        for lemma in morphology.lemmas(of: type.key).dropFirst() where lemma.confidence >= 0.6 {
          words.formUnion(lexicon.words(for: lemma.key))
        }
      }
      let keys = words.map(folding.key)
      let numbers = keys.flatMap { types[stemmer?.stem($0) ?? $0] ?? [] }
      if !numbers.isEmpty { found[type.key] = Set(numbers) }
    }
  }

  /// The types that may translate a folded word.
  func translations(of key: String) -> Set<Int32> { found[key] ?? [] }
}
