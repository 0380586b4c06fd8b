extension Check {
  /// Glossary terms: forbidden renderings, required ones that are missing, and what the house never writes.
  static let terminology: Check = Check(
    id: "terminology",
    summary: "the glossary's term for a source word is not used, or a wrong one is",
    category: .wrongTerm, severity: .major,
    examples: [
      Example(
        "Borrell bëri thirrje për shtensionimin e situatës.",
        "Borrell called for the ⟦extension of the situation⟧.", suggestion: "de-escalation of the situation"),
      Example(
        "Deputetët votuan kundër projektligjit.", "The ⟦deputies⟧ voted against the bill.",
        suggestion: "MPs"),
      Example(
        "Borrell bëri thirrje për shtensionimin e situatës.",
        "Borrell called for ⟦an extension of the situation⟧.", suggestion: "a de-escalation of the situation"),
      Example(
        "Borrell bëri thirrje për shtensionimin e situatës.",
        "Borrell called for the de-escalation of the situation."),
    ],
    scope: .unit { unit, context in
      guard !unit.target.words.isEmpty else { return [] }
      let house = HouseStyle.findings(in: unit, context)
      let sources = context.sourceTerms(in: unit)
      guard !sources.isEmpty else { return house }
      let targets = context.targetTerms(in: unit)
      var seen: Set<Int> = []
      return house
        + sources.filter { seen.insert($0.term).inserted }.flatMap { source in
          TermUse(entry: source.term, sources: sources, targets: targets, in: unit, context)
            .findings(in: unit, context)
        }
    })
}
