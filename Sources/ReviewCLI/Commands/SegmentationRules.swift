internal import Review

/// The segmentation rules that a command was given with `--srx`, instead of the ones that ship.
enum SegmentationRules {
  static let option = Option(
    name: "srx", value: "FILE", help: "Split into sentences by the rules of this SRX 2.0 file instead.")

  /// What splits a text of a language.
  ///
  /// - Throws: `InputError` for a file that is not SRX or has no rules for the language.
  static func segmenter(_ language: String, _ arguments: Arguments, on console: Console) throws -> Segmenter {
    let abbreviations = try AbbreviationChoice.list(arguments, on: console) ?? []
    guard let rules = try rules(arguments, on: console) else {
      return Segmenter(language: language, abbreviations: abbreviations)
    }
    return try Segmenter(rules: rules, language: language)
  }

  /// What splits the two texts of a pair; nil when neither rules nor abbreviations were told.
  ///
  /// - Parameter abbreviations: the user's own; the rules of an SRX file go without.
  static func segmenters(
    _ pair: TextPair, _ arguments: Arguments, abbreviations: [String], on console: Console
  ) throws -> (source: Segmenter, target: Segmenter)? {
    guard let rules = try rules(arguments, on: console) else {
      return abbreviations.isEmpty
        ? nil
        : (
          Segmenter(language: pair.from.code, abbreviations: abbreviations),
          Segmenter(language: pair.to.code, abbreviations: abbreviations)
        )
    }
    return (
      try Segmenter(rules: rules, language: pair.from.code),
      try Segmenter(rules: rules, language: pair.to.code)
    )
  }

  /// Stops the command when a rule was too slow to be applied.
  static func verify(_ segmenters: (source: Segmenter, target: Segmenter)?) throws {
    if let problem = segmenters?.source.problem ?? segmenters?.target.problem { throw problem }
  }

  private static func rules(_ arguments: Arguments, on console: Console) throws -> SRXRules? {
    try arguments.value("srx").map {
      let input = try Input($0, on: console)
      return try SRXRules(bytes: input.bytes, name: input.name)
    }
  }
}
